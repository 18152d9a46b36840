import { Readable } from 'node:stream';
import { addresserOf } from '#src/accounts.ts';
import { enrolRows } from '#src/cli/enrol/enrolRows.ts';
import { rowsOf } from '#src/cli/enrol/rows.ts';
import { readSettings, SettingsError } from '#src/config.ts';
import { parseTokens } from '#src/http/api.ts';
import { planFrom } from '#src/planFile.ts';
import { loadProgramme } from '#src/programme.ts';
import { createEnrolments } from '#src/records/enrolment.ts';
import { teamsFrom } from '#src/teamsFile.ts';
import type { Attempt, SocketAttempt } from './attempt.ts';
import type { World } from './world.ts';

/** What is fed to the console's socket, to the reader of CSV and to the readers of YAML. */
const command = (name: string, socket: SocketAttempt): Attempt => ({ kind: 'socket', name, socket });
const malformed = /malformed|disconnected/;
const open = { event: 'queue.open', payload: {} };

const sockets: readonly Attempt[] = [
  command('the queue without a session', { ...open, refused: /^signed-out$/ }),
  command('the queue with a session made up', {
    ...open,
    cookie: 'better-auth.session_token=made.up',
    refused: /^signed-out$/,
  }),
  command('the queue for a page of another site', {
    ...open,
    as: 'counselor',
    origin: 'https://evil.invalid',
    refused: /error|closed/i,
  }),
  command('the queue for a page of nobody', { ...open, as: 'counselor', origin: 'null', refused: /error|closed/i }),
  command('an administrator opens the queue', { ...open, as: 'administrator', refused: /not-allowed/ }),
  command('an auditor reads a conversation', {
    event: 'chat.open',
    payload: (w: World) => ({ person: w.person }),
    as: 'auditor',
    refused: /not-allowed/,
  }),
  command('a counselor reads what never arrived', {
    event: 'undelivered.open',
    payload: {},
    as: 'counselor',
    refused: /not-allowed/,
  }),
  command('a counselor sets a goal', {
    event: 'handover.target',
    payload: {},
    as: 'counselor',
    refused: /not-allowed/,
  }),
  command('a counselor answers in a conversation that nobody gave them', {
    event: 'handover.reply',
    payload: (w: World) => ({ person: w.person, handover: w.handover, id: 'red-1', text: 'synthetic' }),
    as: 'counselor',
    refused: /"ok":false/,
  }),
  command('a counselor closes a conversation that nobody gave them', {
    event: 'handover.close',
    payload: (w: World) => ({
      person: w.person,
      handover: w.handover,
      id: 'red-2',
      outcome: 'safe-for-now',
      summary: {},
    }),
    as: 'counselor',
    refused: /"ok":false/,
  }),
  command('a conversation of somebody whom nobody knows', {
    event: 'chat.open',
    payload: { person: 'p_nobody' },
    as: 'counselor',
    refused: /"ok":false/,
  }),
  command('a conversation of somebody who was never handed over', {
    event: 'chat.open',
    payload: (w: World) => ({ person: w.stranger }),
    as: 'counselor',
    refused: /"ok":false/,
  }),
  command('a person who is a statement', {
    event: 'chat.open',
    payload: { person: `' OR '1'='1` },
    as: 'counselor',
    refused: /"ok":false/,
  }),
  command('a person who is an object', {
    event: 'chat.open',
    payload: { person: { $ne: null } },
    as: 'counselor',
    refused: malformed,
  }),
  command('fields of prototypes', {
    event: 'queue.open',
    payload: JSON.parse('{"__proto__":{"role":"supervisor"}}'),
    as: 'counselor',
    refused: malformed,
  }),
  command('a field that nobody knows', {
    event: 'queue.open',
    payload: { role: 'administrator' },
    as: 'counselor',
    refused: malformed,
  }),
  command('a list', { event: 'queue.open', payload: [], as: 'counselor', refused: malformed }),
  command('a command that is a property of every object', {
    event: 'toString',
    payload: {},
    as: 'counselor',
    refused: /no answer/,
  }),
  command('a command that nobody knows', { event: 'users.list', payload: {}, as: 'counselor', refused: /no answer/ }),
  command('words of 200 kB', {
    event: 'chat.search',
    payload: { person: 'x', text: 'x'.repeat(200_000) },
    as: 'counselor',
    refused: malformed,
  }),
];

const heading = 'Channel,Address,Name,Language,Conditions,Consent on,Consent how';
const row = (
  fields: Partial<Record<'channel' | 'address' | 'name' | 'language' | 'conditions' | 'on' | 'how', string>>,
): string => {
  const {
    channel = 'telegram',
    address = '920',
    name = 'Synthetic',
    language = 'en',
    conditions = 'hypertension',
    on = '2026-11-20',
    how = 'paper',
  } = fields;
  return [channel, address, name, language, conditions, on, how].join(',');
};
const files: readonly (readonly [string, string | Buffer])[] = [
  ['an address that is a formula', `${heading}\n${row({ address: '=HYPERLINK("http://evil.invalid")' })}\n`],
  ['a channel that is none', `${heading}\n${row({ channel: '../../telegram' })}\n`],
  ['an address that is a statement', `${heading}\n${row({ address: `'; DROP TABLE people` })}\n`],
  ['a name of 10 kB', `${heading}\n${row({ name: 'x'.repeat(10_000) })}\n`],
  ['a row of 1 MB', `${heading}\n${row({ name: 'x'.repeat(1_000_000) })}\n`],
  ['quotes that never close', `${heading}\ntelegram,920,"Synthetic,en,hypertension,2026-11-20,paper\n`],
  ['no consent', `${heading}\n${row({ on: '' })}\n`],
  ['a consent that is still to come', `${heading}\n${row({ on: '2099-01-01' })}\n`],
  ['more cells than headings', `${heading}\n${row({})},administrator\n`],
  ['a heading of prototypes', `__proto__,${heading}\nx,${row({})}\n`],
  ['a heading twice', `${heading},Address\n${row({})},921\n`],
  ['no heading', `${row({})}\n`],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x80, 0x0a, 0xff])],
  ['nothing', ''],
];

/** A file with one row in which nothing is wrong. */
export const goodFile = `${heading}\n${row({})}\n`;

/** Null where nobody would be enrolled by it. */
export async function enrolled(content: string | Buffer): Promise<string | null> {
  const programme = loadProgramme(readSettings({}), Date.now());
  try {
    const tally = await enrolRows({
      rows: rowsOf(Readable.from([Buffer.from(content)])),
      read: createEnrolments({
        ...{ key: Buffer.alloc(32, 1), programme, by: 'test', now: Date.now },
        address: addresserOf([{ channel: 'telegram', account: '4200000001' }]),
      }),
      ...{ taker: null, dryRun: true, tell: () => {}, progress: () => {} },
    });
    return tally.enrolled === 0 ? null : `${tally.enrolled} enrolled`;
  } catch (error) {
    return (error as Error).name === 'UsageError' ? null : (error as Error).name;
  }
}

const laughs = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
    (name, n) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(', ')}]`,
  ),
].join('\n');
const yaml: readonly (readonly [string, string])[] = [
  ['names that stand for ever more of them', laughs],
  ['a function of JavaScript', 'id: !!js/function "function () { process.exit() }"\n'],
  ['an object of Python', 'id: !!python/object/apply:os.system ["true"]\n'],
  ['fields of prototypes', '__proto__: { polluted: true }\nid: x\n'],
  ['a field twice', 'id: x\nid: y\n'],
  ['several documents', 'id: x\n---\nid: y\n'],
  ['a name that leads out of the folder', 'id: ../../etc/passwd\nversion: 1\n'],
  ['10,000 brackets', '['.repeat(10_000)],
  ['what is no YAML', '\u0000\u0001: : :\n\t- x'],
  ['nothing', ''],
];

function readBy(read: () => unknown): string | null {
  try {
    read();
    return 'it was read';
  } catch (error) {
    if (!(error instanceof SettingsError)) return (error as Error).name;
    return 'polluted' in {} ? 'prototypes were changed' : null;
  }
}

export const feed: readonly Attempt[] = [
  ...sockets,
  ...files.map(
    ([what, content]): Attempt => ({ kind: 'CSV', name: `a file with ${what}`, deed: () => enrolled(content) }),
  ),
  ...yaml.map(
    ([what, text]): Attempt => ({
      kind: 'YAML',
      name: `a plan with ${what}`,
      deed: async () => readBy(() => planFrom('plan.yaml', text)),
    }),
  ),
  ...yaml.map(
    ([what, text]): Attempt => ({
      kind: 'YAML',
      name: `teams with ${what}`,
      deed: async () => readBy(() => teamsFrom('teams.yaml', text)),
    }),
  ),
  ...['clinic nohash', `${'x'.repeat(99)} ${'0'.repeat(64)}`, `a ${'0'.repeat(64)}\na ${'1'.repeat(64)}`, ''].map(
    (text, n): Attempt => ({
      ...{ kind: 'CSV', name: `a file of tokens that is none, ${n + 1}` },
      async deed() {
        try {
          parseTokens(text);
          return 'it was read';
        } catch (error) {
          return (error as Error).message.includes('nohash') ? 'it told what was written there' : null;
        }
      },
    }),
  ),
];
