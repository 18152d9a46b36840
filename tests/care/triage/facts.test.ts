import { describe, expect, it } from 'vitest';
import type { ConcernId } from '#src/care/triage/concern.ts';
import type { Profile } from '#src/care/triage/judge.ts';
import { atLeast, type Urgency } from '#src/care/words.ts';
import { judge } from './judge.ts';

const nobody: Profile = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };

/**
 * The labelled utterances of the clinical facts, §7.3, row by row. Where a row gives an urgency that a later fact of the
 * conversation raises, the message alone is judged here. Synthetic; not reviewed by a clinician.
 */
const rows: readonly [
  row: number,
  text: string,
  urgency: Urgency | readonly Urgency[],
  concern?: ConcernId,
  asks?: string,
  profile?: Partial<Profile>,
][] = [
  [1, 'maine zeher kha liya hai', 'emergency', 'suicide-act'],
  [2, 'meri behen ne zeher pee liya', 'emergency', 'poisoning'],
  [3, 'bachay ne mitti ka tel pi liya thora sa', 'emergency', 'poisoning'],
  [4, 'kala pathar pi liya par ab theek hun', 'emergency', 'poisoning'],
  [5, 'kala pathar ki anguthi kaisi hai', 'routine'],
  [6, 'do saal pehle koshish ki thi', 'urgent', 'suicide-past'],
  [7, 'pichle hafte goliyan khai thin', 'emergency', 'suicide-past'],
  [8, 'khudkushi ka khayal nahi', 'routine'],
  [9, 'marna nahi chahta bas sab khatam ho jaye', 'urgent', 'suicide-passive'],
  [10, 'jeena nahi chahta', 'emergency', 'suicide-intent'],
  [11, 'mar gaya hansi se 😂', 'routine'],
  [12, 'garmi ne jaan le li', 'routine'],
  [13, 'bhook se mar raha hun', 'routine'],
  [14, 'this heat is killing me and so is my life, i want to end it', 'emergency', 'suicide-intent'],
  [15, 'exam fail hua, mar jaun ga', 'urgent', 'suicide-intent', 'wish-to-die'],
  [16, 'Allah mujhe utha le', 'urgent', 'suicide-passive', 'tired-prayer'],
  [17, 'khudkushi haram hai warna kar leta', 'urgent', 'suicide-passive'],
  [18, 'is suicide haram?', 'routine'],
  [19, 'khudkushi se bachao ka number', 'routine'],
  [20, 'suicide squad dekhi kal', 'routine'],
  [21, 'khudkush hamla hua bazar mein', 'routine'],
  [22, 'mera dost kehta hai mar jaun ga', 'urgent', 'suicide-other'],
  [23, 'seene mein dard nahi hai', 'routine'],
  [24, 'seene mein dard hai par gas hai shayad', 'emergency', 'cardiac'],
  [25, 'saans nahi aa rahi', 'emergency', 'breathing'],
  [26, 'bp 180/125 aur nazar dhundli', 'emergency', 'high-blood-pressure'],
  [27, 'bp 182/122 koi takleef nahi, dobara bhi same', 'urgent', 'high-blood-pressure'],
  [28, 'bp ۱۶۰/۱۱۰ آٹھواں مہینہ', 'emergency', 'pre-eclampsia'],
  [29, 'bp 145/92 32 hafte', 'urgent', 'pre-eclampsia'],
  [30, 'pani chala gaya', 'routine'],
  [31, 'pani chala gaya 33 hafte ki hun', 'emergency', 'waters-or-labour'],
  [32, 'subah se bacha nahi hila', 'emergency', 'reduced-movement'],
  [33, 'bacha gir gaya', 'urgent', 'possible-loss', 'baby-fell'],
  [34, 'sugar 48 kaanp raha hun', ['urgent', 'emergency'], 'low-glucose'],
  [35, 'meter pe HI aa raha hai', 'emergency', 'high-glucose'],
  [36, 'sugar 20', 'urgent', 'low-glucose'],
  [37, 'do goliyan zyada kha li ghalti se', 'emergency', 'poisoning'],
  [38, 'dawai 3 din se nahi li valproate', 'urgent', 'critical-medicine'],
  [39, 'shohar haath uthata hai', 'urgent', 'violence'],
  [40, 'gala dabaya abhi', 'emergency', 'violence'],
  [41, 'kaka ne bachi ko chua', 'urgent', 'child-abuse'],
  [42, 'tezabiyat ho gayi', 'routine'],
  [43, 'tezab phenka gaya', 'emergency', 'burn'],
  [44, 'PM ka karachi ka daura', 'routine'],
  [45, 'maa ko daura para 10 min se', 'emergency', 'seizure'],
  [46, 'fit hun alhamdulillah', 'routine'],
  [47, 'usko jaan se maar dun ga, bandooq hai', 'emergency', 'harm-to-others'],
  [48, 'zeher lagta hai mujhe wo', 'routine'],
  [49, 'dilwale movie mein zeher', 'routine'],
  [50, 'nomolood doodh nahi pi raha', 'emergency', 'newborn-danger'],
  [51, '3 mahinay ka bacha bukhar 38.5', 'urgent', 'child-danger'],
  [52, '"main marna chahti hun" gaane ka bol hai', 'routine'],
  [53, 'phone 0300-1234567 BP check karna', 'routine'],
];

/** The ear may hear danger as graver than the facts have it; what is no danger it must leave alone. */
function expectUrgency(is: Urgency, should: Urgency): void {
  if (atLeast(should, 'urgent')) expect(atLeast(is, should), `${is} where ${should} is due`).toBe(true);
  else expect(is).toBe(should);
}

describe('the labelled utterances of the facts (§7.3)', () => {
  it.each(rows)('%i: %s', (_row, text, urgency, concern, asks, profile) => {
    const judged = judge(text, { ...nobody, ...profile }, []);
    if (typeof urgency === 'string') expectUrgency(judged.urgency, urgency);
    else expect(urgency).toContain(judged.urgency);
    const found = judged.findings.map((f) => f.concern);
    if (concern) expect(found).toContain(concern);
    // Nothing is asked where the ear hears an emergency anyhow.
    if (asks === undefined || judged.urgency !== 'emergency') expect(judged.asks?.id).toBe(asks);
    for (const { evidence } of judged.findings) for (const said of evidence.split(' … ')) expect(text).toContain(said);
  });
});

/** What §1 to §5 change about the urgency of a sign: the stage of life, how long, how many, whether it is known. */
const stages: readonly [text: string, profile: Partial<Profile>, urgency: Urgency][] = [
  ['thora sa spotting hai', { pregnantWeeks: 8 }, 'urgent'],
  ['spotting and cramps', { pregnantWeeks: 8 }, 'emergency'],
  ['thora sa khoon aya', { pregnantWeeks: 24 }, 'emergency'],
  ['baby is moving less today', { pregnantWeeks: 30 }, 'emergency'],
  ['baby is moving less today', { pregnantWeeks: 25 }, 'urgent'],
  ['my water broke', { pregnantWeeks: 34 }, 'emergency'],
  ['my water broke', { pregnantWeeks: 39 }, 'urgent'],
  ['my water broke and it is green water', { pregnantWeeks: 39 }, 'emergency'],
  ['had a seizure, one minute, awake now', { conditions: ['epilepsy'] }, 'urgent'],
  ['had a seizure, one minute, awake now', {}, 'emergency'],
  ['had a seizure, one minute, awake now', { conditions: ['epilepsy'], pregnantWeeks: 30 }, 'emergency'],
  ['seizure for 10 minutes', { conditions: ['epilepsy'] }, 'emergency'],
  ['my feet are swollen', { pregnantWeeks: 30 }, 'soon'],
  ['seeing flashing lights', { pregnantWeeks: 30 }, 'emergency'],
  ['bukhar hai', { pregnantWeeks: 20 }, 'urgent'],
  ['bukhar hai', {}, 'soon'],
  ['baby has fever', { postpartumDays: 10 }, 'emergency'],
  ['I have fever since morning', { postpartumDays: 10 }, 'urgent'],
  ['hatheliyon mein kharish', { pregnantWeeks: 33 }, 'urgent'],
  ['epival leti hun', { pregnantWeeks: 9 }, 'urgent'],
  ['insulin khatam ho gayi hai', {}, 'urgent'],
  ['panadol khatam ho gayi', {}, 'routine'],
  ['shohar ne mara', { pregnantWeeks: 20 }, 'emergency'],
  ['do saal pehle shohar maarta tha', {}, 'urgent'],
  ['kuttay ne kaat liya', {}, 'urgent'],
  ['saanp ne kaat liya', {}, 'emergency'],
  ['naaf se peep aa rahi hai', { postpartumDays: 6 }, 'urgent'],
  ['bp 165/112, bacha theek hai', { postpartumDays: 9 }, 'emergency'],
  ['bp 195/125 aur bacha ro raha hai', {}, 'urgent'],
  ['using the blue inhaler every 2 hours', { conditions: ['asthma'] }, 'urgent'],
];

describe('the stage of life decides (§1 to §5)', () => {
  it.each(stages)('%s %o: %s', (text, profile, urgency) => {
    expectUrgency(judge(text, { ...nobody, ...profile }, []).urgency, urgency);
  });
});
