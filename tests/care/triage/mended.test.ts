import { describe, expect, it } from 'vitest';
import { judge } from '#src/care/triage/judge.ts';
import { nobody } from './said.ts';

/** What was once misjudged, by the rules alone. Synthetic; not reviewed by a clinician. */
describe('what the rules once misjudged', () => {
  it.each([
    ["i don't see a point anymore", 'urgent'],
    ['no point anymore, whats the point of it all', 'urgent'],
    ['main logon se milna chhor chuki hoon', 'soon'],
    ['لوگوں سے ملنا چھوڑ دیا ہے', 'soon'],
    ['corona tha to oxygen 79 thi', 'routine'],
    ['jab corona tha oxygen 79 tak gaya tha', 'routine'],
    ['my pressure was 200/110 when I had dengue in 2022', 'routine'],
    ['last year i had a stroke, bp 210/130', 'emergency'],
    ['2 saal pehle stroke hua tha, bp 210/130 hai', 'emergency'],
    ['khoon patla karne wali dawai', 'routine'],
    ['khoon 9.4 aya hai, 5 mah ki hamla', 'routine'],
    ['5 mah ki hamla, khoon aya', 'emergency'],
    ['I feel well, do I still need the tablets', 'routine'],
    ['metformin gives me loose motions daily', 'routine'],
    ['galti se warfarin double kha li aaj', 'urgent'],
  ] as const)('%s: %s', (text, urgency) => {
    expect(judge(text, nobody, []).urgency).toBe(urgency);
  });

  it('asks what bought tablets are for, and takes those that were saved up for an act', () => {
    const bought = judge('I bought 30 tablets', nobody, []);
    expect(bought.asks?.id).toBe('wish-to-die');
    expect(bought.findings.map((f) => f.concern)).not.toContain('suicide-act');
    expect(judge('goliyan jama kar li hain', nobody, []).urgency).toBe('emergency');
  });
});
