import { z } from 'zod';
import { targetSchema } from '#src/care/chronic/chronic.ts';
import { type InstrumentId, instrumentIds } from '#src/care/screening/instrument.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import type { Instant } from '#src/care/words.ts';
import { claim, close, type Doing, link, note, reply, score, target } from './deeds.ts';
import { chatRoom, queueRoom, readProfile } from './fanout.ts';
import { recordLife } from './life.ts';
import { earlierUndelivered, openUndelivered, readUndelivered, repeatUndelivered } from './undelivered.ts';
import { type Answer, type CommandName, closeOutcomes, longestReply, type Payload, type Role } from './wire.ts';

/** One connection as a command sees it: who is there, and which rooms it listens to. */
export interface Caller extends Doing {
  readonly timeZone: string;
  readonly role: Role;
  join(room: string): void;
  leave(room: string): void;
}

interface Command<N extends CommandName> {
  readonly payload: z.ZodType<Payload<N>>;
  run(caller: Caller, payload: Payload<N>): Promise<Answer<N>>;
}

const person = z.string().min(1).max(200);
const words = z.string().trim().min(1).max(longestReply);
const handover = {
  person,
  handover: z.string().min(1).max(400),
  id: z.string().regex(/^[\w-]{8,64}$/),
};

const form = { instrument: z.enum(instrumentIds), answers: z.array(z.number().nullable()).max(10) };

/** A form's answers are as many as it has items, each coded as it codes them, and at least one is given. */
function fitsForm(
  given: { instrument: InstrumentId; answers: readonly (number | null)[] },
  ctx: z.RefinementCtx,
): void {
  const { items, choices } = instruments[given.instrument];
  const coded = given.answers.every((a) => a === null || choices.includes(a));
  if (coded && given.answers.length === items && given.answers.some((a) => a !== null)) return;
  ctx.addIssue({ code: 'custom', message: `must be ${items} of ${choices.join(', ')} or null`, path: ['answers'] });
}

const outgoing = z.string().min(1).max(490);

/** Every command a page can give, its payload's schema, and what it does. */
export const commands: { readonly [N in CommandName]: Command<N> } = {
  'queue.open': { payload: z.strictObject({}), run: openQueue },
  'chat.open': { payload: z.strictObject({ person }), run: openChat },
  'chat.close': {
    payload: z.strictObject({ person }),
    async run(caller, p) {
      caller.leave(chatRoom(p.person));
      return { ok: true };
    },
  },
  'chat.earlier': { payload: z.strictObject({ person, before: z.int().min(0) }), run: earlierChat },
  'handover.claim': { payload: z.strictObject(handover), run: claim },
  'handover.reply': { payload: z.strictObject({ ...handover, text: words }), run: reply },
  'handover.note': { payload: z.strictObject({ ...handover, text: words }), run: note },
  'handover.link': {
    payload: z.strictObject({ ...handover, channel: z.string().min(1).max(40), address: z.string().min(1).max(100) }),
    run: link,
  },
  'handover.score': { payload: z.strictObject({ ...handover, ...form }).superRefine(fitsForm), run: score },
  'handover.target': {
    payload: z.strictObject({
      ...handover,
      condition: z.enum(['hypertension', 'diabetes']),
      target: targetSchema.nullable(),
    }),
    run: target,
  },
  'handover.life': {
    payload: z.strictObject({ ...handover, news: z.looseObject({ what: z.string() }) }) as unknown as z.ZodType<
      Payload<'handover.life'>
    >,
    run: recordLife,
  },
  'undelivered.open': { payload: z.strictObject({}), run: openUndelivered },
  'undelivered.earlier': { payload: z.strictObject({ before: z.int().min(0) }), run: earlierUndelivered },
  'undelivered.read': { payload: z.strictObject({ outgoing, id: handover.id }), run: readUndelivered },
  'undelivered.again': { payload: z.strictObject({ outgoing }), run: repeatUndelivered },
  'handover.close': {
    payload: z.strictObject({
      ...handover,
      outcome: z.enum(closeOutcomes),
      summary: z.string().max(longestReply),
    }),
    run: close,
  },
};

const queueLength = 100;
const pageLength = 60;
const notesLength = 100;

/** Subscribes, then reads: what changes in between comes as a notice with a greater version. */
async function openQueue({ house, counselor, role, join }: Caller): Promise<Answer<'queue.open'>> {
  join(queueRoom);
  const [entries, { openHandovers }] = await Promise.all([house.store.queue(queueLength), house.store.counts()]);
  const channels = [...new Set((house.accounts ?? []).map((account) => account.channel))];
  return {
    ok: true,
    entries,
    total: Math.max(openHandovers, entries.length),
    counselor,
    role,
    channels,
    now: house.now(),
  };
}

async function openChat(caller: Caller, { person }: Payload<'chat.open'>): Promise<Answer<'chat.open'>> {
  const { house, join, leave, timeZone } = caller;
  // Only who was ever handed over can be looked at.
  join(chatRoom(person));
  const entry = await house.store.entry(person);
  if (!entry) {
    leave(chatRoom(person));
    return { ok: false, error: { field: 'person', reason: 'unknown-person' } };
  }
  const [profile, talk, notes] = await Promise.all([
    readProfile(house, person, timeZone),
    readTalk(caller, person, Number.MAX_SAFE_INTEGER),
    house.store.notes(person, notesLength),
  ]);
  return { ok: true, entry, profile, notes, ...talk };
}

async function earlierChat(caller: Caller, p: Payload<'chat.earlier'>): Promise<Answer<'chat.earlier'>> {
  if (!(await caller.house.store.entry(p.person))) {
    return { ok: false, error: { field: 'person', reason: 'unknown-person' } };
  }
  // One instant later, so that of several messages of that instant none is passed over; the page knows them by id.
  return { ok: true, ...(await readTalk(caller, p.person, p.before + 1)) };
}

async function readTalk({ house }: Caller, person: string, before: Instant) {
  const communications = await house.store.communications(person, before, pageLength);
  return { communications, complete: communications.length < pageLength };
}
