import type { EnrolmentForm } from '#src/care/enrolment/form.ts';
import type { LifeNews } from '#src/care/enrolment/lifeNews.ts';
import { days, hours, type Instant, minutes, type PlainDate } from '#src/care/words.ts';
import { randomFrom } from '../world.ts';
import {
  chestPains,
  conditionsTold,
  losses,
  medicinesTold,
  neonatalDeaths,
  stillbirths,
  suicides,
} from './tellings.ts';

/** What a simulated person does by themselves at one instant, or the programme's staff on their behalf. */
export interface Act {
  readonly at: Instant;
  readonly writes?: string;
  /** The programme's staff record it, on the word of a hospital or a visit. */
  readonly records?: LifeNews;
  /** The programme's staff enrol them. */
  readonly enrols?: EnrolmentForm;
  /** From then on the phone takes nothing, or takes it again. */
  readonly blocks?: boolean;
  /** Writes from another number from then on; the provider tells of it. */
  readonly moves?: true;
  /** Nobody reads or writes on that phone any more. */
  readonly dies?: true;
  /** What it means, for the checks: the person's own truth, not what the companion made of it. */
  readonly marks?: 'loss' | 'birth' | 'pregnant' | 'danger' | 'stop' | 'start' | 'home' | 'died';
}

/** Some time in which something does not work. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** For how long a provider cannot reach one phone, at the longest. */
export const longestOutage = hours(5);

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
  /** Load-shedding: nobody answers within it, and what was to be answered is when it ends. */
  readonly dark: readonly Span[];
  /** The provider does not deliver to this phone for a while and says so, or says nothing. */
  readonly outages: readonly Span[];
  /** A generator of their own for answers: people do not share their chance. */
  readonly random: () => number;
}

const dayOf = (at: Instant): PlainDate => new Date(at + hours(5)).toISOString().slice(0, 10);

/** The life of the person of that index. The same seed, index and span give the same life, however many people there are. */
export function lifeOf(seed: number, index: number, start: Instant, end: Instant): Life {
  const random = randomFrom((seed * 1_000_003 + index * 7919) >>> 0);
  const chance = (p: number) => random() < p;
  const whole = (n: number) => Math.floor(random() * n);
  const pick = <T>(of: readonly T[]): T => of[whole(of.length)]!;
  const acts: Act[] = [];
  const kinds: string[] = [];
  const began = start + whole(30) * days(1) + hours(9 + whole(10));
  /** Some instant between two others, at any hour. */
  const within = (from: Instant, to: Instant): Instant =>
    from + whole(Math.max(1, to - from - days(1))) + minutes(whole(60));
  const language = pick(['en', 'ur', 'ur-Latn'] as const);
  let told = began + hours(2);
  const tell = (act: Omit<Act, 'at'>) => {
    told += minutes(20);
    acts.push({ ...act, at: told });
  };
  const mother = chance(0.5);
  const weeks = 6 + whole(28);
  if (chance(0.15)) enrolled();
  else {
    acts.push({ at: began, writes: 'assalam o alaikum' });
    if (mother) tell({ writes: `${weeks} hafte ki pregnant hun`, marks: 'pregnant' });
    if (mother && chance(0.5)) tell({ writes: 'folic acid raat ko' });
    if (!mother || chance(0.3)) for (const words of some(conditionsTold, mother ? 1 : 2)) tell({ writes: words });
    for (const words of some(medicinesTold, chance(0.6) ? 1 : 3)) if (chance(0.75)) tell({ writes: words });
  }
  if (mother) motherhood();
  crises();
  aways();
  phones();
  let diedAt = Number.POSITIVE_INFINITY;
  if (chance(0.06)) {
    kinds.push('dies');
    const at = within(began + days(30), end);
    diedAt = at;
    if (chance(0.5)) acts.push({ at, dies: true }, { at: at + days(4), records: { what: 'died' }, marks: 'died' });
    else acts.push({ at, writes: 'mareez ka inteqal ho gaya hai', marks: 'died' }, { at: at + hours(1), dies: true });
  }
  return {
    ...{ index, name: `synthetic-${index}`, language, kinds, random },
    habit: pick(['prompt', 'prompt', 'late', 'forgetful', 'silent'] as const),
    adherence: pick([0.98, 0.9, 0.7, 0.4, 0]),
    acts: acts
      .filter((a) => a.at < end && (a.at <= diedAt || a.dies || a.marks === 'died'))
      .sort((a, b) => a.at - b.at),
    dark: chance(0.5) ? spans(days(6), hours(1), hours(6)) : [],
    outages: chance(0.3) ? spans(days(90), minutes(20), longestOutage) : [],
  };

  function some<T>(of: readonly T[], n: number): T[] {
    const left = [...of];
    return Array.from({ length: n }, () => left.splice(whole(left.length), 1)[0]!);
  }

  /** Spans until the end, one every so often, each as long as it comes. */
  function spans(every: number, least: number, most: number): Span[] {
    const found: Span[] = [];
    for (let at = began + days(1); ; ) {
      at += Math.floor(every * (0.5 + random()));
      const to = at + least + whole(most - least);
      if (to > end) return found;
      found.push({ from: at, to });
      at = to;
    }
  }

  /** Late enrolment by a file: a mother in any week, often in the thirties, or an illness with its medicines. */
  function enrolled(): void {
    kinds.push('enrolled');
    const form: EnrolmentForm = {
      ...{ channel: 'phone', account: 'simulated', address: `synthetic-${index}`, language, for: 'self' as const },
      conditions: mother ? [] : [pick(['hypertension', 'diabetes', 'tb'] as const)],
      medicines: chance(0.6) ? ['warfarin 0+0+1', 'metformin 500 1+0+1'] : ['amlodipine 5 1+0+0'],
      ...(mother && { lmp: dayOf(began - days(7 * weeks)) }),
      ...{ consentOn: dayOf(began - days(1)), consentHow: 'paper' as const },
    };
    acts.push({ at: began, enrols: form, ...(mother && { marks: 'pregnant' as const }) });
  }

  function motherhood(): void {
    kinds.push('mother');
    const told40 = began + days((40 - weeks) * 7);
    if (chance(0.3)) {
      // A scan that moves the day by up to a week, told by herself or recorded by staff.
      kinds.push('changes dates');
      const at = began + days(10 + whole(10));
      const edd = dayOf(told40 - days(7));
      acts.push(
        chance(0.5)
          ? { at, writes: `scan says ${weeks + 2} weeks` }
          : { at, records: { what: 'due-date', edd, from: 'scan' } },
      );
    }
    if (chance(0.25)) {
      const at = within(began + days(3), told40);
      const late = at > told40 - days(84);
      kinds.push(late ? 'stillbirth' : 'loses a pregnancy');
      const staff = { at, records: { what: 'loss' as const, on: dayOf(at) }, marks: 'loss' as const };
      acts.push(chance(0.25) ? staff : { at, writes: pick(late ? stillbirths : losses), marks: 'loss' });
      return;
    }
    const bornAt = told40 - days(14) + whole(21) * days(1) + hours(whole(24));
    if (bornAt < began + days(1)) return;
    kinds.push('gives birth');
    const staff = { at: bornAt, records: { what: 'birth' as const, on: dayOf(bornAt), babyAlive: true } };
    const words = pick(['beti hui hai, dono theek hain', 'beta hua hai aaj', 'my baby was born today']);
    acts.push({ ...(chance(0.3) ? staff : { at: bornAt, writes: words }), marks: 'birth' });
    if (!chance(0.15)) return;
    kinds.push('loses a baby');
    const at = bornAt + days(2 + whole(40));
    acts.push({
      at,
      ...(chance(0.3) ? { records: { what: 'baby-died' } } : { writes: pick(neonatalDeaths) }),
      marks: 'loss',
    });
  }

  function crises(): void {
    if (!chance(0.3)) return;
    kinds.push('crisis');
    for (let n = 0; n < (chance(0.3) ? 2 : 1); n++)
      acts.push({ at: within(began + days(5), end), writes: pick([...suicides, ...chestPains]), marks: 'danger' });
  }

  /** Opting out and back, a pause, a hospital, a journey. */
  function aways(): void {
    const sometime = () => within(began + days(10), end - days(60));
    if (chance(0.15)) {
      kinds.push('stops and starts');
      const at = sometime();
      acts.push({ at, writes: 'band', marks: 'stop' });
      if (chance(0.8)) acts.push({ at: at + days(3 + whole(30)), writes: 'shuru', marks: 'start' });
    }
    if (chance(0.1)) {
      kinds.push('pauses');
      acts.push({ at: sometime(), writes: '2 hafte ke liye band kar dein' });
    }
    if (chance(0.1)) {
      kinds.push('in hospital');
      const at = sometime();
      acts.push({ at, writes: 'main hospital mein dakhil hoon' });
      acts.push({ at: at + days(2 + whole(12)), writes: 'ghar aa gaya hoon', marks: 'home' });
    }
    if (chance(0.15)) {
      kinds.push('travels');
      const at = sometime();
      acts.push({ at, writes: pick(['I am in London', 'main Dubai mein hoon', 'I am in New York']) });
      acts.push({ at: at + days(5 + whole(40)), writes: 'wapas aa gaye' });
    }
  }

  function phones(): void {
    if (chance(0.12)) {
      kinds.push('blocks');
      const at = within(began + days(10), end - days(60));
      acts.push({ at, blocks: true });
      if (chance(0.5))
        acts.push({ at: at + days(20), blocks: false }, { at: at + days(20) + minutes(1), writes: 'salam' });
    }
    if (chance(0.1)) {
      kinds.push('moves');
      acts.push({ at: within(began + days(10), end - days(20)), moves: true });
    }
  }
}
