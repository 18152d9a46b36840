import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskSocket } from '#src/console/page/ask.ts';
import type { CommandName, Mention, Payload, Viewer } from '#src/console/wire.ts';
import { openPostgresStore, type PostgresStore } from '#src/store/postgres/store.ts';
import { newDatabase } from '../store/postgres/ground.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../store/postgres/server.ts';
import { type Kit, startKitOn, until } from './kit.ts';

/** Two consoles on one database, as two processes have them, over real sockets. People and words are made up. */
const why = whyNoPostgres();
const danger = { concern: 'suicide-intent', urgency: 'emergency', subject: 'self' } as const;
const ask = async <N extends CommandName>(socket: DeskSocket, name: N, payload: Payload<N>) =>
  (await (socket as unknown as { emitWithAck(n: string, p: unknown): Promise<unknown> }).emitWithAck(
    name,
    payload,
  )) as never as { ok: boolean } & Record<string, unknown>;

describe.skipIf(why !== null)(`the consoles of two processes${why ? ` (skipped: ${why})` : ''}`, () => {
  let server: PostgresServer;
  let [one, two] = [null, null] as unknown as [Kit<PostgresStore>, Kit<PostgresStore>];
  let [sana, bilal] = [null, null] as unknown as [DeskSocket, DeskSocket];
  beforeAll(async () => {
    server = await startPostgres();
    const url = await newDatabase(server, 'consoles');
    const kit = async () =>
      startKitOn(await openPostgresStore({ url, masterKey: Buffer.alloc(32, 7), readers: 3 }), { sweepMs: 60_000 });
    one = await kit();
    two = await kit();
    sana = one.socket(await one.signIn(0));
    bilal = two.socket(await two.signIn(1));
    await until('both', () => sana.connected && bilal.connected);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([one?.stop(), two?.stop()]);
    await server?.stop();
  });

  it('show in each what was written and claimed by the other', async () => {
    const told: string[] = [];
    await ask(bilal, 'queue.open', {});
    bilal.on('notices', (notices) => {
      for (const n of notices) if (n.kind === 'handover') told.push(`${n.value.person} ${n.value.handover.state}`);
    });
    const person = await one.write('shared', 'synthetic', [danger]);
    await until('the handover', () => told.includes(`${person} open`));
    const handover = (await one.store.entry(person))!.handover.id;
    expect((await ask(sana, 'handover.claim', { person, handover, id: 'claim-0001' } as never)).ok).toBe(true);
    await until('the claim', () => told.includes(`${person} claimed`));
  });

  it('tell who looks at a conversation and writes there, until they leave, or their process does', async () => {
    const person = await two.write('looked-at', 'synthetic', [danger]);
    let viewers: readonly Viewer[] = [];
    sana.on('present', (p) => {
      if (p.person === person) viewers = p.viewers;
    });
    await ask(sana, 'chat.open', { person });
    await ask(bilal, 'chat.open', { person });
    await until('both', () => viewers.length === 2);
    await ask(bilal, 'chat.typing', { person, typing: true });
    await until('writing', () => viewers.some((v) => v.typing && v.name.startsWith('Bilal')));
    await ask(bilal, 'chat.close', { person });
    await until('alone', () => viewers.length === 1 && viewers[0]!.name.startsWith('Sana'));
  });

  it('tell a colleague at the other that a note names them', async () => {
    const person = await one.write('noted', 'synthetic', [danger]);
    const handover = (await one.store.entry(person))!.handover.id;
    const heard: Mention[] = [];
    bilal.on('mentioned', (mention) => heard.push(mention));
    const { counselor } = (await ask(bilal, 'queue.open', {})) as unknown as { counselor: { id: string } };
    const note = { person, handover, text: 'please look', mentions: [counselor.id], id: 'note-0001' };
    expect((await ask(sana, 'handover.note', note)).ok).toBe(true);
    await until('the mention', () => heard.length > 0);
    expect(heard[0]).toMatchObject({ person, by: 'Sana (demo)' });
  });

  it('let every page read anew where its process may have missed something', async () => {
    const before = bilal.id;
    two.refresh();
    await until('another connection', () => bilal.connected && bilal.id !== before);
  });
});
