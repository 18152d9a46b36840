import { createHash } from 'node:crypto';
import type { createChanges } from '../changes.ts';
import { type Refused, type Sent, sendSchema, show } from './messages.ts';
import { createPace } from './pace.ts';
import { WhatsAppPerson } from './people.ts';
import type { ApprovedTemplate } from './templates.ts';
import type { Webhooks } from './webhooks.ts';

const dayMs = 24 * 3_600_000;

/** What `/messages` answers: the message's id, that it was marked as read, or an error. */
export type Answered = { readonly id: string } | { readonly success: true } | Refused;

/** Bytes that WhatsApp keeps for a while. */
export interface Media {
  readonly id: string;
  readonly bytes: Buffer;
  readonly mimeType: string;
}

/** What all numbers of a business share. */
export interface Business {
  readonly changes: ReturnType<typeof createChanges>;
  readonly now: () => number;
  readonly webhooks: Webhooks;
  readonly media: Map<string, Media>;
  readonly templates: ApprovedTemplate[];
  /** Whether WhatsApp reports by itself that a message was sent and has arrived. */
  reports: boolean;
  /** When it tells that the 24 hours are over: at once, or later as it mostly does. */
  tellsOfWindow: 'at-once' | 'later';
  nextId(): number;
}

/** One phone number of a business: who writes to it, and what may be sent by it. */
export function createNumber(id: string, business: Business) {
  const { changes, now, webhooks, media, templates } = business;
  const people = new Map<string, WhatsAppPerson>();
  const pace = createPace(now);
  const nextMessageId = () => `wamid.HBgMSYNTHETIC${business.nextId()}==`;

  function person(phone: string): WhatsAppPerson {
    const known = people.get(phone);
    if (known) return known;
    const made = new WhatsAppPerson(phone, {
      number: id,
      changes,
      now,
      nextMessageId,
      notify: (notice) => webhooks.add(notice),
      keep: (bytes, mimeType) => {
        const key = String(9_000_000 + business.nextId());
        media.set(key, { id: key, bytes, mimeType });
        return { id: key, sha256: createHash('sha256').update(bytes).digest('base64') };
      },
    });
    people.set(phone, made);
    return made;
  }

  /** Their phone number goes before their id, as at WhatsApp. */
  function recipientOf({ to, recipient }: { to?: string | undefined; recipient?: string | undefined }) {
    return [...people.values()].find((p) => (to ? p.phone === to.replace('+', '') : p.userId === recipient));
  }

  function send(sent: Sent): Answered {
    if (sent.to === undefined && sent.recipient === undefined) return { code: 131008, details: 'to is missing' };
    const shown = show(sent, templates, (key) => media.has(key));
    const tooFast = pace.reaches((sent.to ?? sent.recipient)!, 'text' in shown ? shown.text : '');
    if (tooFast !== null) return { code: tooFast, details: 'too fast' };
    if ('code' in shown) return shown;
    const reader = recipientOf(sent);
    const line = { id: nextMessageId(), callback: sent.biz_opaque_callback_data };
    const failure = failureOf(reader, sent);
    if (failure === 131047 && business.tellsOfWindow === 'at-once')
      return { code: failure, details: 'the window is over' };
    if (failure !== null) {
      // WhatsApp takes it and thinks again; of somebody it does not know it still tells.
      (reader ?? new WhatsAppPerson(sent.to ?? '0', nobody())).report(line, 'failed', failure);
    } else if (reader) {
      reader.lines.push({ ...line, ...shown, from: 'business' });
      if (business.reports) for (const status of ['sent', 'delivered'] as const) reader.report(line, status);
    }
    return { id: line.id };
  }

  const nobody = () => ({
    number: id,
    changes,
    now,
    nextMessageId,
    notify: webhooks.add,
    keep: () => ({ id: '', sha256: '' }),
  });

  function failureOf(reader: WhatsAppPerson | undefined, sent: Sent): number | null {
    if (reader?.state !== 'here') return 131026;
    const open = reader.wroteAt !== null && now() - reader.wroteAt < dayMs;
    return open || sent.type === 'template' ? null : 131047;
  }

  return {
    id,
    people,
    pace,
    person,
    /** `POST /<number>/messages`. */
    messages(payload: Readonly<Record<string, unknown>>): Answered {
      if (payload.status === 'read') {
        const of = [...people.values()].find((p) => p.lines.some((l) => l.id === payload.message_id));
        if (!of) return { code: 131009, details: 'message_id is not known' };
        if (payload.typing_indicator) of.typing++;
        return { success: true };
      }
      const read = sendSchema.safeParse(payload);
      if (read.success) return send(read.data);
      return { code: 100, details: read.error.issues.map((i) => `${i.path.join('.')}: ${i.code}`).join(', ') };
    },
  };
}
export type BusinessNumber = ReturnType<typeof createNumber>;
