import { createHash } from 'node:crypto';

/** What our own codes, identifiers and extensions begin with. A programme that publishes them maps this to an address of its own. */
export const ours = 'urn:hamdam';

/**
 * The id of a resource: a UUID (version 8, by RFC 9562) of what it stands for. Ours hold signs that FHIR's may not, and the
 * same thing has the same id in every export, so that whoever takes two of them takes nothing twice.
 */
export function idOf(type: string, name: string): string {
  const hex = createHash('sha256').update(`hamdam ${type} ${name}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]!;
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** A reference to a resource of the same export. */
export const refTo = (type: string, name: string): { reference: string } => ({
  reference: `${type}/${idOf(type, name)}`,
});

/** An instant as FHIR writes it. */
export const instantText = (at: number): string => new Date(at).toISOString();
