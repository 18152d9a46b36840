import type { Device, Organization, Practitioner, Reference } from '@medplum/fhirtypes';
import type { Dossier } from './dossier.ts';
import { idOf, ours, refTo } from './ids.ts';

/** The companion, as a device of one version. */
export function deviceOf({ version }: Pick<Dossier, 'version'>): Device {
  return {
    resourceType: 'Device',
    id: idOf('Device', version),
    status: 'active',
    deviceName: [{ name: 'Hamdam', type: 'model-name' }],
    version: [{ value: version }],
    owner: refTo('Organization', 'programme'),
  };
}

/** The health programme that serves the person. */
export function organizationOf({ programme }: Pick<Dossier, 'programme'>): Organization {
  return {
    resourceType: 'Organization',
    id: idOf('Organization', 'programme'),
    active: true,
    name: programme.name,
  };
}

export const deviceRef = ({ version }: Pick<Dossier, 'version'>): Reference<Device> =>
  refTo('Device', version) as Reference<Device>;
export const organizationRef = refTo('Organization', 'programme') as Reference<Organization>;

/** Counselors whom the record names, each once: by id, with the name where the record has it. */
export class Staff {
  private readonly known = new Map<string, string | null>();

  /** A reference to whoever bears that id in the console. */
  ref(id: string, name: string | null = null): Reference<Practitioner> {
    this.known.set(id, name ?? this.known.get(id) ?? null);
    return refTo('Practitioner', id) as Reference<Practitioner>;
  }

  all(): readonly Practitioner[] {
    return [...this.known].map(([id, name]) => ({
      resourceType: 'Practitioner',
      id: idOf('Practitioner', id),
      identifier: [{ system: `${ours}:counselor`, value: id }],
      ...(name !== null && { name: [{ text: name }] }),
    }));
  }
}
