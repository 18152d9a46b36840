import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Arrival } from '#src/care/event.ts';
import { openSqliteStore } from '#src/store/sqlite/store.ts';
import type { Store } from '#src/store/store.ts';
import { accepted, always, claim, handover, happen, message, say, t0 } from '../contract/kit.ts';
import { masterKey, newFolder } from './folder.ts';

/** Words that stand in for what a person writes and who they are. None may be found in any file. */
const canaries = {
  text: 'zaqwords khufia',
  urdu: 'خفیہ لفظ',
  address: '923001239876',
  name: 'Zaqqumistan',
  place: 'Kanaripur',
  answer: 'zaqanswer',
  note: 'zaqnote',
  evidence: 'zaqevidence',
  detail: 'zaqdetail',
  actor: 'Zaqcounselor',
  provider: 'wamid.zaqprovider',
  outcome: 'zaqoutcome',
  sound: 'zaqsound',
  spoken: 'zaqspoken',
};
const known = 'telegram:1:known';

/** Everything that is kept of a person, with a canary in each place. */
async function fill(store: Store): Promise<string> {
  const c = canaries;
  const words = message(
    known,
    { contactPoint: { channel: 'phone', account: 'main', address: c.address } },
    c.text + c.urdu,
  );
  const { waiting } = await happen(store, words, (person, w) => ({
    person: {
      ...person,
      meeting: { ...person.meeting, city: c.place },
      recent: [{ from: 'person', text: c.text, at: t0, event: 'a' }],
      handover: { ...handover('a', 'urgent'), claimedBy: { id: 'c1', name: c.actor }, outcome: c.outcome },
    },
    outgoing: [say(w, 0, { body: { ...(say(w, 0).body as object), text: c.answer } as never }), say(w, 1)],
    observations: [
      {
        id: 'a/0',
        person: w.person,
        at: t0,
        kind: 'glucose',
        value: 90,
        second: null,
        unit: 'mg/dL',
        context: null,
        certain: true,
        evidence: c.evidence,
      },
    ],
    audit: [{ id: 'a/0', person: w.person, at: t0, actor: c.actor, action: 'closed', detail: c.detail }],
    attached: [{ about: known, transcript: { text: c.spoken, language: null, confidence: null } }],
  }));
  const bytes = Buffer.from(c.sound);
  await store.keepMedia({ id: 'media:a', person: waiting.person, mimeType: 'audio/ogg', bytes, keepUntil: t0 });
  const note: Arrival = {
    id: 'note',
    subject: { person: waiting.person },
    sentAt: t0,
    type: 'handover.noted',
    handover: 'handover:a',
    counselor: { id: 'c1', name: c.name },
    text: c.note,
  };
  await accepted(store, note);
  await claim(store);
  await store.settle([
    { outgoing: `${known}/0`, outcome: { outcome: 'sent', providerId: c.provider }, dueAt: null, event: null },
  ]);
  return waiting.person;
}

function found(folder: string, word: string): string[] {
  const shapes = [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(Buffer.from(word).toString('base64'))];
  return fs.readdirSync(folder).filter((f) => {
    const bytes = fs.readFileSync(path.join(folder, f));
    return shapes.some((shape) => bytes.includes(shape));
  });
}

describe('at rest', () => {
  it('no file holds what people wrote, names, addresses or provider ids', async () => {
    const { folder, file, clear } = newFolder();
    const store = await openSqliteStore({ file, masterKey });
    const person = await fill(store);
    expect(fs.readdirSync(folder)).toContain('hamdam.sqlite-wal');
    const search = () => Object.values(canaries).flatMap((word) => found(folder, word));
    expect(search()).toEqual([]);
    expect(found(folder, known)).not.toEqual([]);
    // All of it is there nevertheless.
    expect((await store.media('media:a'))?.bytes.toString()).toBe(canaries.sound);
    expect(JSON.stringify(await store.communications(person, always, 9))).toContain(canaries.text);
    expect(JSON.stringify(await store.notes(person, 9))).toContain(canaries.note);
    expect((await store.person(person))!.person.meeting.city).toBe(canaries.place);
    await store.close();
    expect(search()).toEqual([]);
    expect(found(folder, known)).toEqual(['hamdam.sqlite']);
    clear();
  });

  it('opens under its own master key only', async () => {
    const { file, clear } = newFolder();
    await (await openSqliteStore({ file, masterKey })).close();
    await expect(openSqliteStore({ file, masterKey: Buffer.alloc(32, 8) })).rejects.toThrow(
      /master key is not the one/,
    );
    await expect(openSqliteStore({ file, masterKey: Buffer.alloc(16) })).rejects.toThrow(/32 bytes/);
    await (await openSqliteStore({ file, masterKey })).close();
    clear();
  });

  it('does not take a sealed value from another place for its own', async () => {
    const { file, clear } = newFolder();
    const store = await openSqliteStore({ file, masterKey });
    const { waiting } = await happen(store, message('a'), (_, w) => ({ outgoing: [say(w, 0), say(w, 1)] }));
    store.connection.exec(`UPDATE outbox SET body = (SELECT body FROM outbox WHERE id = 'a/0') WHERE id = 'a/1'`);
    await expect(store.communications(waiting.person, always, 9)).rejects.toThrow();
    await store.close();
    clear();
  });

  it('keeps observations and audit, each under its key', async () => {
    const { file, clear } = newFolder();
    const store = await openSqliteStore({ file, masterKey });
    const person = await fill(store);
    const all = (table: string) => store.connection.prepare(`SELECT * FROM ${table}`).all();
    expect(all('observations')).toMatchObject([{ id: 'a/0', kind: 'glucose', at: t0 }]);
    expect(all('audit')).toMatchObject([{ id: 'a/0', person, at: t0, action: 'closed' }]);
    expect(all('handovers')).toMatchObject([{ id: 'handover:a', state: 'open' }]);
    await store.close();
    clear();
  });
});
