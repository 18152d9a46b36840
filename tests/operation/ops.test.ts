import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '#src/config.ts';
import { createApp } from '#src/http/app.ts';
import type { Sizes } from '#src/http/gauges.ts';
import { type ChannelHealth, leastFreeBytes, readiness, type Vitals } from '#src/http/health.ts';
import { Meter } from '#src/http/meter.ts';
import { modelTallyOf, tallyOf } from '#src/metrics.ts';
import { clockJumps } from '#src/operation/clockJumps.ts';
import { mayMeasure } from '#src/operation/mayMeasure.ts';
import { faultOf } from '#src/pipeline/fault.ts';
import { keepingLog, start } from '../pipeline/kit.ts';

/** What is handed to operators: health, metrics, and the files in `ops/` that speak of them. */
const root = path.resolve(import.meta.dirname, '../..');
const urgencies = ['emergency', 'urgent', 'soon', 'routine'] as const;
const vitals: Vitals = {
  store: {
    counts: async () => ({ waiting: 0, due: 0, unknowns: 0, openHandovers: 0 }),
    waitingNow: async () =>
      urgencies.map((urgency) => ({ urgency, waiting: 2, overdue: 1, oldestAt: start - 9_000, claimed: 0 })),
  },
  storeFailedAt: () => null,
  rangAt: () => start,
  now: () => start + 1_000,
  handling: () => 0,
  sending: () => 0,
  stopping: () => false,
  diskFree: () => 5e9,
  channels: () => [
    { channel: 'telegram', state: 'ready' },
    { channel: 'telegram', state: 'failing' },
  ],
};
const sizes: Sizes = { diskFree: 5e9, disk: 1e10, database: 3e6, log: 0, backupAt: start - 3_600_000 };

/** Counts everything that is ever counted, once. */
async function counted(meter: Meter): Promise<void> {
  const tally = tallyOf(meter);
  tally.accepted(1, 1);
  tally.decided(1, 1, 12);
  tally.storeFailed();
  tally.failed();
  tally.setAside(true);
  for (const outcome of ['sent', 'retry', 'refused', 'expired', 'unknown', 'spaced', 'withdrawn'] as const) {
    tally.ended('telegram', outcome, 40);
  }
  const model = modelTallyOf(meter, keepingLog());
  model.asked({ prompt: 'triage', by: 'first', how: 'answered', ms: 5, tokens: 3 } as Parameters<
    typeof model.asked
  >[0]);
  model.rests('first', null as never);
  const store = { audit: async () => {} };
  await clockJumps({ store, meter, log: keepingLog(), poke: () => {} })(0, 99_000);
  meter.count('hamdam_http_refused_total', 'Requests that were refused or failed', 1, { status: '401' });
}

function open(
  o: { vitals?: Partial<Vitals>; mayMeasure?: Parameters<typeof createApp>[0]['mayMeasure']; meter?: Meter } = {},
) {
  return createApp({
    version: '1.2.3',
    vitals: { ...vitals, ...o.vitals },
    meter: o.meter ?? new Meter(),
    sizes: () => sizes,
    ...(o.mayMeasure && { mayMeasure: o.mayMeasure }),
    log: keepingLog(),
    pages: { folder: '/nowhere', phone: false, demo: false },
    routes: [],
    faultOf,
  });
}

async function metricsText(): Promise<string> {
  const meter = new Meter();
  await counted(meter);
  return (await open({ meter }).request('/metrics')).text();
}

const rules = z.object({
  groups: z.array(
    z.object({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Hamdam[A-Z]\w+$/),
          expr: z.string().min(1),
          for: z
            .string()
            .regex(/^\d+[smh]$/)
            .optional(),
          labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.strictObject({ summary: z.string().min(10), do: z.string().min(20) }),
        }),
      ),
    }),
  ),
});
const dashboard = z.object({
  panels: z.array(
    z.object({
      id: z.int(),
      title: z.string(),
      type: z.enum(['row', 'timeseries', 'stat']),
      targets: z.array(z.object({ expr: z.string() })).optional(),
      gridPos: z.object({ x: z.int(), y: z.int(), w: z.int(), h: z.int() }),
    }),
  ),
});
const alerts = rules
  .parse(parse(fs.readFileSync(path.join(root, 'ops/alerts.yaml'), 'utf8')))
  .groups.flatMap((g) => g.rules);
const panels = dashboard.parse(
  JSON.parse(fs.readFileSync(path.join(root, 'ops/grafana-dashboard.json'), 'utf8')),
).panels;

/** The names of metrics in an expression, and the labels each is asked by. */
function asked(expression: string): { name: string; labels: string[]; values: [string, string][] }[] {
  return [...expression.matchAll(/\b((?:hamdam|process|nodejs)_\w+)(?:\{([^}]*)\})?/g)].map(([, name, within]) => {
    const pairs = [...(within ?? '').matchAll(/(\w+)\s*(=|!=|=~|!~)\s*"([^"]*)"/g)];
    return {
      name: name!,
      labels: pairs.map(([, label]) => label!),
      values: pairs.flatMap(([, label, sign, value]) => (sign === '=' ? [[label!, value!] as [string, string]] : [])),
    };
  });
}

describe('the metrics', () => {
  it('have what every alert and every panel asks for, with its labels and their values', async () => {
    const text = await metricsText();
    const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
    const expressions = [
      ...alerts.map((a): [string, string] => [a.alert, a.expr]),
      ...panels.flatMap((p) => (p.targets ?? []).map(({ expr }): [string, string] => [p.title, expr])),
    ];
    expect(expressions.length).toBeGreaterThan(40);
    const missing: string[] = [];
    for (const [where, expression] of expressions) {
      const found = asked(expression);
      // `up` is Prometheus' own.
      if (found.length === 0 && !expression.startsWith('up{')) missing.push(`${where}: asks for nothing`);
      for (const { name, labels, values } of found) {
        const series = lines.filter((line) => new RegExp(`^${name}(\\{| )`).test(line));
        if (series.length === 0) missing.push(`${where}: ${name}`);
        for (const label of labels) {
          if (!series.some((line) => line.includes(`${label}="`))) missing.push(`${where}: ${name}{${label}}`);
        }
        for (const [label, value] of values) {
          if (!series.some((line) => line.includes(`${label}="${value}"`)))
            missing.push(`${where}: ${name}{${label}="${value}"}`);
        }
        const grouped =
          /by \(([^)]*)\)/
            .exec(expression)?.[1]
            ?.split(',')
            .map((g) => g.trim()) ?? [];
        for (const label of grouped) {
          if (!series.some((line) => line.includes(`${label}="`))) missing.push(`${where}: ${name} by ${label}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('are all looked at by an alert or a panel', async () => {
    const text = await metricsText();
    const ours = new Set([...text.matchAll(/^# TYPE (hamdam_\w+) /gm)].map((m) => m[1]!));
    const looked = [...alerts.map((a) => a.expr), ...panels.flatMap((p) => (p.targets ?? []).map((t) => t.expr))].join(
      ' ',
    );
    // Sums from before there were spans; kept for whoever reads them.
    const plain = ['hamdam_batches_total', 'hamdam_batch_seconds_total', 'hamdam_sent_late_seconds_total'];
    expect([...ours].filter((name) => !looked.includes(name) && !plain.includes(name))).toEqual([]);
  });

  it('count spans of time as Prometheus reads them', async () => {
    const meter = new Meter();
    for (const seconds of [0.004, 0.2, 0.2, 1_000]) meter.observe('hamdam_x_seconds', 'X', seconds, { outlet: 'a' });
    const { body } = await meter.text({});
    expect(body).toContain('# TYPE hamdam_x_seconds histogram\n');
    expect(body).toContain('hamdam_x_seconds_bucket{outlet="a",le="0.005"} 1\n');
    expect(body).toContain('hamdam_x_seconds_bucket{outlet="a",le="0.25"} 3\n');
    expect(body).toContain('hamdam_x_seconds_bucket{outlet="a",le="300"} 3\n');
    expect(body).toContain('hamdam_x_seconds_bucket{outlet="a",le="+Inf"} 4\n');
    expect(body).toContain('hamdam_x_seconds_count{outlet="a"} 4\n');
    expect(body).toMatch(/hamdam_x_seconds_sum\{outlet="a"\} 1000\.4/);
  });

  it.each([
    ['without a token', {}, 401],
    ['with another token', { authorization: 'Bearer another-token-of-nobody' }, 401],
    ['with the token, but not as Bearer', { authorization: 'metrics-token-of-nobody' }, 401],
    ['with the token', { authorization: 'Bearer metrics-token-of-nobody' }, 200],
  ])('asked for %s', async (_, headers, status) => {
    const app = open({ mayMeasure: mayMeasure({ metricsToken: 'metrics-token-of-nobody' }) });
    expect((await app.request('/metrics', { headers })).status).toBe(status);
  });

  it.each([
    ['this machine', '127.0.0.1', {}, 200],
    ['this machine, by IPv6', '::1', {}, 200],
    ['another', '10.0.0.7', {}, 401],
    ['a proxy for another', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, 401],
    ['nobody knows where', undefined, {}, 401],
  ])('without a token are for this machine alone: %s', async (_, remoteAddress, headers, status) => {
    const app = open({ mayMeasure: mayMeasure({ metricsToken: null }) });
    const answer = await app.request('/metrics', { headers }, { incoming: { socket: { remoteAddress } } });
    expect(answer.status).toBe(status);
  });
});

describe('readiness', () => {
  const channel = (...states: ChannelHealth['state'][]) => states.map((state) => ({ channel: 'telegram', state }));
  it.each([
    ['room', { diskFree: () => leastFreeBytes }, 'disk', 'ok'],
    ['no room', { diskFree: () => 12_345_678 }, 'disk', 'only 12 MB are free'],
    ['a disk of which nobody knows', { diskFree: () => null }, 'disk', 'ok'],
    ['no channels', { channels: () => [] }, 'channels', 'ok'],
    ['one of two channels', { channels: () => channel('failing', 'ready') }, 'channels', 'ok'],
    ['a channel that starts', { channels: () => channel('starting') }, 'channels', 'ok'],
    [
      'no channel that works',
      { channels: () => channel('failing', 'needs-pairing') },
      'channels',
      'none is ready: telegram failing, telegram needs-pairing',
    ],
  ] as [string, Partial<Vitals>, 'disk' | 'channels', string][])('with %s', async (_, given, check, says) => {
    const found = await readiness({ ...vitals, ...given });
    expect([found.checks[check], found.ready]).toEqual([says, says === 'ok']);
  });
});

describe('the dashboard', () => {
  it('has no two panels of one number or one place', () => {
    expect(new Set(panels.map((p) => p.id)).size).toBe(panels.length);
    expect(new Set(panels.map((p) => `${p.gridPos.x} ${p.gridPos.y}`)).size).toBe(panels.length);
    for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
  });
});

describe('the units of systemd', () => {
  const unit = (name: string) => fs.readFileSync(path.join(root, 'ops', name), 'utf8');
  it('start what there is, and leave a stop the time it may take', () => {
    const service = unit('hamdam.service');
    const file = /ExecStart=\S+ \/opt\/hamdam\/(\S+) serve/.exec(service)![1]!;
    expect(fs.existsSync(path.join(root, file))).toBe(true);
    expect(Number(/TimeoutStopSec=(\d+)/.exec(service)![1])).toBeGreaterThan(25);
    expect(unit('hamdam-backup.service')).toContain(`/opt/hamdam/${file} "$@"`);
  });
});

describe('the two Hamdams of compose.yaml', () => {
  const file = (name: string) => fs.readFileSync(path.join(root, 'ops', name), 'utf8');
  const given: Record<string, string> = {
    ...Object.fromEntries(
      [...file('hamdam.env.example').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]),
    ),
    POSTGRES_PASSWORD: 'of-nobody',
    HAMDAM_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    TELEGRAM_BOT_TOKEN: '4200000001:synthetic-token-of-no-bot',
    TELEGRAM_WEBHOOK_SECRET: 'synthetic-secret-of-no-bot',
  };
  const filled = file('compose.yaml').replace(/\$\{(\w+):\?\}/g, (_, name: string) => given[name] ?? `no ${name}`);
  const { services, volumes } = parse(filled, { merge: true }) as {
    services: Record<string, { environment?: Record<string, string>; volumes?: string[]; stop_grace_period?: string }>;
    volumes: Record<string, unknown>;
  };
  const hamdams = Object.entries(services).filter(([name]) => name.startsWith('hamdam-'));

  it('start with settings that hold, on one database, each with a folder of its own', () => {
    expect(hamdams).toHaveLength(2);
    const settings = hamdams.map(([, { environment }]) => readSettings({ ...given, ...environment }));
    for (const one of settings) {
      expect(one).toMatchObject({ production: true, demo: false, behindProxy: true, origin: given.HAMDAM_ORIGIN });
      expect(one.database?.url).toBe('postgres://hamdam:of-nobody@postgres:5432/hamdam');
      // Each can take what Telegram brings.
      expect(one.telegram?.webhook).not.toBeNull();
    }
    const folders = hamdams.map(([, { volumes: own }]) => own![0]!.split(':')[0]!);
    expect(new Set(folders).size).toBe(2);
    for (const folder of folders) expect(volumes).toHaveProperty([folder]);
  });

  it('are given the time that a stop may take, are where the balancer looks, and run what there is', () => {
    for (const [name, { stop_grace_period: grace }] of hamdams) {
      expect(Number.parseInt(grace!, 10)).toBeGreaterThan(25);
      expect(file('Caddyfile')).toContain(`${name}:3000`);
    }
    for (const named of file('Dockerfile').matchAll(/(?:bin|src)\/\w+\.m?[jt]s/g)) {
      expect(fs.existsSync(path.join(root, named[0])), named[0]).toBe(true);
    }
  });
});
