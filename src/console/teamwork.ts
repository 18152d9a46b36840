import type { Hono } from 'hono';
import { addDays, dateOf, timeOf } from '#src/care/plan/calendar.ts';
import { flowKeys } from '#src/store/store.ts';
import type { House } from './house.ts';
import { groupedFigures, teamFigures } from './teamFigures.ts';
import { type TeamworkView, teamworkCsvPath, teamworkPath } from './wire.ts';

/** How far back can be looked, and how far it is where nobody says. */
const [longest, usual] = [92, 7];

type Parts = {
  readonly house: Pick<House, 'store' | 'now' | 'programme' | 'colleagues'>;
  readonly timeZone: string;
};

/** How the counselors do, for supervisors alone: what waits now, and counts of the last days. Nothing of whom we serve. The guard stands before. */
export function addTeamworkRoutes(app: Hono, parts: Parts): void {
  const { house, timeZone } = parts;
  const spanOf = (days: string | undefined) => {
    const asked = Number(days ?? usual);
    const length = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), longest) : usual;
    const now = house.now();
    const today = dateOf(now, timeZone);
    const from = addDays(today, 1 - length);
    return { now, today, from, first: `${from}T00`, last: `${today}T${timeOf(now, timeZone).slice(0, 2)}` };
  };

  app.get(teamworkPath, async (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json(await viewOf(parts, spanOf(c.req.query('days'))));
  });

  app.get(teamworkCsvPath, async (c) => {
    c.header('Cache-Control', 'no-store');
    const { first, last, from, today } = spanOf(c.req.query('days'));
    const counts = await house.store.teamCounts(first, last, flowKeys);
    const groups = Map.groupBy(counts, (f) => [f.hour, f.team, f.counselor, f.urgency].join('\n'));
    const names = await namesOf(parts);
    const rows = [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, of]) => {
        const [hour, team, counselor, urgency] = key.split('\n') as [string, string, string, string];
        const f = teamFigures(of);
        return [
          ...[hour, team, counselor, names.get(counselor) ?? '', urgency],
          ...[f.opened, f.called, f.claim, f.answer, f.late, f.rerouted, f.closed],
          ...[f.toClaim, f.toAnswer].flatMap((t) => [seconds(t?.median), seconds(t?.p95)]),
        ];
      });
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="team-${from}-${today}.csv"`);
    return c.body([columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join(''));
  });
}

const columns = [
  ...['hour', 'team', 'counselor', 'name', 'urgency', 'opened', 'called', 'claimed', 'answered', 'late', 'rerouted'],
  ...['closed', 'claim_median_s', 'claim_p95_s', 'answer_median_s', 'answer_p95_s'],
];

const seconds = (ms: number | undefined): number | '' => (ms === undefined ? '' : Math.round(ms / 1000));

/** As RFC 4180 has it. What a spreadsheet would take for a formula is kept from it by an apostrophe. */
function cell(value: string | number): string {
  const text = String(value);
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

async function namesOf({ house }: Parts): Promise<ReadonlyMap<string, string>> {
  return new Map((await house.colleagues?.())?.map((k) => [k.id, k.name]));
}

async function viewOf(
  parts: Parts,
  { now, today, from, first, last }: { now: number; today: string; from: string; first: string; last: string },
): Promise<TeamworkView> {
  const { store, programme } = parts.house;
  const [waiting, hours, byTeam, byCounselor, byUrgency, load, names] = await Promise.all([
    store.waitingNow(now),
    store.teamCounts(first, last, ['hour']),
    store.teamCounts(first, last, ['team']),
    store.teamCounts(first, last, ['counselor']),
    store.teamCounts(first, last, ['urgency']),
    store.loadNow(),
    namesOf(parts),
  ]);
  return {
    ...{ at: now, from, today, waiting },
    total: teamFigures(hours),
    hours: groupedFigures(hours, 'hour'),
    teams: groupedFigures(byTeam, 'team'),
    counselors: groupedFigures(byCounselor, 'counselor').filter(({ of }) => of !== ''),
    urgencies: groupedFigures(byUrgency, 'urgency'),
    load,
    names: {
      counselors: Object.fromEntries(names),
      teams: Object.fromEntries((programme?.teams?.teams ?? []).map((t) => [t.id, t.name])),
    },
  };
}
