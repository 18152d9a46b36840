import { setImmediate as breathe } from 'node:timers/promises';
import type { Communication, QueueEntry } from '#src/store/store.ts';
import type { Caller } from './commands.ts';
import type { Answer, Payload } from './wire.ts';

/** How much is opened and read at a time; in between, others are served. */
const page = 100;
/** How far back is looked, and how much is shown. */
const farthest = { handovers: 2_000, messages: 2_000 };
const most = 40;

/**
 * Finds handovers, the latest first. What people are called is sealed at rest, so no database can look for it: the latest
 * handovers are opened one after the other and compared here.
 */
export async function searchQueue(caller: Caller, p: Payload<'queue.search'>): Promise<Answer<'queue.search'>> {
  const { store } = caller.house;
  const wanted = folded(p.text);
  const found: QueueEntry[] = [];
  for (let before: number | null = null, looked = 0; looked < farthest.handovers && found.length < most; ) {
    const { entries, next } = await store.handovers(before, page);
    for (const entry of entries) {
      if (await fits(entry)) found.push(entry);
    }
    looked += page;
    if (next === null) break;
    before = next;
    await breathe();
  }
  return { ok: true, entries: found.slice(0, most) };

  async function fits({ handover, person, concerns }: QueueEntry): Promise<boolean> {
    if (p.reasons.includes(handover.reason)) return true;
    if (concerns.some((c) => p.concerns.includes(c.concern))) return true;
    if (codeOf(person).includes(wanted.replaceAll(' ', ''))) return true;
    if (folded(handover.claimedBy?.name ?? '').includes(wanted)) return true;
    const name = (await store.person(person))?.person.enrolment?.name;
    return name !== null && name !== undefined && folded(name).includes(wanted);
  }
}

/** Finds messages of one conversation, the latest first. Only who may be looked at can be searched. */
export async function searchChat({ house }: Caller, p: Payload<'chat.search'>): Promise<Answer<'chat.search'>> {
  if (!(await house.store.entry(p.person))) return { ok: false, error: { field: 'person', reason: 'unknown-person' } };
  const wanted = folded(p.text);
  const found = new Map<string, Communication>();
  let before = Number.MAX_SAFE_INTEGER;
  for (let looked = 0; looked < farthest.messages && found.size < most; looked += page) {
    const some = await house.store.communications(p.person, before, page);
    for (const c of some.toReversed()) {
      if (c.state !== 'withdrawn' && folded(wordsOf(c)).includes(wanted)) found.set(c.id, c);
    }
    if (some.length < page) return { ok: true, communications: [...found.values()], since: null };
    // One instant later, so that of several messages of that instant none is passed over. A page of one instant moves on.
    before = some[0]!.at === before - 1 ? some[0]!.at : some[0]!.at + 1;
    await breathe();
  }
  return { ok: true, communications: [...found.values()].slice(0, most), since: before };
}

function wordsOf({ text, attachment }: Communication): string {
  const heard = attachment?.transcript;
  return heard && 'text' in heard ? `${text} ${heard.text}` : text;
}

/** Case, marks above and below letters, and the forms of one letter do not tell words apart. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

const codeOf = (person: string) =>
  person
    .replace(/[^a-zA-Z0-9]/g, '')
    .toLowerCase()
    .slice(-4);
