import type { BundleEntry, Resource } from '@medplum/fhirtypes';

/**
 * Entries of a Bundle. What refers to another resource of it does so by `urn:uuid:`, as it stands in `fullUrl`: so it resolves
 * wherever the Bundle is read, and no server is pretended.
 */
export function bundled(resources: readonly Resource[]): BundleEntry[] {
  const known = new Set(resources.map((r) => `${r.resourceType}/${r.id}`));
  return resources.map((resource) => ({
    fullUrl: `urn:uuid:${resource.id}`,
    resource: pointed(resource, known),
  }));
}

function pointed<T>(value: T, known: ReadonlySet<string>): T {
  if (Array.isArray(value)) return value.map((v) => pointed(v, known)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => [
      key,
      key === 'reference' && typeof of === 'string' && known.has(of)
        ? `urn:uuid:${of.slice(of.indexOf('/') + 1)}`
        : pointed(of, known),
    ]),
  ) as T;
}
