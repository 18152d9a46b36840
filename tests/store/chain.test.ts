import { createHmac, createSecretKey, hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { bind, blindId, type ChainRow, erased, isBound } from '#src/store/chain.ts';

/** Rows of the audit as they were bound, and as they are. */
const key = createSecretKey(Buffer.alloc(32, 3));
const previous = Buffer.alloc(32, 4);
const row: ChainRow = {
  ...{ key: 7, id: 'synthetic:1/0', person: 'p_1', at: 5, action: 'wrote' },
  document: Buffer.alloc(60, 6),
};

it('holds a row by what an erasure leaves of it', () => {
  const bound = { ...row, hash: bind(key, previous, row) };
  const empty = { ...bound, id: blindId(key, row.id), document: erased(row.document) };
  expect(isBound(key, previous, bound)).toBe(true);
  expect(isBound(key, previous, empty)).toBe(true);
  expect(blindId(key, empty.id)).toBe(empty.id);
  for (const other of [
    { id: 'synthetic:2/0' },
    { id: '#other' },
    { at: 6 },
    { person: 'p_2' },
    { document: Buffer.alloc(61) },
  ])
    expect(isBound(key, previous, { ...empty, ...other })).toBe(false);
});

it('holds a row that was bound by its id itself, and by nothing else', () => {
  const said = JSON.stringify([row.key, row.id, row.person, row.at, row.action]);
  const old = createHmac('sha256', key)
    .update(previous)
    .update(said)
    .update(hash('sha256', row.document, 'buffer'));
  const bound = { ...row, hash: old.digest() };
  expect(isBound(key, previous, bound)).toBe(true);
  expect(isBound(key, previous, { ...bound, document: erased(row.document) })).toBe(true);
  expect(isBound(key, previous, { ...bound, id: blindId(key, row.id) })).toBe(false);
  expect(isBound(key, previous, { ...bound, action: 'read' })).toBe(false);
});
