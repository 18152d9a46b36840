import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noLife } from '#src/care/life/life.ts';
import type { DeskSocket } from '#src/console/page/ask.ts';
import type { Answer, CommandName, Payload } from '#src/console/wire.ts';
import { type Kit, startKit } from './kit.ts';

let kit: Kit;
let first: DeskSocket;
let second: DeskSocket;

beforeAll(async () => {
  kit = await startKit();
  [first, second] = [kit.socket(await kit.signIn(0)), kit.socket(await kit.signIn(1))];
});
afterAll(() => kit.stop());

function ask<N extends CommandName>(socket: DeskSocket, name: N, payload: Payload<N>): Promise<Answer<N>> {
  return socket.timeout(10_000).emitWithAck(name as 'handover.life', payload as never) as Promise<Answer<N>>;
}

let deeds = 0;
const id = () => `synthetic-${++deeds}`.padEnd(16, '-');

/** Somebody synthetic whom the first counselor talks to. */
async function claimed(who: string) {
  const person = await kit.write(who, 'synthetic words', [{ concern: 'mood', urgency: 'soon', subject: 'self' }]);
  const handover = (await kit.store.entry(person))!.handover.id;
  expect(await ask(first, 'handover.claim', { person, handover, id: id() })).toEqual({ ok: true });
  return { person, handover };
}
const lifeOf = async (person: string) => (await kit.store.person(person))!.person.life;

describe('a change of a life that a counselor records', () => {
  it('is on record and on the profile at once, and once', async () => {
    const of = await claimed('life-1');
    const deed = { ...of, news: { what: 'in-hospital' as const }, id: id() };
    expect(await ask(first, 'handover.life', deed)).toEqual({ ok: true });
    const { hospital } = await lifeOf(of.person);
    expect(hospital).not.toBeNull();
    expect(await ask(first, 'handover.life', deed)).toEqual({ ok: true });
    const open = await ask(first, 'chat.open', { person: of.person });
    expect(open.ok && open.profile?.life.hospital).toEqual(hospital);
    expect(await ask(first, 'handover.life', { ...of, news: { what: 'home' }, id: id() })).toEqual({ ok: true });
    expect(await lifeOf(of.person)).toEqual(noLife);
  });

  it('is taken only from who has the conversation', async () => {
    const of = await claimed('life-2');
    const refused = await ask(second, 'handover.life', { ...of, news: { what: 'in-hospital' }, id: id() });
    expect(refused).toMatchObject({ ok: false, error: { field: 'handover', reason: 'claimed-by-other' } });
    expect(await lifeOf(of.person)).toEqual(noLife);
  });

  it('confirms no doses of who does not fast', async () => {
    const of = await claimed('life-3');
    const medicines = [{ medicine: 'm1', at: ['iftar' as const] }];
    const news = { what: 'fasting-doses' as const, confirmedBy: 'Dr Synthetic', medicines };
    expect(await ask(first, 'handover.life', { ...of, news, id: id() })).toMatchObject({
      ...{ ok: false, error: { field: 'news.medicines', reason: 'malformed' } },
    });
  });

  it.each([
    [{ what: 'paused', until: 'tomorrow' }, 'news.until'],
    [{ what: 'hour', hour: '25:00' }, 'news.hour'],
    [{ what: 'number', channel: 'phone', address: '1' }, 'news.what'],
    [{ what: 'nothing' }, 'news.what'],
  ])('is refused as %j, by the field’s name', async (news, field) => {
    const of = { person: 'p', handover: 'h', id: id() };
    const refused = await ask(first, 'handover.life', { ...of, news: news as never });
    expect(refused).toMatchObject({ ok: false, error: { field, reason: 'malformed' } });
  });
});
