import { createHmac } from 'node:crypto';
import { type EnrolmentForm, enrolmentForm } from '#src/care/enrolment/form.ts';
import { type NotPlaced, type Place, placeOf } from '#src/care/enrolment/place.ts';
import type { Address, Arrival } from '#src/care/event.ts';
import { fold } from '#src/care/language/answers.ts';
import type { Person } from '#src/care/person.ts';
import { dateOf } from '#src/care/plan/calendar.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant } from '#src/care/words.ts';
import type { Store } from '#src/store/store.ts';

/** A field that is wrong, and what it must be; never what was written in it. */
export interface Problem {
  readonly field: string;
  readonly reason: string;
}

/** A form as it was read: what arrives by it, or every field that is wrong. */
export type Read =
  | { readonly ok: true; readonly arrival: Arrival; readonly address: Address; readonly form: EnrolmentForm }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The address that was written, as its channel spells it, or the field that is wrong. */
export type Addresser = (channel: string, account: string | undefined, written: string) => Address | Problem;

/**
 * Reads forms of enrolment. The same contact point and private word with the same day of consent is the same arrival, whoever brings it and
 * however often: so nobody is enrolled twice. Its id is a keyed hash (`key`: 32 bytes), since a number could be guessed from a plain one.
 */
export function createEnrolments(o: {
  readonly key: Buffer;
  readonly programme: Programme;
  readonly address: Addresser;
  /** By whom: a file or a system, by its name. */
  readonly by: string;
  readonly now: () => Instant;
}): (fields: unknown) => Read {
  let today = '';
  let form: ReturnType<typeof enrolmentForm> | null = null;
  return (fields) => {
    const now = o.now();
    const day = dateOf(now, o.programme.timeZone);
    if (!form || day !== today) form = enrolmentForm(o.programme.plans, day);
    today = day;
    const parsed = form.safeParse(fields);
    if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) };
    const { channel, account, address: written, consentOn, word } = parsed.data;
    const address = o.address(channel, account, written);
    if ('field' in address) return { ok: false, problems: [address] };
    const id = `enrol:${hashOf(o.key, address, consentOn, word)}`;
    return { ok: true, address, form: parsed.data, arrival: arrivalOf(id, address, parsed.data, o.by, now) };
  };
}

function arrivalOf(id: string, address: Address, form: EnrolmentForm, by: string, now: Instant): Arrival {
  return { id, subject: { contactPoint: address }, sentAt: now, type: 'person.enrolled', form, by };
}

function hashOf(key: Buffer, { channel, account, address }: Address, consentOn: string, word?: string): string {
  const of = [channel, account, address, consentOn, ...(word ? [fold(word)] : [])];
  return createHmac('sha256', key).update(of.join('|')).digest('base64url');
}

/** Whose form it is on the number that it names, and what is known of them; nothing of who is new. */
export async function whoseIs(
  store: Pick<Store, 'contactPointOf' | 'person'>,
  { address, form }: Extract<Read, { ok: true }>,
): Promise<{ readonly place: Place; readonly person: Person | null }> {
  const point = await store.contactPointOf(address.channel, address.account, address.address);
  const owner = (point && (await store.person(point.person)))?.person ?? null;
  const place = placeOf(form, owner, point?.sharing ?? null);
  if (place.whose === 'owner') return { place, person: owner };
  const other = place.whose === 'other' ? await store.person(point!.sharing!.people[place.n]!.person) : null;
  return { place, person: other?.person ?? null };
}

/** Whether a form tells nothing new of somebody who is enrolled. */
export const isKnown = (person: Person | null, { word }: EnrolmentForm): boolean =>
  person?.enrolment?.endedAt === null && (word === undefined || person.enrolment.word !== null);

/** What is wrong with a form that is nobody's. */
export const whyNobody: Readonly<Record<NotPlaced, Problem>> = {
  several: { field: 'word', reason: 'is missing: several people use this number, each by a private word' },
  'another-name': {
    field: 'word',
    reason: 'is missing: this number is enrolled by another name; give each of them a private word',
  },
  'no-word': {
    field: 'word',
    reason: 'cannot tell who is known on this number: bring their own form with name and a private word first',
  },
  full: { field: 'word', reason: 'finds no room: no more people fit on this number' },
};

/** Every wrong field once, with what it must be. An unknown field is named itself. */
export function problemsOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string; readonly code?: string }[],
): readonly Problem[] {
  const problems = issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys' && 'keys' in issue)
      return (issue.keys as string[]).map((field) => ({ field, reason: 'is not known' }));
    return [
      { field: issue.path.map((p) => (typeof p === 'number' ? p + 1 : String(p))).join('.'), reason: issue.message },
    ];
  });
  return problems.filter((p, n) => problems.findIndex((q) => q.field === p.field) === n);
}
