import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Params } from '#src/care/language/wording.ts';
import { addDays, dateOf, instantOf } from '#src/care/plan/calendar.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';
import type { TestDoor } from './door.ts';
import { type Ground, openGround, plain } from './ground.ts';
import type { Lacks, Rig } from './rig.ts';

const programme = loadProgramme(readSettings({ HAMDAM_SPREAD_MINUTES: '0', HAMDAM_UNDO_SECONDS: '0' }), Date.now());
const { timeZone } = programme;
const today = dateOf(Date.now(), timeZone);

/**
 * The main journey, by care's own decisions and the project's own words, on a clock that moves only when it is told to: danger
 * and its counselor, a medicine and its reminder, a pregnancy and its check-in. All of it is synthetic.
 */
export function journeyContract(name: string, open: (door: TestDoor) => Promise<Rig>, lacks: Lacks): void {
  describe(`the main journey: ${name}`, () => {
    let ground: Ground;
    /** Of what was heard before the step at hand. */
    let before = 0;
    beforeEach(async () => {
      // An afternoon, so that what is due the next morning still lies within the day in which WhatsApp lets us write.
      ground = await openGround(open, instantOf(addDays(today, 1), '16:00', timeZone));
      ground.lay({ programme });
      before = 0;
    });
    afterEach(() => ground.close());

    const sentence = (key: string, params?: Params) => plain(programme.wording.text('ur-Latn', key, params));

    /** What was said since the last look, once that holds all these words. */
    async function hears(...words: readonly string[]): Promise<string> {
      return vi.waitFor(async () => {
        const heard = (await ground.rig.hears(0)).map(plain);
        const fresh = heard.slice(before).join('\n');
        for (const word of words) expect(fresh).toContain(word);
        before = heard.length;
        return fresh;
      });
    }

    /** Answers by a tap where the channel has one, else by the answer's words. */
    async function answers(label: string): Promise<void> {
      const buttons = lacks.taps ? [] : await ground.rig.buttons();
      if (buttons.includes(label)) await ground.does(() => ground.rig.taps(label));
      else await ground.writes(label);
    }

    async function meets(): Promise<void> {
      await ground.writes('salam');
      // Roman Urdu, agreed, for herself, 25 to 34, Lahore.
      for (const number of ['3', '1', '1', '3', '2']) await ground.writes(number);
      await hears(sentence('meeting.need'));
    }

    it('danger is answered at once, a counselor takes over, answers and gives back', async () => {
      const { store, corridor, rig } = ground;
      await ground.writes('main marna chahti hoon, goliyan jama kar li hain');
      await hears(sentence('danger.now'), sentence('danger.suicide-act'), '1122');
      const [entry] = await store.queue(5);
      expect(entry).toMatchObject({ channel: rig.channel.name, handover: { state: 'open', urgency: 'emergency' } });
      const counselor = { id: 'c1', name: 'Synthetic Counselor' };
      const of = { subject: { person: entry!.person }, handover: entry!.handover.id, counselor };
      const happens = async (
        id: string,
        deed:
          | { type: 'handover.claimed' }
          | { type: 'handover.replied'; text: string }
          | { type: 'handover.closed'; outcome: string },
      ) => {
        await corridor.door.accept([{ id: `journey:${id}`, sentAt: ground.door.now(), ...of, ...deed }]);
        await ground.pump();
      };
      await happens('claim', { type: 'handover.claimed' });
      await hears(sentence('handover.claimed', { name: counselor.name }));
      await happens('reply', { type: 'handover.replied', text: 'Main aap ke saath hoon.' });
      await hears('Main aap ke saath hoon.');
      await ground.writes('behen ko de deti hoon');
      await happens('close', { type: 'handover.closed', outcome: 'safe-for-now' });
      await hears(sentence('handover.closed', { name: counselor.name }));
      expect((await store.entry(entry!.person))?.handover).toMatchObject({ state: 'closed' });
      const said = (await rig.hears(0)).filter((text) => text.includes('Main aap ke saath hoon.'));
      expect(said).toHaveLength(1);
    });

    it('a medicine is written down, its dose is asked for at its hour without its name, and answered', async () => {
      await meets();
      await ground.writes('metformin 500 subah shaam');
      await hears('08:00, 20:00');
      await answers(sentence('medicine.confirm-yes'));
      await hears(sentence('medicine.added', { name: 'metformin 500' }).slice(-40));
      await ground.pump(instantOf(addDays(today, 1), '20:01', timeZone), 'all');
      expect(await hears('20:00')).not.toMatch(/metformin/i);
      await answers(sentence('medicine.taken'));
      await hears(sentence('medicine.thanks'));
      const { person } = (await ground.store.person((await personId())!))!;
      expect(person.medication.doses).toMatchObject([{ state: 'taken' }]);
    });

    it('a pregnancy is dated, and the next day’s check-in asked and answered', async () => {
      await meets();
      await ground.writes('main 16 haftay ki hamla hoon');
      await hears(sentence('maternal.dated', { from: 'weeks', week: 16, date: '' }).slice(-60));
      const morning = instantOf(addDays(today, 2), '11:01', timeZone);
      await ground.pump(morning, 'all');
      const asked = await hears(sentence('maternal.check-in', { movement: 'no' }).slice(0, 30));
      expect(asked).not.toMatch(/hamal|hamla|bach/i);
      await ground.writes('nahi');
      await hears(sentence('plan.well'));
      expect(await ground.store.queue(5)).toEqual([]);
    });

    async function personId(): Promise<string | undefined> {
      const { channel, account, address } = ground.rig.address;
      return (await ground.store.contactPointOf(channel, account, address))?.person;
    }
  });
}
