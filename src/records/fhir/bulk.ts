import fs, { type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Patient, Resource } from '@medplum/fhirtypes';
import { permits } from '#src/care/consent/permissions.ts';
import type { Person } from '#src/care/person.ts';
import type { Store } from '#src/store/store.ts';
import { organizationRef } from './agents.ts';
import { type Dossier, type ExportHouse, readDossier } from './dossier.ts';
import { resourcesOf } from './everything.ts';
import { instantText } from './ids.ts';

/** For what a programme's records leave it: for care elsewhere, or to be counted without names. */
export const bulkPurposes = ['clinician', 'research'] as const;
export type BulkPurpose = (typeof bulkPurposes)[number];

export interface BulkHouse extends ExportHouse {
  readonly store: ExportHouse['store'] & Pick<Store, 'people'>;
}

export interface BulkEnd {
  readonly people: number;
  /** Who has not allowed it: nothing of them is in any file. */
  readonly withheld: number;
  readonly resources: number;
  /** What is written of a file: its name, its type, how many. */
  readonly files: readonly { readonly type: string; readonly url: string; readonly count: number }[];
}

const pageLength = 200;

/**
 * Writes the records of everybody who allowed that purpose into a folder, one NDJSON file for each type as FHIR's bulk export
 * has it, and `manifest.json`, which is written last: without it the export is not whole. One person is in memory at a time.
 * `exported` is told of each before their record is written. Throws where a file of that name is there already.
 */
export async function exportAll(
  house: BulkHouse,
  o: {
    readonly folder: string;
    readonly purpose: BulkPurpose;
    exported(person: string): Promise<void>;
    progress(done: { readonly people: number; readonly withheld: number }): void;
  },
): Promise<BulkEnd> {
  await fs.mkdir(o.folder, { recursive: true, mode: 0o700 });
  const shelf = new Shelf(o.folder);
  const count = { people: 0, withheld: 0 };
  try {
    for (let after = ''; ; ) {
      const ids = await house.store.people(after, pageLength);
      for (const id of ids) {
        const dossier = await allowed(house, id, o.purpose);
        if (dossier) {
          await o.exported(id);
          await shelf.put(o.purpose === 'research' ? nameless(resourcesOf(dossier)) : resourcesOf(dossier));
        }
        count[dossier ? 'people' : 'withheld']++;
        o.progress(count);
      }
      if (ids.length < pageLength) break;
      after = ids.at(-1)!;
    }
  } finally {
    await shelf.close();
  }
  const files = shelf.files();
  await fs.writeFile(path.join(o.folder, 'manifest.json'), `${JSON.stringify(manifestOf(house, files), null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  return { ...count, files, resources: files.reduce((sum, f) => sum + f.count, 0) };
}

async function allowed(house: BulkHouse, id: string, purpose: BulkPurpose): Promise<Dossier | null> {
  const found = await house.store.person(id);
  return found && mayLeave(found.person, purpose) ? readDossier(house, id) : null;
}

/** Whether a record may leave the programme for that. Who asked to be erased is gone from every file. */
export function mayLeave(person: Person, purpose: BulkPurpose): boolean {
  return permits(person, purpose) && person.erasure === null;
}

function manifestOf(house: BulkHouse, output: BulkEnd['files']): object {
  return {
    transactionTime: instantText(house.now()),
    request: 'Patient/$export',
    requiresAccessToken: false,
    output,
    error: [],
  };
}

/** What tells who it is, is left out, and with it the talk and who looked at what. */
export function nameless(resources: readonly Resource[]): readonly Resource[] {
  const left = new Set([
    'Communication',
    'AuditEvent',
    'Practitioner',
    'Provenance',
    'Consent',
    'Encounter',
    'Task',
    'ServiceRequest',
  ]);
  return resources
    .filter((r) => !left.has(r.resourceType))
    .map((r) => {
      if (r.resourceType === 'Patient') return namelessPatient(r);
      // A counselor who entered a form stands on it by name.
      return r.resourceType === 'Observation' && r.performer?.[0]?.display ? { ...r, performer: [organizationRef] } : r;
    });
}

function namelessPatient({ resourceType, id, extension, active, gender, address, communication }: Patient): Patient {
  const district = address?.[0]?.district;
  return {
    resourceType,
    ...(id !== undefined && { id }),
    ...(extension && { extension }),
    ...(active !== undefined && { active }),
    ...(gender && { gender }),
    ...(district && { address: [{ district, country: 'PK' }] }),
    ...(communication && { communication }),
  };
}

/** One open file for each type; a resource that several people share is written once. */
class Shelf {
  private readonly folder: string;
  private readonly open = new Map<string, { readonly file: FileHandle; count: number }>();
  private readonly shared = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes the resources of one person. */
  async put(resources: readonly Resource[]): Promise<void> {
    for (const [type, some] of Map.groupBy(resources, (r) => r.resourceType)) {
      const fresh = ofNobody.has(type) ? some.filter((r) => !this.shared.has(`${type}/${r.id}`)) : some;
      if (fresh.length === 0) continue;
      if (ofNobody.has(type)) for (const { id } of fresh) this.shared.add(`${type}/${id}`);
      const shelf = await this.fileOf(type);
      shelf.count += fresh.length;
      await shelf.file.write(fresh.map((r) => `${JSON.stringify(r)}\n`).join(''));
    }
  }

  private async fileOf(type: string): Promise<{ readonly file: FileHandle; count: number }> {
    const known = this.open.get(type);
    if (known) return known;
    const opened = { file: await fs.open(path.join(this.folder, `${type}.ndjson`), 'wx', 0o600), count: 0 };
    this.open.set(type, opened);
    return opened;
  }

  files(): BulkEnd['files'] {
    return [...this.open].map(([type, { count }]) => ({ type, url: `${type}.ndjson`, count }));
  }

  /** What was written is on disk when it resolves. */
  async close(): Promise<void> {
    for (const { file } of this.open.values()) {
      await file.sync();
      await file.close();
    }
  }
}

/** Types that are of no one person. */
const ofNobody = new Set(['Organization', 'Device', 'Practitioner', 'Questionnaire']);
