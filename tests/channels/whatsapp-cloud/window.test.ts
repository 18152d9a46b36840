import { afterEach, describe, expect, it } from 'vitest';
import { addDays, dateOf, instantOf } from '#src/care/plan/calendar.ts';
import { readTemplates, type Template } from '#src/channels/whatsapp-cloud/templates.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';
import type { Graph } from '../../emulators/graph.ts';
import { type Ground, openGround } from '../contract/ground.ts';
import { openRig } from './rig.ts';

const programme = loadProgramme(readSettings({}), Date.now());
const { timeZone } = programme;
const today = dateOf(Date.now(), timeZone);
/** The project's own templates as if Meta had approved them. */
const approved: Template[] = readTemplates().map((t) => ({
  ...t,
  languages: Object.fromEntries(Object.entries(t.languages).map(([l, v]) => [l, { ...v, state: 'approved' as const }])),
}));

/** By care's own decisions, on a clock that moves only when it is told to. */
describe('a reminder to somebody who has not written for 24 hours', () => {
  let ground: Ground;
  let graph: Graph;
  afterEach(() => ground.close());

  /** Somebody who wrote down a medicine for the evening, and then wrote nothing for two days. */
  async function begin(templates: readonly Template[]): Promise<void> {
    const afternoon = instantOf(addDays(today, 1), '16:00', timeZone);
    ground = await openGround(async (door) => {
      const rig = await openRig(door, { templates });
      graph = rig.graph;
      return rig;
    }, afternoon);
    graph.setTemplates(
      templates.flatMap((t) =>
        Object.values(t.languages).map((v) => ({ name: t.name, ...v, buttons: [...v.buttons] })),
      ),
    );
    ground.lay({ programme });
    await ground.writes('salam');
    for (const number of ['3', '1', '1', '3', '2']) await ground.writes(number);
    await ground.writes('metformin 500 shaam');
    await ground.writes('ji haan');
  }
  const person = () => graph.person('920000000077');
  const later = (day: number, time: string) => ground.pump(instantOf(addDays(today, day), time, timeZone), 'all');

  it('leaves by its approved template, whose button is answered as the reminder itself', async () => {
    await begin(approved);
    await later(2, '21:00');
    const before = person().lines.length;
    await later(3, '21:00');
    const line = person()
      .lines.slice(before)
      .find((l) => l.template !== undefined);
    expect(line).toMatchObject({ template: 'hamdam_dose' });
    expect(line!.text).not.toMatch(/metformin|\n/i);
    expect(await ground.store.queue(5)).toEqual([]);
    await ground.does(() => void person().taps(programme.wording.text('ur-Latn', 'medicine.taken')));
    const said = person().lines.findLast((l) => l.from === 'business');
    expect(said!.text).toContain(programme.wording.text('ur-Latn', 'medicine.thanks'));
    expect(said!.template).toBeUndefined();
  });

  it('does not leave without one: a human’s task says so, and WhatsApp is not even asked', async () => {
    await begin(readTemplates());
    await later(2, '15:00');
    const asked = graph.calls.filter((c) => c.name === 'messages').length;
    const before = person().lines.length;
    await later(3, '21:00');
    expect(
      person()
        .lines.slice(before)
        .every((l) => l.template === undefined),
    ).toBe(true);
    const [task] = await ground.store.queue(5);
    expect(task).toMatchObject({ channel: 'whatsapp-cloud', handover: { state: 'open', reason: 'window-closed' } });
    expect(graph.calls.filter((c) => c.name === 'messages').length).toBe(asked);
    expect(graph.webhooks.pending()).toEqual([]);
  });
});
