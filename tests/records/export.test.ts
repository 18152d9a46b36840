import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { afterAll, describe, expect, it } from 'vitest';
import type { Person } from '#src/care/person.ts';
import { aggregateOf, csvOf, elementOf } from '#src/records/dhis2.ts';
import { type BulkHouse, exportAll } from '#src/records/fhir/bulk.ts';
import { contentOf } from '#src/records/referral/content.ts';
import { runsOf, wrapped } from '#src/records/referral/letters.ts';
import { referralPdf } from '#src/records/referral/pdf.ts';
import { at, dossier, rich } from './synthetic.ts';
import { referencesIn } from './validators.ts';
import { programme } from './village.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-records-'));
afterAll(() => fs.rmSync(root, { recursive: true }));

const person = (n: number, fields: Partial<Person> = {}): Person => ({
  ...rich,
  id: `p_${n}`,
  handover: null,
  ...fields,
});

/** A memory that holds these people and nothing else of them. */
function houseOf(people: readonly Person[]): BulkHouse {
  return {
    ...{ programme, version: '0.0.0-test', now: () => at },
    store: {
      person: async (id) => {
        const found = people.find((p) => p.id === id);
        return found ? { person: found, version: 1 } : null;
      },
      people: async (after, limit) =>
        people
          .map((p) => p.id)
          .sort()
          .filter((id) => id > after)
          .slice(0, limit),
      contactPoints: async () => dossier.contactPoints,
      history: async () => ({ readings: [], handovers: [] }),
      communications: async () => dossier.communications,
      auditTrail: async () => dossier.audit,
    },
  };
}

describe('a programme’s bulk export', () => {
  const people = [
    person(1),
    person(2, { permissions: {} }),
    person(3, { consent: { status: 'withdrawn', at } }),
    person(4, { permissions: { research: { given: true, at, text: 'en 1' } } }),
    person(5, { erasure: { askedAt: at, by: 'person' } }),
  ];
  const exported = async (purpose: 'clinician' | 'research') => {
    const folder = path.join(root, purpose);
    const recorded: string[] = [];
    const progress: number[] = [];
    const end = await exportAll(houseOf(people), {
      ...{ folder, purpose },
      exported: async (id) => void recorded.push(id),
      progress: (p) => void progress.push(p.people + p.withheld),
    });
    const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
    const manifest = JSON.parse(read('manifest.json')) as { output: { type: string; url: string; count: number }[] };
    const resources = manifest.output.flatMap((f) =>
      read(f.url)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Resource),
    );
    return { folder, end, recorded, progress, manifest, resources };
  };

  it('holds who allowed it, each on record, in one file for each type, with every reference in it', async () => {
    const { end, recorded, progress, manifest, resources, folder } = await exported('clinician');
    expect(recorded).toEqual(['p_1']);
    expect([end.people, end.withheld]).toEqual([1, 4]);
    expect(progress).toEqual([1, 2, 3, 4, 5]);
    expect(manifest.output.reduce((sum, f) => sum + f.count, 0)).toBe(resources.length);
    for (const { url, type } of manifest.output) expect(url).toBe(`${type}.ndjson`);
    const ids = new Set(resources.map((r) => `${r.resourceType}/${r.id}`));
    expect(ids.size).toBe(resources.length);
    expect(referencesIn(resources).filter((r) => !ids.has(r))).toEqual([]);
    expect(JSON.stringify(resources)).not.toMatch(/canary/);
    expect(fs.statSync(path.join(folder, 'Patient.ndjson')).mode & 0o077).toBe(0);
    await expect(exported('clinician')).rejects.toThrow(/EEXIST/);
  });

  it('names nobody where it is for research', async () => {
    const { recorded, resources } = await exported('research');
    expect(recorded).toEqual(['p_4']);
    const text = JSON.stringify(resources);
    expect(text).not.toMatch(/Synthetic|صنعتی|92300|p_4|telegram:|canary/);
    for (const type of ['Communication', 'AuditEvent', 'Practitioner', 'Task'])
      expect(resources.some((r) => r.resourceType === type)).toBe(false);
    const ids = new Set(resources.map((r) => `${r.resourceType}/${r.id}`));
    expect(referencesIn(resources).filter((r) => !ids.has(r))).toEqual([]);
  });
});

describe('figures for DHIS2', () => {
  const total = (plan: string, district: string, measure: 'readings' | 'inRange' | 'enrolled', n: number) => ({
    ...{ plan, district, measure, total: n },
  });
  const spans: string[] = [];
  const store = {
    countsBetween: async (from: string, to: string) => {
      spans.push(`${from} ${to}`);
      return [
        total('hypertension', 'Multan', 'readings', 40),
        total('hypertension', 'Multan', 'inRange', 25),
        total('hypertension', 'Lahore', 'readings', 3),
        total('', '', 'readings', 90),
        total('diabetes', 'Quetta', 'readings', 12),
      ];
    },
    programmeCounts: async () => ({ totals: [total('hypertension', 'Multan', 'enrolled', 7)], days: [] }),
  };
  const options = { month: '2026-11', today: '2026-12-05', places: null, least: 5 };

  it('stand by district and month, and leave out what could tell of one person', async () => {
    const { set, withheld } = await aggregateOf(store, options);
    expect(spans.pop()).toBe('2026-11-01 2026-11-30');
    expect(set).toEqual({
      ...{ dataElementIdScheme: 'CODE', orgUnitIdScheme: 'NAME' },
      dataValues: [
        { dataElement: 'HAMDAM_HYPERTENSION_IN_RANGE', period: '202611', orgUnit: 'Multan', value: '25' },
        { dataElement: 'HAMDAM_HYPERTENSION_READINGS', period: '202611', orgUnit: 'Multan', value: '40' },
        { dataElement: 'HAMDAM_DIABETES_READINGS', period: '202611', orgUnit: 'Quetta', value: '12' },
      ],
    });
    expect(withheld).toEqual({ small: 1, nowhere: 1, unmapped: [] });
  });

  it('tell how many are followed in the month that runs, and go by the codes of places', async () => {
    const places = new Map([['multan', 'PK_MUX']]);
    const { set, withheld } = await aggregateOf(store, { ...options, month: '2026-12', places });
    expect(spans.pop()).toBe('2026-12-01 2026-12-31');
    expect(set.dataValues.map((v) => [v.dataElement, v.orgUnit, v.value])).toContainEqual([
      ...['HAMDAM_HYPERTENSION_ENROLLED', 'PK_MUX', '7'],
    ]);
    expect(withheld.unmapped).toEqual(['Lahore', 'Quetta']);
  });

  it('are the same in CSV, in which no place is a formula', () => {
    const value = { dataElement: elementOf('', 'inRange'), period: '202611', orgUnit: '=1+1,"x"', value: '9' };
    expect(csvOf({ dataElementIdScheme: 'CODE', orgUnitIdScheme: 'NAME', dataValues: [value] })).toBe(
      'dataelement,period,orgunit,catoptcombo,attroptcombo,value\r\nHAMDAM_ALL_IN_RANGE,202611,"\'=1+1,""x""",,,9\r\n',
    );
  });
});

describe('a referral on paper', () => {
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

  it('is one page, with its letters in it, however much is on record', async () => {
    const pdf = await referralPdf(dossier);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages(pdf)).toBe(1);
    expect(pdf.toString('latin1').match(/\/FontFile2|\/FontFile3/g)!.length).toBeGreaterThanOrEqual(3);
    const much = Array.from({ length: 24 }, (_, n) => ({ ...rich.concerns[0]!, event: `e${n}` }));
    const medicines = Array.from({ length: 30 }, (_, n) => ({
      ...rich.medication.medicines[0]!,
      id: `m${n}`,
      name: `synthetic medicine number ${n}`,
    }));
    const crowded = { ...rich, concerns: much, medication: { ...rich.medication, medicines } };
    expect(pages(await referralPdf({ ...dossier, person: crowded }))).toBe(1);
  });

  it.each(['en', 'ur'] as const)('says in %s what stands, quotes nothing, and is silent of violence', (language) => {
    const text = JSON.stringify(contentOf(dossier, language));
    expect(text).toContain(programme.wording.text(language, 'sbar.concern.pre-eclampsia'));
    expect(text).not.toContain(programme.wording.text(language, 'sbar.concern.violence'));
    expect(text).not.toMatch(/canary/);
    expect(text).toContain('148/96');
  });

  it('sets Urdu from right to left, and a value within it in its own order', () => {
    const has = (family: string, letter: string) => /\p{Script=Arabic}|[ ،:]/u.test(letter) === (family === 'naskh');
    const runs = runsOf('شوگر: 131 mg/dL، 8 مارچ 2027', 'rtl', has);
    expect(runs.map((r) => r.text.trim()).filter(Boolean)).toEqual(['2027', 'مارچ', '8', '،', '131', 'mg/dL', 'شوگر:']);
  });

  it('shapes every letter of the page: none is missing from its face', () => {
    const fontkit = createRequire(createRequire(import.meta.url).resolve('pdfkit'))('fontkit');
    const face = fontkit.openSync(
      createRequire(import.meta.url).resolve(
        '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff',
      ),
    );
    const urdu = [...JSON.stringify(contentOf(dossier, 'ur'))].filter((c) => /\p{Script=Arabic}/u.test(c));
    for (const letter of new Set([...urdu, ...'ٹڈڑںہےگچپژھئؤآ۔؟']))
      expect(face.hasGlyphForCodePoint(letter.codePointAt(0))).toBe(true);
    const joined = face.layout('معالج').glyphs.map((g: { id: number }) => g.id);
    const alone = [...'معالج'].map((c) => face.layout(c).glyphs[0].id);
    // Letters that join take other forms than alone, and stand from right to left.
    expect(joined).not.toEqual(alone);
    expect(joined.at(-1)).not.toBe(alone[0]);
  });

  it('breaks lines between words', () => {
    expect(wrapped('aa bb cc dddddd', 5, (line) => line.length)).toEqual(['aa bb', 'cc', 'dddddd']);
  });
});
