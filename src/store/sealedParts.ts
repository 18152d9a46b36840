import type { KeyObject } from 'node:crypto';
import type { Part } from './parts.ts';
import { overhead, seal } from './seal.ts';

/** Where a part stands: what it is sealed to. The talk stands where the whole document once did. */
export function placeOf(person: string, part: Part): string {
  return `${{ talk: 'people', readings: 'person_readings', record: 'person_records' }[part]}|${person}|document`;
}

/**
 * A part is padded to a whole number of these bytes: a row that keeps its size is overwritten where it stands, while one
 * that grows moves its neighbours to other pages. Eight of them fit into one page.
 */
const block = 480;

/** Seals a JSON text; the spaces after it are no part of it. */
export function sealPadded(key: KeyObject, where: string, json: string): Buffer {
  const bytes = Buffer.byteLength(json) + overhead;
  return seal(key, where, json.padEnd(json.length + (Math.ceil(bytes / block) * block - bytes)));
}
