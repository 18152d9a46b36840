import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualChain } from '#src/care/handover/teams.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme, readProgrammeFiles } from '#src/programme.ts';
import { readTeamsFile, teamsFrom } from '#src/teamsFile.ts';

const good = `teams:
  - id: all
    name: { en: All }
    duty:
      - { days: [mon, tue], hours: "08:00-20:00" }
    counselors: [Amna@Example.org]
supervisors: [s@example.org]
callAgain: { emergency: [3, 9], urgent: [20] }
`;

describe('teams.yaml', () => {
  it('is read, with addresses in small letters', () => {
    expect(teamsFrom('teams.yaml', good).teams[0]).toMatchObject({ id: 'all', counselors: ['amna@example.org'] });
  });

  it.each([
    [
      'a shift without an end',
      good.replace('08:00-20:00', '08:00'),
      'teams.yaml:5:36: teams.0.duty.0.hours: must look like',
    ],
    ['a day that is none', good.replace('tue', 'tues'), 'teams.yaml:5:23: teams.0.duty.0.days.1: must be of mon'],
    ['no supervisor', good.replace(/supervisors.*\n/, ''), 'teams.yaml:1:1: supervisors: is missing'],
    [
      'a field that is not known',
      good.replace('duty:', 'hours:'),
      'teams.yaml:4:5: teams.0: Unrecognized key: "hours"',
    ],
    ['what is no address', good.replace('s@example.org', 'sana'), 'teams.yaml:7:15: supervisors.0: must be an e-mail'],
    ['calls that do not grow', good.replace('[3, 9]', '[9, 3]'), 'teams.yaml:8:25: callAgain.emergency: must grow'],
    [
      'a team that is there twice',
      good.replace('supervisors', '  - { id: all, name: {}, counselors: [b@example.org] }\nsupervisors'),
      'teams.1.id: is there twice',
    ],
    ['what is no YAML', 'teams: [', 'teams.yaml:1:9: '],
  ])('is refused for %s, by file, line and field', (_, text, why) => {
    expect(() => teamsFrom('teams.yaml', text)).toThrow(why);
  });

  it('is as docs/teams.md tells it', () => {
    const told = fs.readFileSync(path.join(import.meta.dirname, '../docs/teams.md'), 'utf8');
    const example = /```yaml\n([\s\S]*?)```/.exec(told)![1]!;
    const { teams, chain } = teamsFrom('docs/teams.md', example);
    expect(teams.map((t) => t.id)).toEqual(['mothers-urdu', 'everyone']);
    // What it says is usual, is.
    expect(chain).toEqual({ emergency: [...usualChain], urgent: [...usualChain] });
  });

  it('is the programme’s where HAMDAM_TEAMS names it; a file that is not there is an error', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'teams-'));
    const file = path.join(folder, 'teams.yaml');
    fs.writeFileSync(file, good);
    const settings = readSettings({ HAMDAM_TEAMS: file, HAMDAM_UNDO_SECONDS: '7' });
    const programme = loadProgramme(settings, 0, readProgrammeFiles(settings));
    expect(programme.teams?.supervisors).toEqual(['s@example.org']);
    expect(programme.callAgain.emergency).toEqual([3, 9]);
    expect(programme.replyHoldMs).toBe(7000);
    expect(() => readTeamsFile(path.join(folder, 'none.yaml'))).toThrow('there is no such file of teams');
    fs.rmSync(folder, { recursive: true });
  });
});
