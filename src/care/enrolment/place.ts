import { fold } from '../language/answers.ts';
import type { Person } from '../person.ts';
import { mostPeople, type Sharing } from '../sharing/sharing.ts';
import type { EnrolmentForm } from './form.ts';

/** Whose form it is, of those who are reached at one number. */
export type Place =
  | { readonly whose: 'owner' }
  /** One of the others, by their place. */
  | { readonly whose: 'other'; readonly n: number }
  /** Somebody new beside whose phone it is, whose own word this is. */
  | { readonly whose: 'new'; readonly own: string }
  | { readonly whose: 'nobody'; readonly why: NotPlaced };

/**
 * Why a form is nobody's: several use the number and it bears no word; the number is enrolled for another name; who is known
 * there has no word yet; no more people fit.
 */
export type NotPlaced = 'several' | 'another-name' | 'no-word' | 'full';

/**
 * Finds whose form it is, and rather nobody's than a second person's in the record of the first: on a number of several people
 * each is known by a private word. `owner`: whose phone it is, as far as they are known.
 */
export function placeOf(
  { word, name, consentOn }: Pick<EnrolmentForm, 'word' | 'name' | 'consentOn'>,
  owner: Pick<Person, 'since' | 'enrolment'> | null,
  sharing: Sharing | null,
): Place {
  const enrolled = owner?.enrolment ?? null;
  const runs = enrolled?.endedAt === null;
  if (word === undefined) {
    if (runs && enrolled.consentOn === consentOn && enrolled.name === (name ?? null)) return { whose: 'owner' };
    if (sharing || enrolled?.word) return nobody('several');
    const another = runs && name && enrolled.name && fold(name) !== fold(enrolled.name);
    return another ? nobody('another-name') : { whose: 'owner' };
  }
  const words = sharing?.people.map((p) => p.word) ?? (enrolled?.word ? [enrolled.word] : []);
  const n = words.findIndex((known) => fold(known) === fold(word));
  if (n >= 0) return n === 0 ? { whose: 'owner' } : { whose: 'other', n };
  if (!owner || owner.since === null) return { whose: 'owner' };
  const [own] = words;
  if (own !== undefined) return words.length < mostPeople ? { whose: 'new', own } : nobody('full');
  // The first one's form once more, now with a word: by the name alone it is known to be theirs.
  const again = runs && name !== undefined && enrolled.name === name && enrolled.consentOn === consentOn;
  return again ? { whose: 'owner' } : nobody('no-word');
}

const nobody = (why: NotPlaced): Place => ({ whose: 'nobody', why });
