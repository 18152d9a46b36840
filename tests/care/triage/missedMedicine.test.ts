import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

/** Synthetic. Facts §3.4: missed for more than a day, and §4.3: two doses of a vital medicine, the same day; one is noted. */
const told: readonly (readonly [string, 'urgent' | 'soon' | 'routine'])[] = [
  ['mirgi ki dawai 3 din se nahi li', 'urgent'],
  ['jhatkon ki dawa do din se nahi khayi', 'urgent'],
  ['kal se insulin nahi li', 'urgent'],
  ['مرگی کی دوا دو دن سے نہیں لی', 'urgent'],
  ['I forgot my Epival yesterday and today', 'urgent'],
  ['I have missed my epilepsy medicine for 3 days', 'urgent'],
  ['I forgot my Epival yesterday', 'soon'],
  ['warfarin ki ek goli bhool gayi', 'soon'],
  ['insulin le li hai', 'routine'],
  ['insulin nahi leni parti mujhe', 'routine'],
];

describe('doses of vital medicines that were missed', () => {
  it.each(told)('%s: %s', (text, urgency) => {
    const profile = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };
    expect(judge(text, profile, []).urgency).toBe(urgency);
  });
});
