import { z } from 'zod';
import { targetSchema } from '#src/care/chronic/chronic.ts';
import { changeForm } from '#src/care/enrolment/changeForm.ts';
import { readingForm } from '#src/care/enrolment/readingForm.ts';
import { undoMsOf } from '#src/care/handover/undo.ts';
import { type InstrumentId, instrumentIds } from '#src/care/screening/instrument.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import type { Instant } from '#src/care/words.ts';
import { teamList } from './colleagues.ts';
import { claim, close, type Doing, link, note, reply, score, target } from './deeds.ts';
import { chatRoom, queueRoom, readProfile } from './fanout.ts';
import { followUp, giveBack, reopen, takeOver, transfer, undo } from './handing.ts';
import { recordLife } from './life.ts';
import { mentionAll, openMentions, seeMention } from './mentions.ts';
import type { PagerDesk } from './pager.ts';
import type { QueueLines } from './queueLines.ts';
import { change, readHistory, reading } from './record.ts';
import { searchChat, searchQueue } from './search.ts';
import { suggest } from './suggest.ts';
import { sbarOf } from './summary.ts';
import { earlierUndelivered, openUndelivered, readUndelivered, repeatUndelivered } from './undelivered.ts';
import {
  type Answer,
  type CommandName,
  closeOutcomes,
  longestReply,
  type Mention,
  type Payload,
  type Role,
} from './wire.ts';

/** One connection as a command sees it: who is there, and which rooms it listens to. */
export interface Caller extends Doing {
  readonly timeZone: string;
  readonly queue: QueueLines;
  readonly role: Role;
  join(room: string): void;
  leave(room: string): void;
  /** Says that this counselor is writing in a conversation that is open here, or has stopped. */
  typing(person: string, typing: boolean): void;
  /** Tells colleagues that a note names them: at once at their desks, and it stands until they have looked. */
  mention(colleagues: readonly string[], mention: Omit<Mention, 'by'>): Promise<void>;
  readonly pager?: PagerDesk | undefined;
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

const short = z.string().min(1).max(100);

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

const sought = z.string().trim().min(2).max(100);
/** Of concerns and reasons, by their names in the code. */
const names = z.array(z.string().min(1).max(60)).max(100);
const outgoing = z.string().min(1).max(490);
const wish = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('translation'),
    message: z.string().min(1).max(500),
    at: z.int().min(0),
    into: z.enum(['en', 'ur']),
  }),
  z.strictObject({ kind: z.literal('draft') }),
]);

/** Every command a page can give, its payload's schema, and what it does. */
export const commands: { readonly [N in CommandName]: Command<N> } = {
  'queue.open': { payload: z.strictObject({}), run: openQueue },
  'queue.more': {
    payload: z.strictObject({ after: z.string().min(1).max(400) }),
    run: async ({ queue }, { after }) => ({ ok: true, ...(await queue.after(after)) }),
  },
  'chat.open': { payload: z.strictObject({ person }), run: openChat },
  'chat.close': {
    payload: z.strictObject({ person }),
    async run(caller, p) {
      caller.leave(chatRoom(p.person));
      return { ok: true };
    },
  },
  'chat.earlier': { payload: z.strictObject({ person, before: z.int().min(0) }), run: earlierChat },
  'chat.typing': {
    payload: z.strictObject({ person, typing: z.boolean() }),
    async run(caller, p) {
      caller.typing(p.person, p.typing);
      return { ok: true };
    },
  },
  'chat.search': { payload: z.strictObject({ person, text: sought }), run: searchChat },
  'queue.search': { payload: z.strictObject({ text: sought, concerns: names, reasons: names }), run: searchQueue },
  'replies.open': {
    payload: z.strictObject({}),
    async run({ house }) {
      return { ok: true, ...(house.replies ?? { replies: [], blanks: {} }) };
    },
  },
  'chat.history': { payload: z.strictObject({ person }), run: readHistory },
  'handover.claim': { payload: z.strictObject(handover), run: claim },
  'handover.reply': {
    payload: z.strictObject({ ...handover, text: words, draft: handover.id.optional() }),
    run: reply,
  },
  'handover.suggest': { payload: z.strictObject({ ...handover, wish }), run: suggest },
  'handover.note': {
    payload: z.strictObject({
      ...handover,
      text: words,
      mentions: z.array(z.string().min(1).max(100)).max(10).optional(),
    }),
    async run(caller, { mentions, ...p }) {
      const done = await note(caller, p);
      if (done.ok && mentions) await mentionAll(caller, mentions, p);
      return done;
    },
  },
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
  'handover.reading': { payload: z.strictObject({ ...handover, reading: readingForm }), run: reading },
  'handover.change': { payload: z.strictObject({ ...handover, change: changeForm }), run: change },
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
  'handover.transfer': {
    payload: z.strictObject({
      ...handover,
      to: z.union([z.strictObject({ counselor: short }), z.strictObject({ team: short })]),
      note: words,
    }),
    run: transfer,
  },
  'handover.takeOver': { payload: z.strictObject({ ...handover, reason: words }), run: takeOver },
  'handover.giveBack': {
    payload: z.strictObject({ ...handover, note: z.string().max(longestReply) }),
    run: giveBack,
  },
  'handover.reopen': { payload: z.strictObject({ ...handover, reason: words }), run: reopen },
  'handover.undo': { payload: z.strictObject({ ...handover, reply: handover.id }), run: undo },
  'handover.followUp': {
    payload: z.strictObject({ ...handover, on: z.iso.date().nullable(), note: z.string().max(longestReply) }),
    run: followUp,
  },
  'team.list': { payload: z.strictObject({}), run: teamList },
  'mentions.open': { payload: z.strictObject({}), run: openMentions },
  'mentions.seen': { payload: z.strictObject({ note: z.string().min(1).max(500) }), run: seeMention },
  'handover.close': {
    payload: z.strictObject({
      ...handover,
      outcome: z.enum(closeOutcomes),
      summary: z.string().max(longestReply),
      followUp: z.iso.date().optional(),
    }) as z.ZodType<Payload<'handover.close'>>,
    run: close,
  },
};

const pageLength = 60;
const notesLength = 100;

/** Subscribes, then reads: what changes in between comes as a notice with a greater version. */
async function openQueue({ house, queue, counselor, role, join }: Caller): Promise<Answer<'queue.open'>> {
  join(queueRoom);
  const lines = await queue.first();
  const channels = [...new Set((house.accounts ?? []).map((account) => account.channel))];
  return {
    ok: true,
    ...lines,
    counselor,
    role,
    channels,
    now: house.now(),
    undoMs: undoMsOf(house.programme ?? {}),
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
  return { ok: true, entry, profile, notes, sbar: await sbarOf(house, person, timeZone), ...talk };
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
