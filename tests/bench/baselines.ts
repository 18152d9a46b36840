import fs from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';
import { verified } from './signature.ts';

/**
 * What the service is measured against, each as a process of its own: `baselines.ts hmac` or `baselines.ts group`.
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

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hamdam-bench-'));
const handle = process.argv[2] === 'group' ? groupCommit(path.join(folder, 'group.sqlite')) : nothing;
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
