import { createHmac, hash, type KeyObject } from 'node:crypto';

/** A row of the audit as it stands in the database. */
export interface ChainRow {
  readonly key: number;
  readonly id: string;
  readonly person: string;
  readonly at: number;
  readonly action: string;
  readonly document: Buffer;
  readonly hash?: Buffer | null;
}

/** Where the chain ends, the key it begins behind, how many rows stood before it, and how many are in it. */
export interface Link {
  readonly key: number;
  readonly hash: Buffer;
  readonly from: number;
  readonly older: number;
  readonly rows: number;
}

const digestBytes = 32;

/** What an erasure leaves of a row's sealed part: its digest, by which the chain still holds and nothing can be read. */
export function erased(document: Buffer): Buffer {
  return isErased(document) ? document : hash('sha256', document, 'buffer');
}

/** A sealed part is always longer: its fields' names alone are. */
export function isErased(document: Buffer): boolean {
  return document.length === digestBytes;
}

/** What an erasure leaves of a row's id, which may hold a provider's own and with it a number: a keyed hash of it. */
export function blindId(key: KeyObject, id: string): string {
  return id.startsWith(blind) ? id : `${blind}${createHmac('sha256', key).update(`id ${id}`).digest('base64url')}`;
}
const blind = '#';

/**
 * Binds a row to the one before it, by what an erasure leaves of it. A field cannot flow into the next, for JSON keeps
 * them apart.
 */
export function bind(key: KeyObject, previous: Buffer, row: ChainRow): Buffer {
  return bound(key, previous, row, blindId(key, row.id));
}

/** Whether that is what binds the row to the one before it. Rows from before ids could be erased are bound by the id itself. */
export function isBound(key: KeyObject, previous: Buffer, row: ChainRow): boolean {
  if (!row.hash) return false;
  return row.hash.equals(bind(key, previous, row)) || row.hash.equals(bound(key, previous, row, row.id));
}

function bound(
  chain: KeyObject,
  previous: Buffer,
  { key, person, at, action, document }: ChainRow,
  id: string,
): Buffer {
  return createHmac('sha256', chain)
    .update(previous)
    .update(JSON.stringify([key, id, person, at, action]))
    .update(erased(document))
    .digest();
}

/** What stands before the chain's first row. */
export function genesis(key: KeyObject, { from, older }: Pick<Link, 'from' | 'older'>): Buffer {
  return createHmac('sha256', key).update(`audit chain behind ${from}, ${older}`).digest();
}

/** The end as it is kept, with a keyed hash of its own. */
export function textOf(link: Link, key: KeyObject): string {
  const { from, older, rows } = link;
  const said = JSON.stringify([link.key, link.hash.toString('hex'), from, older, rows]);
  return `${said}${createHmac('sha256', key).update(`end ${said}`).digest('hex')}`;
}

/** Reads what `textOf` wrote; null where it is none. */
export function linkOf(text: string | undefined): Link | null {
  const [, ...said] = /^\[(\d+),"([0-9a-f]{64})",(\d+),(\d+),(\d+)\]/.exec(text ?? '') ?? [];
  if (said.length === 0) return null;
  const [key, from, older, rows] = [said[0], said[2], said[3], said[4]].map(Number) as [number, number, number, number];
  return { key, hash: Buffer.from(said[1]!, 'hex'), from, older, rows };
}
