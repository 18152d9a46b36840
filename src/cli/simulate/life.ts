import { days, hours, type Instant, minutes } from '#src/care/words.ts';
import { randomFrom } from '../world.ts';

/** What a simulated person does by themselves at one instant. */
export interface Act {
  readonly at: Instant;
  readonly writes?: string;
  /** From then on the phone takes nothing, or takes it again. */
  readonly blocks?: boolean;
  /** Writes from another number from then on; the provider tells of it. */
  readonly moves?: true;
  /** Their phone is off for ever, and the programme's staff record it. */
  readonly dies?: true;
  /** What the words mean, for the checks: the person's own truth, not what the companion made of it. */
  readonly marks?: 'loss' | 'birth' | 'pregnant' | 'danger' | 'stop' | 'start';
}

export const habits = ['prompt', 'late', 'forgetful', 'silent'] as const;
export type Habit = (typeof habits)[number];

/** One synthetic life, drawn from a seed and an index alone. */
export interface Life {
  readonly index: number;
  /** The address of the simulated phone. */
  readonly name: string;
  readonly language: 'en' | 'ur' | 'ur-Latn';
  readonly habit: Habit;
  /** The share of doses that are answered as taken. */
  readonly adherence: number;
  /** What kind of life it is, for whoever reads of a fault. */
  readonly kinds: readonly string[];
  readonly acts: readonly Act[];
  /** A generator of their own for answers: people do not share their chance. */
  readonly random: () => number;
}

/** Words of danger that every triage must hear, in what people type. */
const dangers = [
  'main marna chahti hoon',
  'i want to kill myself',
  'میں مرنا چاہتی ہوں',
  'seene mein shadeed dard hai aur saans nahi aa raha',
  'I have severe chest pain and cannot breathe',
];

const conditionsTold = [
  'mujhe bp ka masla hai',
  'mujhe sugar hai',
  'mujhe dama hai',
  'mera tb ka ilaj chal raha hai',
  'mujhe mirgi hai',
];

const medicinesTold = [
  'metformin subah shaam',
  'amlodipine subah',
  'warfarin raat ko',
  'epival subah shaam',
  'Trialine 1+1+1',
  'atorvastatin raat ko',
];

/** The life of the person of that index. The same seed and index give the same life, however many people there are. */
export function lifeOf(seed: number, index: number, start: Instant, end: Instant): Life {
  const random = randomFrom((seed * 1_000_003 + index * 7919) >>> 0);
  const chance = (p: number) => random() < p;
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const acts: Act[] = [];
  const kinds: string[] = [];
  const began = start + Math.floor(random() * 30) * days(1) + hours(9 + Math.floor(random() * 10));
  /** Some daytime instant between two others. */
  const within = (from: Instant, to: Instant): Instant =>
    from + Math.floor(random() * Math.max(1, to - from - days(1))) + minutes(Math.floor(random() * 60));
  acts.push({ at: began, writes: 'assalam o alaikum' });
  const settled = began + hours(2);
  let told = settled;
  const tell = (act: Omit<Act, 'at'>) => {
    told += minutes(20);
    acts.push({ ...act, at: told });
  };
  const mother = chance(0.5);
  if (mother) kinds.push(...motherhood());
  if (!mother || chance(0.3)) for (const words of some(conditionsTold, mother ? 1 : 2)) tell({ writes: words });
  for (const words of some(medicinesTold, chance(0.6) ? 1 : 2)) if (chance(0.7)) tell({ writes: words });
  if (chance(0.25)) {
    kinds.push('crisis');
    acts.push({ at: within(began + days(5), end), writes: pick(dangers), marks: 'danger' });
  }
  if (chance(0.15)) {
    kinds.push('pauses');
    const at = within(began + days(10), end - days(60));
    acts.push({ at, writes: 'band', marks: 'stop' });
    acts.push({ at: at + days(3 + Math.floor(random() * 30)), writes: 'shuru', marks: 'start' });
  }
  if (chance(0.1)) {
    kinds.push('blocks');
    const at = within(began + days(10), end - days(60));
    acts.push({ at, blocks: true });
    if (chance(0.5)) {
      acts.push({ at: at + days(20), blocks: false });
      acts.push({ at: at + days(20) + minutes(1), writes: 'salam' });
    }
  }
  if (chance(0.1)) {
    kinds.push('moves');
    acts.push({ at: within(began + days(10), end - days(20)), moves: true });
  }
  if (chance(0.05)) {
    kinds.push('dies');
    acts.push({ at: within(began + days(30), end), dies: true });
  }
  return {
    index,
    name: `synthetic-${index}`,
    language: pick(['en', 'ur', 'ur-Latn'] as const),
    habit: pick(['prompt', 'prompt', 'late', 'forgetful', 'silent'] as const),
    adherence: pick([0.98, 0.9, 0.7, 0.4, 0]),
    kinds,
    acts: acts.filter((a) => a.at < end).sort((a, b) => a.at - b.at),
    random,
  };

  function some<T>(of: readonly T[], n: number): T[] {
    return [...of].sort(() => random() - 0.5).slice(0, n);
  }

  function motherhood(): string[] {
    const weeks = 6 + Math.floor(random() * 28);
    tell({ writes: `${weeks} hafte ki pregnant hun`, marks: 'pregnant' });
    if (chance(0.5)) tell({ writes: 'folic acid raat ko' });
    const found = ['mother'];
    const told40 = began + days((40 - weeks) * 7);
    if (chance(0.3)) {
      // A scan that moves the day by up to two weeks.
      found.push('changes dates');
      acts.push({ at: began + days(10 + Math.floor(random() * 10)), writes: `scan says ${weeks + 1} weeks` });
    }
    if (chance(0.25)) {
      const at = within(began + days(3), told40);
      acts.push({
        at,
        writes: pick(['hamal zaya ho gaya hai', 'I had a miscarriage', 'میرا حمل ضائع ہو گیا']),
        marks: 'loss',
      });
      return [...found, 'loses a pregnancy'];
    }
    const bornAt = told40 - days(14) + Math.floor(random() * 21) * days(1) + hours(3);
    if (bornAt < began + days(1)) return found;
    acts.push({ at: bornAt, writes: pick(['beti hui hai, dono theek hain', 'beta hua hai aaj']), marks: 'birth' });
    if (!chance(0.15)) return [...found, 'gives birth'];
    acts.push({ at: bornAt + days(2 + Math.floor(random() * 40)), writes: 'bacha faut ho gaya', marks: 'loss' });
    return [...found, 'loses a baby'];
  }
}
