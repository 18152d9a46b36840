import fs from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';
import pg from 'pg';
import { verified } from './signature.ts';

/**
 * What the service is measured against, each as a process of its own: `baselines.ts hmac`, `baselines.ts group` or, on
 * PostgreSQL, `baselines.ts group <address>`.
 * Prints the port it listens on and ends when its standard input does.
 */
type Handler = (update: { update_id: number; message: { chat: { id: number }; text: string } }) => Promise<void>;

/** Verifies and parses, and keeps nothing. */
const nothing: Handler = async () => {};

/** A bare group commit: three small rows a message, all that one turn of the event loop brings in one transaction. */
function groupCommit(file: string): Handler {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`create table inbox (id text primary key, body text);
    create table state (chat integer primary key, n integer, last text);
    create table outbox (id integer primary key, chat integer, body text);`);
  const inbox = db.prepare('insert or ignore into inbox values (?, ?)');
  const state = db.prepare(
    'insert into state values (?, 1, ?) on conflict (chat) do update set n = n + 1, last = excluded.last',
  );
  const outbox = db.prepare('insert into outbox (chat, body) values (?, ?)');
  let waiting: { update: Parameters<Handler>[0]; done: () => void }[] = [];
  const flush = () => {
    const group = waiting;
    waiting = [];
    db.exec('begin');
    for (const { update } of group) {
      inbox.run(`update:${update.update_id}`, update.message.text);
      state.run(update.message.chat.id, update.message.text);
      outbox.run(update.message.chat.id, 'an answer of ordinary length, as people get it');
    }
    db.exec('commit');
    for (const { done } of group) done();
  };
  return (update) =>
    new Promise((done) => {
      if (waiting.push({ update, done }) === 1) setImmediate(flush);
    });
}

/** The same on PostgreSQL: each kind of row is one statement over arrays, and the next group goes when the last is there. */
async function setBased(url: string): Promise<Handler> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  await db.query(`create table inbox (id text primary key, body text);
    create table state (chat bigint primary key, n integer, last text);
    create table outbox (id bigint primary key generated always as identity, chat bigint, body text);`);
  const ask = (name: string, text: string, values: unknown[]) => db.query({ name, text, values });
  let waiting: { update: Parameters<Handler>[0]; done: () => void }[] = [];
  let busy = false;
  const flush = async () => {
    busy = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      const of = group.map(({ update }) => update);
      // Of one person the last counts, since a statement may meet a row once only.
      const last = new Map(of.map((u) => [u.message.chat.id, u.message.text]));
      await db.query('begin');
      await ask('inbox', 'insert into inbox select * from unnest($1::text[], $2::text[]) on conflict do nothing', [
        of.map((u) => `update:${u.update_id}`),
        of.map((u) => u.message.text),
      ]);
      await ask(
        'state',
        `insert into state select chat, 1, last from unnest($1::bigint[], $2::text[]) as t(chat, last)
          on conflict (chat) do update set n = state.n + 1, last = excluded.last`,
        [[...last.keys()], [...last.values()]],
      );
      await ask('outbox', 'insert into outbox (chat, body) select * from unnest($1::bigint[], $2::text[])', [
        of.map((u) => u.message.chat.id),
        of.map(() => 'an answer of ordinary length, as people get it'),
      ]);
      await db.query('commit');
      for (const { done } of group) done();
    }
    busy = false;
  };
  return (update) =>
    new Promise((done) => {
      waiting.push({ update, done });
      if (!busy && waiting.length === 1) setImmediate(() => void flush());
    });
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-bench-'));
const [, , what, address] = process.argv;
const group = () => (address ? setBased(address) : groupCommit(path.join(folder, 'group.sqlite')));
const handle = what === 'group' ? await group() : nothing;
const app = new Hono();
app.post('/hook', async (c) => {
  const body = Buffer.from(await c.req.arrayBuffer());
  if (!verified(body, c.req.header('x-signature'))) return c.text('', 401);
  await handle(JSON.parse(body.toString()));
  return c.text('');
});

const server = createServer(getRequestListener(app.fetch));
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: (server.address() as { port: number }).port })));
process.stdin.resume();
process.stdin.on('end', () => {
  fs.rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
