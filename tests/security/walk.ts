import { apply, type Context } from '#src/care/context.ts';
import { decide } from '#src/care/decide.ts';
import type { Decision, Wake } from '#src/care/decision.ts';
import { type Event, type Happening, intents, mediaKinds, refusals, silences } from '#src/care/event.ts';
import { newContactPoint, newPerson } from '#src/care/person.ts';
import type { Programme } from '#src/care/programme.ts';
import { concernIds } from '#src/care/triage/concern.ts';
import { type Instant, languages, urgencies } from '#src/care/words.ts';

/** Everything that people, providers, counselors, time and a model can do to one person, in an order of chance. Synthetic. */
export interface Step {
  readonly before: Context;
  readonly event: Event;
  readonly decision: Decision;
  readonly after: Context;
}

const counselors = [
  { id: 'c1', name: 'Sana' },
  { id: 'c2', name: 'Bilal' },
];
const everyday = (
  'haan|nahi|1|2|3|۲|ok|menu|help|start|hamal hai|' +
  '8 mahine ki hamla hoon|12 hafte|LMP 3 march|due date 5 january|beti hui kal|metformin 500 subah shaam|' +
  'insulin raat 9 baje|warfarin|amlodipine 5mg 8am 8pm|dawai nahi li|dawai le li|bp 130/85|bp 120/80|sugar 140|' +
  'fasting 110|mujhe sugar hai|blood pressure ki bimari|asthma|mirgi|dil ki bimari|depression|udaas hoon|' +
  'aap kaun ho|shukriya|salaam|میں حاملہ ہوں|مجھے شوگر ہے|' +
  'my name is Amna|Lahore|25|doosri dawai|paracetamol har 6 ghante|panadol 3 times a day|skip|baad mein|' +
  'delete my data|forget me|english|urdu|roman|🙂|?|.|constructor|__proto__|toString'
).split('|');
const grave = (
  'main marna chahti hoon|chakkar aa rahe hain|bp 180/120|sugar 45|sugar 380|bukhar 103|khoon aa raha hai|' +
  'bacha hil nahi raha|میں مرنا چاہتی ہوں|mere shohar ne mara|bacha zaya ho gaya|stop|insaan se baat'
).split('|');
const strange = [
  '',
  ' ',
  ':',
  'menu:',
  'nobody:x',
  '__proto__:x',
  'constructor:name',
  'toString:',
  'meeting:\u0000',
  `x:${'y'.repeat(60)}`,
];

/** @param random in [0, 1) */
export function* walk(programme: Programme, random: () => number, start: Instant): Generator<Step, never> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const address = { channel: 'test', account: 'main', address: 'synthetic' };
  let context: Context = {
    programme,
    person: newPerson('p', 'cp'),
    contactPoint: newContactPoint({ id: 'cp', person: 'p', ...address }),
  };
  const wakes = new Map<string, Wake>();
  const offered: string[] = ['menu:x'];
  const said: string[] = ['e0/0'];
  let at = start;
  // Some lives are calm: a crisis that stands would keep everything else from being talked of.
  const words = random() < 0.7 ? everyday : [...everyday, ...grave];

  const message = (fields: object): Happening =>
    ({
      type: 'message.received',
      text: '',
      choice: null,
      media: null,
      edited: random() < 0.05,
      ...fields,
    }) as Happening;
  const spoken = (): Happening => {
    const asked = context.person.asking?.options ?? [];
    const kind = random();
    if (kind < 0.35 && asked.length > 0) return message({ choice: pick(asked).id });
    if (kind < 0.45) return message({ choice: pick(offered) });
    if (kind < 0.5) return message({ choice: strangeChoice() });
    if (kind < 0.53) return message({ media: pick(mediaKinds) });
    if (kind < 0.56) return message({ text: `${pick(words)} `.repeat(Math.ceil(random() * 900)).slice(0, 16_000) });
    if (kind < 0.75) return message({ text: `${pick(words)} ${pick(words)}` });
    return message({ text: pick(words) });
  };
  const strangeChoice = () => (random() < 0.5 ? pick(strange) : `${pick(offered).split(':')[0]}:${pick(strange)}`);
  const counseled = (): Happening => {
    const handover = context.person.handover?.id ?? 'none';
    const counselor = pick(counselors);
    return pick<Happening>([
      { type: 'handover.claimed', handover, counselor },
      { type: 'handover.replied', handover, counselor, text: pick(words).repeat(40) },
      { type: 'handover.noted', handover, counselor, text: pick(words) },
      { type: 'handover.closed', handover, counselor, outcome: 'safe-for-now' },
    ]);
  };
  const reported = (): Happening =>
    pick<Happening>([
      { type: 'delivery.failed', outgoing: pick(said), why: pick([...refusals, 'expired']) },
      { type: 'delivery.receipt', outgoing: pick(said), state: 'read' },
      { type: 'event.set-aside', event: `e${Math.floor(random() * 50)}`, error: 'TypeError < synthetic' },
      {
        type: 'opinion.given',
        about: `e${Math.floor(random() * 50)}`,
        opinion: { unavailable: pick(silences) },
        provenance: null,
      },
      {
        type: 'opinion.given',
        about: context.person.held?.event ?? 'e1',
        opinion: {
          urgency: pick(urgencies),
          concerns: [pick(concernIds)],
          intent: pick(intents),
          language: pick(languages),
        },
        provenance: { prompt: 'p@1', model: 'm', latencyMs: 5, tokens: 3 },
      },
    ]);

  for (let n = 0; ; n++) {
    at += Math.floor(random() * (random() < 0.1 ? 86_400_000 : 120_000));
    const kind = random();
    const due = [...wakes.values()].sort((a, b) => a.dueAt - b.dueAt)[0];
    let happening: Happening;
    if (due && kind < 0.25) {
      wakes.delete(due.id);
      at = Math.max(at, due.dueAt);
      happening = { type: 'occurrence.due', plan: due.plan, item: due.item, nth: due.nth, dueAt: due.dueAt };
    } else if (kind < 0.35) happening = counseled();
    else if (kind < 0.4) happening = reported();
    else happening = spoken();
    const subject = happening.type === 'message.received' ? { contactPoint: address } : { person: 'p' };
    const event = { id: `e${n}`, subject, sentAt: at, at, ...happening } as Event;
    const before = context;
    const decision = decide(before, event);
    context = apply(before, decision.changes);
    for (const id of decision.wakes.cancel) wakes.delete(id);
    for (const wake of decision.wakes.set) wakes.set(wake.id, wake);
    for (const { id, body } of decision.outgoing) {
      if (body.kind !== 'say') continue;
      said.push(id);
      for (const option of body.options) offered.push(option.id);
    }
    said.splice(0, said.length - 40);
    offered.splice(0, offered.length - 200);
    yield { before, event, decision, after: context };
  }
}
