import { expect } from 'vitest';
import { noChronic } from '#src/care/chronic/chronic.ts';
import { standingUrgency } from '#src/care/conversation/concerns.ts';
import { lifeNewsForm } from '#src/care/enrolment/lifeNews.ts';
import type { Arrival } from '#src/care/event.ts';
import { teamsSchema } from '#src/care/handover/teams.ts';
import { type Maternal, notMaternal } from '#src/care/maternal/maternal.ts';
import type { Person } from '#src/care/person.ts';
import { addDays, dateOf } from '#src/care/plan/calendar.ts';
import type { Programme } from '#src/care/programme.ts';
import type { Language } from '#src/care/words.ts';
import type { OpenStore } from '#src/cli/world.ts';
import { againId } from '#src/store/store.ts';
import { breaks, House, phone } from './house.ts';
import { type Expected, lengthOf, type Script, type ScriptTurn } from './script.ts';

/** Plays a golden conversation through the real corridor, on SQLite or the store that `open` gives; fails on anything said that was not expected. */
export async function play(script: Script, open?: OpenStore): Promise<void> {
  const { start, model, speech } = script;
  const programme = programmeOf(script);
  const house = await House.open(Date.parse(start), { model, speech, programme, ...(open && { open }) });
  try {
    if (script.met) await house.seed(() => metPerson(script, house.now));
    for (const [n, turn] of script.turns.entries()) {
      const from = house.said.length;
      await act(house, turn, n, script.language);
      await check(
        house,
        turn,
        from,
        `turn ${n + 1}: ${JSON.stringify(turn, (key, value) => (key === 'then' ? undefined : value))}`,
      );
    }
  } finally {
    await house.close();
  }
}

function programmeOf(script: Script): Partial<Programme> {
  return { ...daysOf(script), ...(script.duty && { teams: teamsOf(script.duty) }) };
}

function teamsOf({ hours, onCall }: NonNullable<Script['duty']>) {
  return teamsSchema.parse({
    teams: [{ id: 'all', name: { en: 'All' }, duty: [{ hours }], counselors: ['a@example.org'] }],
    supervisors: ['s@example.org'],
    onCall: onCall ? [{ hours: onCall, counselors: ['n@example.org'] }] : [],
  });
}

function daysOf({ days }: Script): Partial<Programme> {
  if (!days) return {};
  const { ramadan = null, muharram = null, eid, ashura, dailyLimit } = days;
  return { ramadan, muharram, holyDays: { eid, ashura }, ...(dailyLimit !== undefined && { dailyLimit }) };
}

function metPerson(script: Script, at: number): Partial<Person> {
  const { profile } = script;
  return {
    since: at,
    language: script.language,
    consent: { status: 'given', at },
    meeting: { status: 'done', servedFor: 'self', ageBand: profile?.ageBand ?? '25-34', city: null },
    maternal: maternalOf(profile, at),
    chronic: { ...noChronic, conditions: (profile?.conditions ?? []).map((condition) => ({ condition, since: at })) },
  };
}

function maternalOf(profile: Script['profile'], at: number): Maternal {
  const today = dateOf(at, 'Asia/Karachi');
  const { pregnantWeeks, postpartumDays, lostDays } = profile ?? {};
  if (pregnantWeeks !== undefined) {
    const edd = addDays(today, 280 - pregnantWeeks * 7);
    return { ...notMaternal, status: 'pregnant', edd, eddFrom: 'scan', since: at };
  }
  if (postpartumDays !== undefined) {
    const bornOn = addDays(today, -postpartumDays);
    return { ...notMaternal, status: 'born', bornOn, babyAlive: true, since: at };
  }
  if (lostDays !== undefined) return { ...notMaternal, status: 'lost', lostOn: addDays(today, -lostDays), since: at };
  return notMaternal;
}

async function act(house: House, turn: ScriptTurn, n: number, language: Language): Promise<void> {
  const own = (words: string | Partial<Record<Language, string>>): string =>
    typeof words === 'string' ? words : (words[language] ?? '');
  const arrival = { id: `turn:${n}`, subject: { contactPoint: phone }, sentAt: house.now };
  const message = { ...arrival, type: 'message.received', text: '', choice: null, media: null, edited: false } as const;
  const at = (address: string) => ({ ...phone, address });
  if ('person' in turn) {
    const subject = { contactPoint: at(turn.from ?? phone.address) };
    return house.happens({ ...message, subject, text: own(turn.person), edited: turn.edited ?? false });
  }
  if ('broken' in turn) return house.happens({ ...message, text: `${own(turn.broken)} ${breaks}` });
  if ('media' in turn) return house.happens({ ...message, ...mediaOf(turn, own) });
  if ('fetched' in turn) return house.happens(fetchedOf(house, arrival, turn.fetched));
  if ('transcript' in turn) return house.happens(transcriptOf(house, arrival, turn.transcript, own));
  if ('tap' in turn) return house.happens({ ...message, choice: optionOf(house, own(turn.tap)) });
  if ('wait' in turn) return house.advance(lengthOf(turn.wait));
  if ('model' in turn) return house.happens(opinionOf(house, arrival.id, turn.model));
  if ('counselor' in turn) return house.happens(await deedOf(house, arrival.id, turn.counselor));
  if ('moved' in turn) return house.happens({ ...arrival, type: 'contactPoint.moved', to: at(turn.moved) });
  if ('staff' in turn) {
    const news = lifeNewsForm(dateOf(house.now, 'Asia/Karachi')).parse(turn.staff);
    const subject = { person: (await house.person()).id };
    return house.happens({ ...arrival, subject, type: 'life.recorded', news, by: 'clinic' });
  }
  if ('human' in turn) return house.happens({ ...arrival, type: 'human.answered' });
  if ('address' in turn) house.refusals.set(turn.address, turn.answers === 'works' ? null : turn.answers);
  else house.refusals.set(null, turn.phone === 'works' ? null : turn.phone);
}

function optionOf(house: House, wanted: string): string {
  for (const { body } of house.said.toReversed()) {
    const option = body.options.find((o) => o.label === wanted || o.id === wanted || o.id.endsWith(`:${wanted}`));
    if (option) return option.id;
  }
  throw new Error(`nothing said so far offers “${wanted}”`);
}

type Of<K extends string> = Extract<ScriptTurn, Record<K, unknown>>;

function mediaOf({ media, caption, file, place }: Of<'media'>, own: (words: NonNullable<typeof caption>) => string) {
  const bytes = { ref: 'synthetic', mimeType: null, bytes: 9_000, seconds: 4 };
  return {
    media,
    text: caption ? own(caption) : '',
    ...(file && { file: bytes }),
    ...(place && { place: { ...place, name: null } }),
  };
}

type Beginning = Pick<Arrival, 'id' | 'sentAt' | 'subject'>;

function fetchedOf(house: House, arrival: Beginning, how: string): Arrival {
  const fetch = house.asked.findLast((o) => o.body.kind === 'fetch')?.body;
  if (fetch?.kind !== 'fetch') throw new Error('nothing was to be fetched');
  const { about, media: kind } = fetch;
  const mimeType = kind === 'voice' ? 'audio/ogg' : 'image/jpeg';
  const media = how === 'ok' ? { id: `media:${about}`, kind, mimeType, bytes: 9_000 } : { unavailable: how };
  return { ...arrival, type: 'media.fetched', about, media };
}

function transcriptOf(
  house: House,
  arrival: Beginning,
  of: Of<'transcript'>['transcript'],
  own: (words: string | Partial<Record<Language, string>>) => string,
): Arrival {
  const row = house.asked.at(-1)?.body;
  if (row?.kind !== 'transcribe') throw new Error('the speech service was not asked');
  const { about, media } = row;
  const transcript = 'text' in of ? { text: own(of.text), language: null, confidence: of.confidence } : of;
  const provenance = { prompt: 'none', model: 'synthetic', latencyMs: 900, tokens: null };
  return { ...arrival, type: 'transcript.given', about, media, transcript, provenance };
}

function opinionOf(house: House, id: string, opinion: Of<'model'>['model']): Arrival {
  const ask = house.asked.findLast((o) => o.body.kind === 'ask');
  if (ask?.body.kind !== 'ask') throw new Error('the model was not asked');
  const provenance = { prompt: 'opinion@test', model: 'synthetic', latencyMs: 900, tokens: 200 };
  const of = { id, subject: { person: ask.person }, sentAt: house.now, type: 'opinion.given' } as const;
  return { ...of, about: ask.body.about, opinion, provenance };
}

async function deedOf(house: House, id: string, deed: Of<'counselor'>['counselor']): Promise<Arrival> {
  const person = await house.person();
  const name = 'claim' in deed ? deed.claim : (deed.by ?? 'Ayesha');
  const counselor = { id: `counselor:${name}`, name };
  const handover = ('reply' in deed ? deed.handover : undefined) ?? person.handover?.id ?? 'none';
  const of = { id, subject: { person: person.id }, sentAt: house.now, handover, counselor };
  const about = { id, subject: of.subject, sentAt: of.sentAt, counselor };
  if ('link' in deed) return { ...about, type: 'contactPoint.linked', to: { ...phone, address: deed.link } };
  if ('again' in deed) {
    const [last] = await house.store.undelivered(null, 1);
    if (!last) throw new Error('everything arrived');
    return { ...about, id: againId(last.id), type: 'undelivered.repeated', outgoing: last.id, row: last.row };
  }
  if ('claim' in deed) return { ...of, type: 'handover.claimed' };
  if ('reply' in deed) return { ...of, type: 'handover.replied', text: deed.reply };
  if ('note' in deed) return { ...of, type: 'handover.noted', text: deed.note };
  return { ...of, type: 'handover.closed', outcome: deed.close };
}

async function check(house: House, turn: ScriptTurn, from: number, where: string): Promise<void> {
  const said = house.said.slice(from);
  const keys = said.flatMap(({ body }) => ('counselor' in body.from ? ['counselor'] : body.keys));
  const text = said.map(({ body }) => [body.text, ...body.options.map((o) => o.label)].join('\n')).join('\n');
  for (const { body } of said)
    for (const { id } of body.options) expect(Buffer.byteLength(id), `${where} ${id}`).toBeLessThanOrEqual(40);
  const expected: Partial<Expected> = turn.then ?? {};
  expect(keys, `${where}\n${text}`).toEqual(expected.says ?? []);
  if (expected.to) expect([...new Set(said.map(({ to }) => to))], where).toEqual(expected.to);
  for (const words of expected.contains ?? []) expect(text, where).toContain(words);
  for (const words of expected.lacks ?? []) expect(text, where).not.toContain(words);
  if (!turn.then) return;
  const person = await house.person();
  if (expected.urgency) expect(standingUrgency(person, house.now), where).toBe(expected.urgency);
  if (expected.handover) expect(person.handover?.state ?? 'none', where).toBe(expected.handover);
  if (expected.reason) expect(person.handover?.reason, where).toBe(expected.reason);
  if (expected.concerns)
    expect(person.concerns.map((c) => c.concern).sort(), where).toEqual([...expected.concerns].sort());
  for (const [path, value] of Object.entries(expected.person ?? {})) {
    const found = path.split('.').reduce<unknown>((of, key) => (of as Record<string, unknown> | null)?.[key], person);
    expect(found ?? null, `${where} ${path}`).toEqual(value);
  }
}
