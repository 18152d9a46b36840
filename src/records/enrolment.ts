import { createHmac } from 'node:crypto';
import { type EnrolmentForm, enrolmentForm } from '#src/care/enrolment/form.ts';
import type { Address, Arrival } from '#src/care/event.ts';
import { dateOf } from '#src/care/plan/calendar.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Instant } from '#src/care/words.ts';

/** A field that is wrong, and what it must be; never what was written in it. */
export interface Problem {
  readonly field: string;
  readonly reason: string;
}

/** A form as it was read: what arrives by it, or every field that is wrong. */
export type Read =
  | { readonly ok: true; readonly arrival: Arrival; readonly address: Address }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The address that was written, as its channel spells it, or the field that is wrong. */
export type Addresser = (channel: string, account: string | undefined, written: string) => Address | Problem;

/**
 * Reads forms of enrolment. The same contact point with the same day of consent is the same arrival, whoever brings it and
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
    const { channel, account, address: written, consentOn } = parsed.data;
    const address = o.address(channel, account, written);
    if ('field' in address) return { ok: false, problems: [address] };
    const id = `enrol:${hashOf(o.key, address, consentOn)}`;
    return { ok: true, address, arrival: arrivalOf(id, address, parsed.data, o.by, now) };
  };
}

function arrivalOf(id: string, address: Address, form: EnrolmentForm, by: string, now: Instant): Arrival {
  return { id, subject: { contactPoint: address }, sentAt: now, type: 'person.enrolled', form, by };
}

function hashOf(key: Buffer, { channel, account, address }: Address, consentOn: string): string {
  return createHmac('sha256', key).update(`${channel}|${account}|${address}|${consentOn}`).digest('base64url');
}

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
