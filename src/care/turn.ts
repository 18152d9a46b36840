import type { Context } from './context.ts';
import type {
  Attached,
  AuditEntry,
  Decision,
  Observation,
  Receipt,
  Redirection,
  Repeat,
  Withdrawal,
} from './decision.ts';
import type { Address, Arrival, Event } from './event.ts';
import { flowOf } from './handover/flow.ts';
import type { Params } from './language/wording.ts';
import { isWithinSpan } from './life/holyDays.ts';
import { spokenTo } from './media/spoken.ts';
import type { Ask, Fetch, Option, Outgoing, Phrase, Say, Suggest, Transcribe } from './outgoing.ts';
import type { ContactPoint, Person } from './person.ts';
import { dateOf } from './plan/calendar.ts';
import { measured } from './plan/measures.ts';
import { wakesChanged } from './plan/wakes.ts';
import type { Programme } from './programme.ts';
import type { Reading } from './readings/reading.ts';
import type { Judgement } from './triage/judge.ts';
import type { Instant, Language, Priority, Topic } from './words.ts';

/** One sentence of the wording. */
export interface Sentence {
  readonly key: string;
  readonly params?: Params;
}

export interface SayOptions {
  readonly priority?: Priority;
  readonly topic?: Topic;
  readonly options?: readonly Option[];
  readonly dueAt?: Instant;
  readonly expiresAt?: Instant | null;
  readonly insteadOf?: string | null;
}

/** A question to the person, and what its dialogue wants to remember until the answer comes. */
export interface Question {
  readonly dialogue: string;
  readonly step: string;
  /** The sentence's key in the wording. */
  readonly key: string;
  readonly params?: Params;
  /** Payloads of the tappable answers with their labels' keys or ready labels. */
  readonly options?: readonly { readonly payload: string; readonly label: string; readonly params?: Params }[];
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
  readonly topic?: Topic;
  readonly priority?: Priority;
  readonly expiresAt?: Instant | null;
}

/** A dose is asked about at the hour that the person chose, at night, too. */
const keepsItsHour = (key: string): boolean => key === 'medicine.dose';

/**
 * One decision while it is being made: the next version of the documents and what shall go out.
 * Local to one call of `decide`; nothing of it outlives the call but the decision it yields.
 */
export class Turn {
  readonly before: Context;
  readonly event: Event;
  person: Person;
  contactPoint: ContactPoint;
  /** What the person wrote or said in this turn; empty where they did not. */
  words = '';
  /** What the rules found in the message; null where the event is not a message. */
  judgement: Judgement | null = null;
  readonly outgoing: Outgoing[] = [];
  /** Those of the companion's words that are no sentences of the wording. */
  readonly unfixed = new WeakSet<Outgoing['body']>();
  private readonly observations: Observation[] = [];
  private readonly audited: AuditEntry[] = [];
  private readonly attached: Attached[] = [];
  private readonly withdrawals: Withdrawal[] = [];
  private readonly receipts: Receipt[] = [];
  private readonly repeats: Repeat[] = [];
  private readonly redirections: Redirection[] = [];
  private readonly events: Arrival[] = [];
  private erasure: AuditEntry | null = null;

  constructor(context: Context, event: Event) {
    this.before = context;
    this.event = event;
    this.person = context.person;
    this.contactPoint = context.contactPoint;
  }

  get programme(): Programme {
    return this.before.programme;
  }

  /** The instant this is decided at. */
  get at(): Instant {
    return this.event.at;
  }

  /** The language the person is answered in. */
  get language(): Language {
    return this.person.language ?? 'en';
  }

  get timeZone(): string {
    return this.person.timeZone ?? this.programme.timeZone;
  }

  get to(): Address {
    const { channel, account, address } = this.contactPoint;
    return { channel, account, address };
  }

  /** Puts new values into the person's document. */
  change(fields: Partial<Person>): void {
    this.person = { ...this.person, ...fields };
  }

  /** The sentence of that key in the person's language. Every sentence may ask whether these are days of mourning. */
  text(key: string, params?: Params): string {
    return this.programme.wording.text(this.language, key, this.inSeason(params));
  }

  private inSeason(params?: Params): Params {
    const { muharram } = this.programme;
    const mourning = muharram && isWithinSpan(dateOf(this.at, this.timeZone), muharram);
    return { mourning: mourning ? 'yes' : 'no', ...params };
  }

  /** Says the sentence of that key. Returns the row's id. */
  say(key: string, params?: Params, options: SayOptions = {}): string {
    return this.sayAll([{ key, ...(params && { params }) }], options);
  }

  /** Says several sentences as one message, a blank line between them. */
  sayAll(sentences: readonly Sentence[], options: SayOptions = {}): string {
    const text = sentences.map((s) => this.text(s.key, s.params)).join('\n\n');
    return this.put(
      text,
      sentences.map((s) => s.key),
      { companion: true },
      options,
      sentences,
    );
  }

  /** Says approved answers in words of the model's that were held against them. The keys are those of the answers. */
  sayPhrased(text: string, keys: readonly string[], options: SayOptions = {}): string {
    return this.put(text, keys, { companion: true }, options);
  }

  /** Says a counselor's own words. */
  relay(text: string, counselor: string, options: SayOptions = {}): string {
    return this.put(text, [], { counselor }, options);
  }

  private put(
    text: string,
    keys: readonly string[],
    from: Say['from'],
    o: SayOptions,
    sentences: readonly Sentence[] = [],
  ): string {
    const spoken = spokenTo(this.person, this.programme, o.priority);
    const roman = spoken && this.language === 'ur-Latn' && sentences.length > 0;
    const body: Say = {
      kind: 'say',
      to: this.to,
      text,
      keys,
      options: o.options ?? [],
      language: this.language,
      from,
      ...(spoken && { spoken }),
      ...(roman && { aloud: this.inUrdu(sentences) }),
      heardAt: this.contactPoint.lastHeardAt,
      ...(o.priority === 'reminder' && !keys.some(keepsItsHour) && { rests: this.quietHours() }),
    };
    if (sentences.length === 0 && 'companion' in from) this.unfixed.add(body);
    return this.send(body, this.contactPoint.id, o);
  }

  private quietHours(): NonNullable<Say['rests']> {
    return { ...this.programme.quietHours, timeZone: this.timeZone };
  }

  private inUrdu(sentences: readonly Sentence[]): string {
    return sentences.map((s) => this.programme.wording.text('ur', s.key, this.inSeason(s.params))).join('\n\n');
  }

  /** Asks, and remembers that this question is open. */
  ask(question: Question): string {
    const options = (question.options ?? []).map((o) => ({
      id: `${question.dialogue}:${o.payload}`,
      label: this.text(o.label, o.params),
    }));
    const topic = question.topic ?? 'care';
    this.change({
      asking: {
        dialogue: question.dialogue,
        step: question.step,
        options,
        data: { ...question.data },
        topic,
        askedAt: this.at,
      },
    });
    return this.say(question.key, question.params, {
      options,
      topic,
      ...(question.priority && { priority: question.priority }),
      ...(question.expiresAt !== undefined && { expiresAt: question.expiresAt }),
    });
  }

  /** Shows that an answer is coming, until then. */
  typing(until: Instant): void {
    this.send({ kind: 'typing', to: this.to }, this.contactPoint.id, { expiresAt: until });
  }

  /** Asks the language model. */
  consult(body: Ask | Phrase | Suggest, expiresAt: Instant): void {
    this.send(body, null, { priority: body.kind === 'ask' ? 'crisis' : 'conversation', expiresAt });
  }

  /** Fetches the bytes of a message, or asks for the words of a voice note. */
  request(body: Fetch | Transcribe, o: { readonly priority: Priority; readonly expiresAt: Instant }): void {
    this.send(body, null, o);
  }

  /** Records what became of the media of a message. */
  attach(attached: Attached): void {
    this.attached.push(attached);
  }

  private send(body: Outgoing['body'], contactPoint: string | null, o: SayOptions): string {
    const id = `${this.event.id}/${this.outgoing.length}`;
    // Who has no contact point left cannot be told anything: what would have been said is on record by its kind.
    if (contactPoint === '') {
      this.audit('companion', 'unsaid', id);
      return id;
    }
    this.outgoing.push({
      id,
      person: this.person.id,
      contactPoint,
      priority: o.priority ?? 'conversation',
      topic: o.topic ?? 'care',
      dueAt: o.dueAt ?? this.at,
      expiresAt: o.expiresAt ?? null,
      insteadOf: o.insteadOf ?? null,
      body,
    });
    return id;
  }

  /**
   * Sets a timer under a name, `<dialogue>:<what>`; it comes back to that dialogue's `rang`. A timer of that name is replaced.
   */
  setTimer(name: string, dueAt: Instant, data: Record<string, string> = {}): void {
    const { event } = this;
    // What rang at the instant it was set, and is set again at that instant, must not bear the name of what has rung.
    const rang = event.type === 'occurrence.due' && event.item === name && event.nth.startsWith(String(this.at));
    const nth = rang ? `${event.nth}+` : String(this.at);
    this.change({ timers: { ...this.person.timers, [name]: { nth, dueAt, data } } });
  }

  clearTimer(name: string): void {
    if (!(name in this.person.timers)) return;
    const { [name]: _, ...rest } = this.person.timers;
    this.change({ timers: rest });
  }

  observe(reading: Reading): void {
    this.observations.push({
      ...reading,
      id: `${this.event.id}/${this.observations.length}`,
      person: this.person.id,
      at: this.at,
    });
    this.change({ readings: [...this.person.readings, { ...reading, at: this.at }].slice(-40) });
  }

  audit(actor: string, action: string, detail = ''): void {
    this.audited.push({
      id: `${this.event.id}/${this.audited.length}`,
      person: this.person.id,
      at: this.at,
      actor,
      action,
      detail,
    });
  }

  /** Has everything of this person erased, if no other event of theirs waits. `by` is who asked for it. */
  erase(by: string): void {
    const of = { id: `${this.event.id}/erased`, person: this.person.id, at: this.at };
    this.erasure = { ...of, actor: by, action: 'person.erased', detail: '' };
  }

  withdraw(what: Withdrawal): void {
    this.withdrawals.push(what);
  }

  receipt(receipt: Receipt): void {
    this.receipts.push(receipt);
  }

  /** Says the words of an earlier row of this person again, at the contact point this is decided for. Returns the new row's id. */
  repeat(outgoing: string, priority: Priority): string {
    const id = `${this.event.id}/repeat/${this.repeats.length}`;
    this.repeats.push({ id, outgoing, contactPoint: this.contactPoint.id, priority, dueAt: this.at });
    return id;
  }

  /** Lets one contact point of this person take another's place in every row that has not left yet. */
  redirect(from: string, to: string): void {
    this.redirections.push({ from, to });
  }

  accept(arrival: Arrival): void {
    this.events.push(arrival);
  }

  decision(): Decision {
    const { person, contactPoint } = this.before;
    const counts = measured(person, this.person, {
      ...{ event: this.event, programme: this.programme, audit: this.audited, observations: this.observations },
    });
    const flow = flowOf(person, this.person, this.at, this.programme.timeZone);
    return {
      changes: {
        person: this.person === person ? null : this.person,
        contactPoint: this.contactPoint === contactPoint ? null : this.contactPoint,
        observations: this.observations,
        audit: this.audited,
        withdrawals: this.withdrawals,
        ...(this.attached.length > 0 && { attached: this.attached }),
        receipts: this.receipts,
        ...(this.erasure && { erase: this.erasure }),
        ...(counts.length > 0 && { measured: counts }),
        ...(flow.length > 0 && { flow }),
      },
      outgoing: this.outgoing,
      ...(this.repeats.length > 0 && { repeats: this.repeats }),
      ...(this.redirections.length > 0 && { redirections: this.redirections }),
      wakes: wakesChanged(person, this.person, this.programme),
      events: this.events,
    };
  }
}
