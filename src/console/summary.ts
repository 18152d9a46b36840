import { type Sbar, sbar } from '#src/care/handover/sbar.ts';
import type { House } from './house.ts';

/** The draft of a summary in both languages of the console; null where nobody is known or the house has no wording. */
export async function sbarOf(
  house: House,
  person: string,
  timeZone: string,
): Promise<{ readonly en: Sbar; readonly ur: Sbar } | null> {
  const found = await house.store.person(person);
  const wording = house.programme?.wording;
  if (!found || !wording?.keys.includes('sbar.situation')) return null;
  const of = (language: 'en' | 'ur') => sbar(found.person, { wording, language, at: house.now(), timeZone });
  return { en: of('en'), ur: of('ur') };
}
