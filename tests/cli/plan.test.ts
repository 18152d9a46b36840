import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { isQuiet } from '#src/care/plan/calendar.ts';
import { courseOf, lastDayOf } from '#src/cli/plan/course.ts';
import { courseDifferences, differences } from '#src/cli/plan/diff.ts';
import { run } from '#src/cli/plan.ts';
import { readSettings } from '#src/config.ts';
import { planFrom } from '#src/planFile.ts';
import { loadProgramme, projectRoot } from '#src/programme.ts';

const programme = loadProgramme(readSettings({}), 0);
const planOf = (id: string) => programme.plans.find((p) => p.id === id)!;
const karachi = { timeZone: 'Asia/Karachi', language: 'en' as const };
const clock = (at: number, zone = 'Asia/Karachi') =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toString().slice(0, 16);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-plan-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
/** Runs the verb here, and collects what it prints. */
async function hamdam(...args: string[]): Promise<{ code: number; out: string }> {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(String(line)));
  try {
    return { code: await run(args), out: printed.join('\n') };
  } finally {
    log.mockRestore();
  }
}

describe('the course of a plan', () => {
  it('joined in week 31: what still matters is one message, what does not is on record, the rest comes in time', () => {
    const follow = { ...karachi, edd: '2026-10-08', enrolled: '2026-08-06' };
    const lines = courseOf(planOf('antenatal'), follow, programme, '2026-10-22');
    const said = lines.filter((l) => l.unsaid === null);
    const noon = said.filter((l) => clock(l.at) === '2026-08-07T12:00');
    // One message and one question, beside the weekly check-in an hour before: no flood.
    expect(noon.map((l) => l.items)).toEqual([['injection', 'ready'], ['contact-kept']]);
    expect(said.filter((l) => clock(l.at).startsWith('2026-08-07'))).toHaveLength(3);
    expect(lines.map((l) => l.unsaid)).toContain('over before joining: contact-coming, times: 4');
    expect(said.filter((l) => l.items.includes('contact-coming')).map((l) => clock(l.at))).toEqual([
      ...['2026-08-20T10:00', '2026-09-03T10:00', '2026-09-17T10:00', '2026-10-01T10:00'],
    ]);
  });

  it.each(programme.plans.map((p) => p.id))('of %s is the same each time, and silent in quiet hours', (id) => {
    const plan = planOf(id);
    const dates = { edd: '2026-10-08', birth: '2026-01-31', loss: '2026-01-31' };
    const follow = { ...karachi, ...dates, enrolled: '2026-01-31', timeZone: 'Europe/London' };
    const lines = courseOf(plan, follow, programme, lastDayOf(plan, follow));
    expect(lines.filter((l) => l.unsaid === null).length).toBeGreaterThan(0);
    expect(lines.filter((l) => isQuiet(l.at, follow.timeZone, programme.quietHours))).toEqual([]);
    expect(courseOf(plan, follow, programme, lastDayOf(plan, follow))).toEqual(lines);
  });
});

const trial = (items: string, version = 1) =>
  planFrom(
    'trial.yaml',
    `{ id: trial, version: ${version}, title: Synthetic, for: pregnant, counts from: lmp, topic: pregnancy, source: synthetic, reviewedBy: null, verifiedOn: null, items: [${items}] }`,
  );
const visit =
  '{ id: visit, on: [week 12, week 20], at: "10:00", worth saying for: 1 day, says: maternal.contact-tomorrow }';

describe('what differs between two versions', () => {
  const old = trial(visit);

  it('is nothing where nothing does', () => {
    expect(differences(old, trial(visit))).toEqual([]);
  });

  it('is told with whom it reaches', () => {
    const later = trial(visit.replace('10:00', '11:00').replace('week 20', 'week 21'), 2);
    expect(differences(old, later)).toEqual([
      { what: 'version: 1 -> 2', whom: 'nobody: only what is written about it' },
      { what: '~ visit, days: [84,140] -> [84,147]', whom: 'those who are not past day 147 (week 21) (pregnant)' },
      { what: '~ visit, at: "10:00" -> "11:00"', whom: 'those who are not past day 147 (week 21) (pregnant)' },
    ]);
    const named = trial(visit.replace('id: visit', 'id: contact').replace('on:', 'every: 20 weeks, on:'));
    expect(differences(old, named)).toEqual([
      { what: '- visit', whom: 'those who are not past day 140 (week 20) (pregnant)' },
      { what: '+ contact', whom: 'everyone whom the plan follows (pregnant)' },
    ]);
  });

  it('is told in the messages of one person', () => {
    const follow = { ...karachi, edd: '2026-10-08', enrolled: '2026-02-01' };
    const later = trial(visit.replace('week 20', 'week 21'));
    const [one, other] = [old, later].map((p) => courseOf(p, follow, programme, '2026-12-01'));
    expect(courseDifferences(one!, other!).map(([sign, l]) => `${sign} ${clock(l.at)}`)).toEqual([
      '- 2026-05-21T10:00',
      '+ 2026-05-28T10:00',
    ]);
  });
});

describe('hamdam plan', () => {
  it('shows a plan, and what differs from a changed file, with its exit codes', async () => {
    const file = path.join(folder, 'changed.yaml');
    const shipped = path.join(projectRoot, 'schedules/supporter.yaml');
    fs.writeFileSync(file, fs.readFileSync(shipped, 'utf8').replace('day 1', 'day 2'));
    const dates = ['--enrolled', '2026-03-01', '--tz', 'Asia/Karachi'];
    const shown = await hamdam('show', 'supporter', ...dates, '--lang', 'ur-Latn');
    const same = await hamdam('diff', shipped, shipped, ...dates);
    const differs = await hamdam('diff', shipped, file, ...dates);
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(/Mon 2026-03-02 09:00 {2}day 1, week 0\+1 {2}both: \S+/);
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('messages that differ until 2027-03-01: 0')]);
    expect(differs.code).toBe(1);
    expect(differs.out).toMatch(/~ both, days: \[1\] -> \[2\]\n.*\n.*: 2\n- Mon 2026-03-02 .*\n\+ Tue 2026-03-03 /);
  });

  it('refuses what it cannot work with by name', async () => {
    const bad = path.join(folder, 'bad.yaml');
    fs.writeFileSync(bad, 'id: trial\nversion: none\n');
    await expect(hamdam('show', 'antenatal', '--lmp', '2026-02-30')).rejects.toThrow('--lmp must be a day');
    await expect(hamdam('show', 'antenatal')).rejects.toThrow('antenatal needs --lmp or --edd <date>');
    await expect(hamdam('show', 'antenatal', '--tz', 'Mars')).rejects.toThrow('--tz must be an IANA time zone');
    await expect(hamdam('show', 'nothing')).rejects.toThrow('there is no plan nothing');
    await expect(hamdam('show', bad)).rejects.toThrow(`${bad}:2:10: version: `);
    await expect(hamdam('show', 'tb', '--enrolled', '2026-01-01', '--lang', 'fr')).rejects.toThrow('--lang must be');
  });
});
