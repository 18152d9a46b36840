import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run as enrol } from '#src/cli/enrol.ts';
import { run as exportRecords } from '#src/cli/export.ts';
import { run as importRecords } from '#src/cli/import.ts';
import { readSettings } from '#src/config.ts';
import { openMemory } from '#src/memory.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-cli-records-'));
afterAll(() => fs.rmSync(root, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

type Verb = (argv: readonly string[], io: never) => Promise<number>;

/** Runs a verb in a data folder, and tells how it ended and what it printed. */
async function verb(run: Verb, folder: string, ...argv: string[]) {
  vi.stubEnv('HAMDAM_DATA', path.join(root, folder));
  vi.stubEnv('HAMDAM_LOG_LEVEL', 'silent');
  let text = '';
  const stream = { write: (some: string) => (text += some) };
  const code = await run(argv, { stdout: stream, stderr: stream } as never);
  return { code, text };
}

const at = (name: string) => path.join(root, name);
const csv = [
  'channel,address,name,language,for,age,lmp,conditions,medicines,district,consentOn,consentHow',
  `phone,synthetic-1,Synthetic One,ur,self,28,${new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 10)},,metformin 500 1+0+1,Multan,2026-01-20,paper`,
].join('\n');

describe('records by the command line', () => {
  it('go out of one house and into another, each on record, and no file is written over', async () => {
    fs.writeFileSync(at('people.csv'), csv);
    expect(await verb(enrol as Verb, 'one', at('people.csv'))).toMatchObject({ code: 0 });
    const everything = ['person', 'phone:synthetic-1', '--as', 'everything', '--to', at('one.json')];
    expect((await verb(exportRecords, 'one', ...everything)).code).toBe(0);
    expect(fs.statSync(at('one.json')).mode & 0o077).toBe(0);
    await expect(verb(exportRecords, 'one', ...everything)).rejects.toThrow(/such a file already/);

    const referral = ['person', 'phone:synthetic-1', '--as', 'referral', '--to', at('one.pdf')];
    expect(await verb(exportRecords, 'one', ...referral)).toMatchObject({
      code: 1,
      text: expect.stringMatching(/have not allowed/),
    });
    expect(fs.existsSync(at('one.pdf'))).toBe(false);
    const nobody = ['person', 'phone:nobody', '--as', 'everything', '--to', at('nobody.json')];
    expect(await verb(exportRecords, 'one', ...nobody)).toMatchObject({
      code: 1,
      text: expect.stringMatching(/nobody is known/),
    });
    const all = ['programme', '--for', 'research', '--to', at('bulk')];
    expect(await verb(exportRecords, 'one', ...all)).toMatchObject({
      code: 0,
      text: expect.stringMatching(/0 people, 0 resources/),
    });

    expect(await verb(importRecords, 'two', at('one.json'), '--dry-run')).toMatchObject({
      code: 0,
      text: expect.stringMatching(/1 people would be taken/),
    });
    expect(await verb(importRecords, 'two', at('one.json'))).toMatchObject({
      code: 0,
      text: expect.stringMatching(/1 people taken/),
    });
    const memory = await openMemory(readSettings(process.env));
    const [id] = await memory.store.people('', 10);
    const { person } = (await memory.store.person(id!))!;
    expect(person).toMatchObject({ language: 'ur', enrolment: { name: 'Synthetic One', by: 'one.json' } });
    expect(person.maternal.status).toBe('pregnant');
    expect(person.medication.medicines).toMatchObject([{ times: ['08:00', '20:00'] }]);
    await memory.store.close();
  });

  it('refuse what is wrong by its field', async () => {
    fs.writeFileSync(at('wrong.json'), JSON.stringify({ resourceType: 'Patient', id: '1', birthDate: 'canary' }));
    const refused = await verb(importRecords, 'three', at('wrong.json'));
    expect(refused).toMatchObject({
      code: 1,
      text: expect.stringMatching(/^Patient\/1: birthDate: must be a whole day/),
    });
    expect(refused.text).not.toMatch(/canary/);
    fs.writeFileSync(at('none.json'), '{ canary');
    await expect(verb(importRecords, 'three', at('none.json'))).rejects.toThrow(/line 1 is not JSON/);
    await expect(verb(exportRecords, 'three', 'dhis2', '--month', '2026-13')).rejects.toThrow(/--month/);
    await expect(verb(exportRecords, 'three', 'person', 'x', '--as', 'fax')).rejects.toThrow(/--as/);
    await expect(verb(exportRecords, 'three')).rejects.toThrow(/hamdam export person/);
  });
});
