import { noSuggestion } from '#src/care/handover/suggest.ts';
import type { Wish } from '#src/care/handover/suggestion.ts';
import { accept, type Doing, type Done, done, entryOf, eventId, refusalUnlessOwner, refuse } from './deeds.ts';
import type { Payload } from './wire.ts';

/** Asks the model for a translation or a draft, or says why it is not asked. What it writes comes with the profile. */
export async function suggest(doing: Doing, p: Payload<'handover.suggest'>): Promise<Done> {
  const { house, counselor } = doing;
  const id = eventId(counselor, p.id);
  const entry = await entryOf(doing, p);
  if ('ok' in entry) return entry;
  const wish = await wishOf(doing, p);
  if (!wish) return refuse('message', 'unknown-row');
  const look = async (): Promise<Done | null> => {
    const found = await house.store.person(p.person);
    if (found?.person.suggestions.some((s) => s.id === id)) return done;
    const why = found && house.programme && noSuggestion(found.person, house.programme, wish, counselor, house.now());
    if (why === 'not-yours') return refusalUnlessOwner(entry, doing) ?? refuse('handover', 'unknown-handover');
    return why ? refuse('wish', why) : null;
  };
  const already = await look();
  if (already) return already;
  await accept(doing, p, [{ type: 'suggestion.asked', handover: p.handover, counselor, wish }]);
  return (await doing.follow(p.person, look)) ?? refuse('', 'failed');
}

/** The wish with the words of the message it names, as they stand on record; null where there is none such. */
async function wishOf({ house }: Doing, { person, wish }: Payload<'handover.suggest'>): Promise<Wish | null> {
  if (wish.kind === 'draft') return wish;
  const near = await house.store.communications(person, wish.at + 1, 60);
  const found = near.find((c) => c.id === wish.message);
  const heard = found?.attachment?.transcript;
  const text = found?.text || (heard && 'text' in heard ? heard.text : '');
  return text.trim() ? { kind: 'translation', message: wish.message, text, into: wish.into } : null;
}
