import { expect, it } from 'vitest';
import { Keyring } from '#src/store/keyring.ts';
import { Attachments } from '#src/store/sqlite/attachments.ts';
import { Conversation } from '#src/store/sqlite/conversation.ts';
import { openDatabase } from '#src/store/sqlite/database.ts';
import { Documents } from '#src/store/sqlite/documents.ts';
import { Handovers } from '#src/store/sqlite/handovers.ts';
import { Inbox } from '#src/store/sqlite/inbox.ts';
import { Media } from '#src/store/sqlite/media.ts';
import { Outbox } from '#src/store/sqlite/outbox.ts';
import { masterKey } from './folder.ts';

type Prepared = { readonly source: string } | { getQuery(): { readonly sql: string } };
interface Statements {
  readonly [name: string]: Prepared | Statements;
}

/** What reads all of what it names because all of it is work to be done, in a table or index that holds nothing else. */
const wholeIndexes =
  /^SCAN (?:(?:outbox|handovers) USING (?:COVERING )?INDEX (?:outbox_\w+|handovers_queue)|waiting(?: USING COVERING INDEX waiting_writer)?)$/;
/** Rows of a query’s own making. */
const own = /^SCAN (?:\(|c\b|channels|r\b|ranks|\d|CONSTANT)/;

it('no statement reads a table from end to end or sorts what is stored', () => {
  const handles = openDatabase(':memory:');
  const keyring = new Keyring(masterKey, { get: () => null, put: () => {} });
  const documents = new Documents(handles, keyring);
  const media = new Media(handles, documents);
  const attachments = new Attachments(handles, documents, media);
  const parts = [
    documents,
    new Inbox(handles, documents, () => 0),
    new Outbox(handles, documents, (text) => keyring.lookup(text)),
    new Handovers(handles, documents),
    new Conversation(handles, documents, attachments),
    media,
    attachments,
  ] as unknown as { readonly statements: Statements }[];
  const offences: string[] = [];
  let plans = 0;
  for (const { statements } of parts) {
    for (const [name, sql] of allOf(statements)) {
      for (const detail of planOf(handles.connection, sql)) {
        plans++;
        // A search that names no index is SQLite's word for reading a whole table for its least or greatest; the greatest key is at its end.
        if (/^SEARCH \w+$/.test(detail) && name !== 'newKey') offences.push(`${name}: ${detail}`);
        if (/^SCAN/.test(detail) && !wholeIndexes.test(detail) && !own.test(detail))
          offences.push(`${name}: ${detail}`);
        if (/TEMP B-TREE/.test(detail)) offences.push(`${name}: ${detail}`);
      }
    }
  }
  expect(offences).toEqual([]);
  expect(plans).toBeGreaterThan(20);
  expect(planOf(handles.connection, 'SELECT * FROM inbox WHERE type = ?')).toEqual(['SCAN inbox']);
  expect(planOf(handles.connection, 'SELECT max(said_at) FROM inbox WHERE type = ?')).toEqual(['SEARCH inbox']);
  handles.connection.close();
});

function allOf(statements: Statements, name = ''): [name: string, sql: string][] {
  return Object.entries(statements).flatMap(([key, is]) => {
    if ('source' in is) return [[name + key, is.source as string]];
    if ('getQuery' in is) return [[name + key, (is as Extract<Prepared, { getQuery: unknown }>).getQuery().sql]];
    return allOf(is, `${key}.`);
  });
}

function planOf(connection: ReturnType<typeof openDatabase>['connection'], sql: string): string[] {
  const named = Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, 1]));
  const places = sql.match(/\?/g) ?? [];
  const statement = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`);
  const rows = places.length > 0 ? statement.all(...places.map(() => 1)) : statement.all(named);
  return (rows as { detail: string }[]).map((row) => row.detail);
}
