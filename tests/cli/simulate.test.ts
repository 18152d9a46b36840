import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Line, runScript } from '#src/cli/simulate/run.ts';
import { instantOf, parseScript, type Script } from '#src/cli/simulate/script.ts';
import { readSettings } from '#src/config.ts';
import { loadProgramme } from '#src/programme.ts';

const programme = loadProgramme(readSettings({}), 0);
const folder = path.resolve(import.meta.dirname, '../../schedules/simulations');
const scriptOf = (name: string) => parseScript(name, parse(fs.readFileSync(path.join(folder, `${name}.yaml`), 'utf8')));

async function play(script: Script, seed: number): Promise<{ lines: Line[]; stageAfterLoss: number }> {
  const lines: Line[] = [];
  const ended = await runScript(script, programme, seed, (line) => lines.push(line));
  return { lines, stageAfterLoss: ended.stageAfterLoss };
}

describe('a simulated pregnancy', () => {
  it('goes from week 8 to six weeks after birth, each stage with its own messages', async () => {
    const script = scriptOf('pregnancy');
    const { lines } = await play(script, 1);
    const birth = instantOf(script, script.says.find((s) => s.marks === 'birth')!.at, programme.timeZone);
    const topicAt = (topic: string, from: number, to: number) =>
      lines.filter((l) => l.topic === topic && l.at >= from && l.at < to).length;
    expect(topicAt('pregnancy', 0, birth)).toBeGreaterThan(30);
    expect(topicAt('pregnancy', birth + 1, Number.POSITIVE_INFINITY)).toBe(0);
    expect(topicAt('postnatal', 0, birth)).toBe(0);
    expect(topicAt('postnatal', birth, Number.POSITIVE_INFINITY)).toBeGreaterThan(5);
    expect(topicAt('medicine', 0, Number.POSITIVE_INFINITY)).toBeGreaterThan(200);
    expect(lines.map((l) => l.at)).toEqual([...lines.map((l) => l.at)].sort((a, b) => a - b));
  });
});

describe('a simulated loss', () => {
  const early = { ...scriptOf('loss'), until: '16w' };

  it('hears nothing of the stage again, and is not left alone', async () => {
    const { lines, stageAfterLoss } = await play(early, 1);
    const lost = lines.find((l) => l.text.includes('zaya'))!.at;
    expect(lines.filter((l) => l.topic === 'pregnancy' && l.at < lost).length).toBeGreaterThan(10);
    expect(stageAfterLoss).toBe(0);
    expect(lines.filter((l) => l.topic === 'pregnancy' && l.at > lost)).toEqual([]);
    expect(lines.filter((l) => l.topic === 'baby' && l.at > lost)).toEqual([]);
    expect(lines.some((l) => l.from === 'counselor' && l.at > lost)).toBe(true);
    expect(lines.some((l) => l.topic === 'postnatal' && l.at > lost)).toBe(true);
    expect(lines.some((l) => l.topic === 'medicine' && l.at > lost)).toBe(true);
  });

  it('is the same for the same seed and another for another', async () => {
    const short = { ...early, until: '3w' };
    const [first, again, other] = [await play(short, 7), await play(short, 7), await play(short, 8)];
    expect(again.lines).toEqual(first.lines);
    expect(other.lines).not.toEqual(first.lines);
  });
});

describe('a simulated crisis', () => {
  it('brings a human, then a plan in her own words, and ten questions in eight weeks, none while the human was there', async () => {
    const { lines } = await play(scriptOf('crisis'), 1);
    const told = lines.find((l) => l.text.includes('marna'))!.at;
    const human = lines.findLast((l) => l.from === 'counselor')!.at;
    const asked = lines.filter((l) => l.text.startsWith(programme.wording.text('ur-Latn', 'safety.crisis-ask')));
    expect(human).toBeGreaterThan(told);
    expect(asked).toHaveLength(10);
    const day = 86_400_000;
    const days = asked.map((l) => Math.round((l.at - asked[0]!.at) / day) + 1);
    expect(days).toEqual([1, 3, 7, 14, 21, 28, 35, 42, 49, 56]);
    const plans = lines.filter((l) => l.text.includes(programme.wording.text('ur-Latn', 'safety.name.signs')));
    expect(plans.length).toBeGreaterThanOrEqual(2);
    for (const plan of plans) expect(plan.text).toContain('chai banati hun');
  });
});

describe('a script', () => {
  it('names the field that is wrong', () => {
    const good = scriptOf('loss');
    expect(() => parseScript('x.yaml', { ...good, until: 'later' })).toThrow(/x\.yaml: until: must look like/);
  });

  it('counts weeks and days on the local calendar', () => {
    const script = { ...scriptOf('loss'), start: '2026-03-02 09:00' };
    expect(instantOf(script, '1w2d 10:30', 'Asia/Karachi')).toBe(Date.parse('2026-03-11T05:30:00Z'));
    expect(instantOf(script, '0d', 'Asia/Karachi')).toBe(Date.parse('2026-03-02T04:00:00Z'));
  });
});
