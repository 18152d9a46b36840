import type { Context } from '#src/care/context.ts';
import type { Event, Happening } from '#src/care/event.ts';
import { newContactPoint, newPerson, type Person } from '#src/care/person.ts';
import { testProgramme } from '../conversations/house.ts';

export const at = Date.parse('2026-11-23T10:00:00+05:00');

/** A synthetic person who agreed, and the context they are decided in. */
export function contextOf(fields: Partial<Person> = {}, model = false): Context {
  const person: Person = {
    ...newPerson('p1', 'c1'),
    since: at,
    language: 'en',
    consent: { status: 'given', at },
    meeting: { status: 'done', servedFor: 'self', ageBand: '25-34', city: null },
    ...fields,
  };
  const contactPoint = newContactPoint({ id: 'c1', person: 'p1', channel: 'phone', account: 'main', address: 'a1' });
  return { programme: testProgramme(model), person, contactPoint };
}

export function eventOf(happening: Happening, id = 'e1', when = at): Event {
  return { id, subject: { person: 'p1' }, sentAt: when, at: when, ...happening };
}

export function message(text: string, id = 'e1', when = at): Event {
  return eventOf({ type: 'message.received', text, choice: null, media: null, edited: false }, id, when);
}
