import type { Caller } from './commands.ts';
import { type Done, done, eventId } from './deeds.ts';
import type { Answer, Payload } from './wire.ts';

/** Tells the colleagues whom a note names; whoever is none of the programme's, or wrote it, is passed over. */
export async function mentionAll(
  caller: Caller,
  named: readonly string[],
  { person, id }: Pick<Payload<'handover.note'>, 'person' | 'id'>,
): Promise<void> {
  const { house, counselor } = caller;
  const known = await house.colleagues?.();
  const colleagues = [...new Set(named)].filter(
    (c) => c !== counselor.id && (known === undefined || known.some((k) => k.id === c)),
  );
  await caller.mention(colleagues, { person, note: eventId(counselor, id), at: house.now() });
}

/** What this counselor has not looked at, with who wrote it. */
export async function openMentions({ pager, house, counselor }: Caller): Promise<Answer<'mentions.open'>> {
  const [unread, known] = await Promise.all([pager?.mentions?.of(counselor.id) ?? [], house.colleagues?.() ?? []]);
  const nameOf = (note: string) => known.find(({ id }) => note.startsWith(`console:${id}:`))?.name ?? '';
  return { ok: true, mentions: unread.map((m) => ({ ...m, by: nameOf(m.note) })) };
}

/** They have looked at one, or want to hear no more of it. */
export async function seeMention({ pager, counselor }: Caller, p: Payload<'mentions.seen'>): Promise<Done> {
  await pager?.mentions?.seen(counselor.id, p.note);
  return done;
}
