import { describe, expect, it } from 'vitest';
import { readSettings } from '#src/config.ts';
import { loadProgramme, type ProgrammeFiles, readProgrammeFiles, unreviewed } from '#src/programme.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const review = { reviewedBy: 'a synthetic reviewer', verifiedOn: '2026-11-01' };
const reviewed = Object.fromEntries(
  ['danger', 'crisis', 'clarify', 'handover', 'common', 'safety'].map((section) => [section, review]),
);
const service = {
  id: 'ambulance',
  name: { en: 'Ambulance' },
  number: '000',
  serves: ['ambulance' as const],
  scope: 'test',
  hours: 'always',
  source: 'synthetic',
  verifiedOn: '2026-11-01',
  reviewedBy: 'a synthetic reviewer',
};
const files = (o: Partial<ProgrammeFiles> = {}): ProgrammeFiles => ({
  sections: { en: reviewed, ur: reviewed, 'ur-Latn': reviewed },
  services: [service],
  plans: [],
  ...o,
});
const production = readSettings({ HAMDAM_PRODUCTION: '1', HAMDAM_MASTER_KEY: 'a'.repeat(64) });

describe('the programme', () => {
  it('of this repository loads and is frozen', () => {
    const programme = loadProgramme(readSettings({}), now);
    expect(programme.plans.length).toBeGreaterThan(3);
    expect(programme.services.length).toBeGreaterThan(0);
    expect(programme.wording.keys.length).toBeGreaterThan(20);
    expect(programme.demo).toBe(true);
    expect(Object.isFrozen(programme) && Object.isFrozen(programme.plans[0])).toBe(true);
  });

  it('of this repository does not start in production: nothing has been reviewed', () => {
    expect(() => loadProgramme(production, now)).toThrow(/no clinician has reviewed it[\s\S]*nobody has dialled/);
  });

  it('starts in production when all was reviewed', () => {
    expect(loadProgramme(production, now, files()).demo).toBe(false);
  });

  it('names each answer and number that was not', () => {
    for (const section of ['danger', 'crisis', 'safety']) {
      const ur = { ...reviewed, [section]: { reviewedBy: null } };
      expect(unreviewed(files({ sections: { en: reviewed, ur, 'ur-Latn': reviewed } }), now)).toEqual([
        expect.stringContaining(`ur/${section}.yaml`),
      ]);
    }
    for (const verifiedOn of ['2026-01-01', '2027-01-01', 'soon']) {
      expect(unreviewed(files({ services: [{ ...service, verifiedOn }] }), now)).toEqual([
        expect.stringContaining('ambulance'),
      ]);
    }
    expect(unreviewed(files({ services: [] }), now)).toEqual([expect.stringContaining('not one number')]);
  });

  it('names the file that cannot be read', () => {
    const settings = readSettings({ HAMDAM_SERVICES: '/nowhere/services.yaml' });
    expect(() => readProgrammeFiles(settings)).toThrow('/nowhere/services.yaml');
  });
});
