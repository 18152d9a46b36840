import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

/** The whole service as a process of its own, as an operator runs it. Made-up words and people. */
const root = path.resolve(import.meta.dirname, '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-service-'));
const services = path.join(folder, 'services.yaml');
fs.writeFileSync(
  services,
  `- { id: test, name: { en: Test }, number: '000', serves: [ambulance], scope: none, hours: none, source: synthetic,
      verifiedOn: null, reviewedBy: null }`,
);
const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
  /** Where it listens, once it says so. */
  readonly url: Promise<string>;
}

function hamdam(args: readonly string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [path.join(root, 'src/main.ts'), ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      HAMDAM_DATA: path.join(folder, 'data'),
      HAMDAM_SERVICES: services,
      ...env,
    },
  });
  children.add(child);
  let out = '';
  let err = '';
  child.stderr!.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (data) => {
      out += data;
      const at = /serves at (\S+)\n[\s\S]*health/.exec(out);
      if (at) resolve(at[1]!);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${err}`)));
  });
  url.catch(() => {});
  return { child, out: () => out, err: () => err, ended, url };
}

const write = (url: string, id: string, text: string) =>
  fetch(`${url}/phone/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address: 'amna', id, text }),
  });

async function conversation(url: string): Promise<{ direction: string; text: string; state: string }[]> {
  const answer = await fetch(`${url}/phone/api/people/amna/messages`);
  return ((await answer.json()) as { messages: { direction: string; text: string; state: string }[] }).messages;
}

async function until<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  for (let i = 0; ; i++) {
    const seen = await look();
    if (holds(seen) || i > 300) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('hamdam serve', () => {
  it('answers a person, stops in order, and goes on where it was', async () => {
    const first = hamdam(['serve']);
    const url = await first.url;
    expect(first.out()).toMatch(/phone +http.*\/phone\n.*console +http.*\/console\n.*health +http.*\/healthz/);
    expect(first.out()).toContain('nothing has been reviewed by a clinician');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(
      (
        await until(
          () => fetch(`${url}/readyz`),
          (r) => r.status === 200,
        )
      ).status,
    ).toBe(200);

    expect((await write(url, '1', 'salaam canary-word')).status).toBe(202);
    const talk = await until(
      () => conversation(url),
      (m) => m.some((c) => c.direction === 'out' && c.state === 'sent'),
    );
    expect(talk.some((c) => c.direction === 'out' && c.text.length > 0)).toBe(true);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = hamdam(['serve']);
    const again = await second.url;
    expect(await (await write(again, '1', 'salaam canary-word')).json()).toMatchObject({ status: 'duplicate' });
    expect((await conversation(again)).filter((c) => c.direction === 'in').length).toBe(1);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
    expect(first.err() + second.err()).not.toContain('canary');
  });

  it('does not share its folder with a second one', async () => {
    const first = hamdam(['serve']);
    await first.url;
    const second = hamdam(['serve']);
    expect(await second.ended).toBe(2);
    expect(second.err()).toContain('HAMDAM_DATA: another hamdam serves');
    // A service that was killed holds nothing.
    first.child.kill('SIGKILL');
    await first.ended;
    const third = hamdam(['serve']);
    await third.url;
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  });

  it('refuses to start in production today, and says exactly why', async () => {
    const run = hamdam(['serve'], { HAMDAM_PRODUCTION: '1', HAMDAM_MASTER_KEY: 'a'.repeat(64) });
    expect(await run.ended).toBe(2);
    expect(run.err()).toContain('danger.yaml: reviewedBy is empty');
    expect(run.err()).toContain('services, test: verifiedOn is empty');
  });

  it('names the setting that is wrong', async () => {
    const run = hamdam(['serve'], { DATABASE_URL: 'mysql://localhost/hamdam' });
    expect(await run.ended).toBe(2);
    expect(run.err()).toContain('DATABASE_URL: must be a postgres:// address');
  });

  it('says when its port is taken', async () => {
    const first = hamdam(['serve']);
    const { port } = new URL(await first.url);
    const second = hamdam(['serve', '--port', port], { HAMDAM_DATA: path.join(folder, 'other') });
    expect(await second.ended).toBe(2);
    expect(second.err()).toContain(`PORT: ${port} is taken`);
  });
});

describe('hamdam', () => {
  it('lists its verbs, tells its version, and refuses what it does not know', async () => {
    const [help, version, unknown, argument, verb] = [
      hamdam(['--help']),
      hamdam(['--version']),
      hamdam(['fly']),
      hamdam(['serve', '--nonsense']),
      hamdam(['serve', '--help']),
    ];
    expect(await help.ended).toBe(0);
    expect(help.out()).toMatch(/serve +run the service/);
    expect(await version.ended).toBe(0);
    expect(version.out()).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await unknown.ended).toBe(2);
    expect(unknown.err()).toContain('there is no verb "fly"');
    expect(await argument.ended).toBe(2);
    expect(await verb.ended).toBe(0);
    expect(verb.out()).toContain('hamdam serve');
  });
});
