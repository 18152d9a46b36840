import { standingConcerns } from '../conversation/concerns.ts';
import type { Person } from '../person.ts';
import { type ConcernId, isDespair } from '../triage/concern.ts';
import { type Instant, type Language, never, type Urgency } from '../words.ts';
import type { Called, CallStep, Handover } from './handover.ts';
import { nextDuty, onCall, onDuty, type Specialty, type Team, type Teams, unique, usualChain } from './teams.ts';

/** What a call is for: who waits, how grave it is, and how many calls of the chain were made before. */
export interface Waits {
  readonly language: Language | null;
  readonly district: string | null;
  readonly specialties: readonly Specialty[];
  readonly urgency: Urgency;
  readonly to: Handover['to'];
  /** Calls of this chain before this one. */
  readonly taken: number;
  /** Whom the call before this one reached. */
  readonly before: Called | undefined;
}

/**
 * Whom the next call reaches: the team that fits and is on duty, again, all who are on duty, a supervisor, all. Where no
 * counselor is on duty it goes to who is on call, or to a supervisor. Without teams everyone is always called.
 */
export function route(teams: Teams | null | undefined, waits: Waits, at: Instant, timeZone: string): Called {
  const none = { teams: [], at, offDuty: false, againAt: null };
  if (!teams)
    return { ...none, step: waits.to && 'counselor' in waits.to && waits.taken === 0 ? 'counselor' : 'everyone' };
  if (waits.to && 'counselor' in waits.to && waits.taken === 0) return { ...none, step: 'counselor' };
  const duty = onDuty(teams, at, timeZone);
  if (duty.length === 0) return offDuty(teams, waits, at, timeZone);
  const everyone: Called = { ...none, step: 'everyone', teams: duty.slice(0, 20).map((t) => t.id) };
  // Who comes on duty was never called before.
  if (waits.before?.offDuty && waits.taken > 0) return everyone;
  const step = stepOf(teams, waits);
  if (step === 'team') {
    const fitting = fittingTeam(duty, waits);
    return fitting ? { ...none, step, teams: [fitting.id] } : everyone;
  }
  if (step === 'on-call' && onCall(teams, at, timeZone).length === 0) return { ...none, step: 'supervisors' };
  return step === 'all' || step === 'everyone' ? { ...everyone, step } : { ...none, step };
}

function offDuty(teams: Teams, waits: Waits, at: Instant, timeZone: string): Called {
  const rota = onCall(teams, at, timeZone).length > 0;
  // First who is on call; from the second call on, the supervisors, too.
  const step: CallStep = !rota ? 'supervisors' : waits.taken === 0 ? 'on-call' : 'all';
  return { step, teams: [], at, offDuty: true, againAt: nextDuty(teams, at, timeZone) };
}

function stepOf({ chain }: Teams, { urgency, taken }: Waits): CallStep {
  const steps = chain?.[urgency === 'emergency' ? 'emergency' : 'urgent'] ?? usualChain;
  return steps[Math.min(taken, steps.length - 1)]!;
}

/** The team it was handed to, else the first of the file that fits. */
function fittingTeam(duty: readonly Team[], { language, district, specialties, to }: Waits): Team | undefined {
  const asked = to && 'team' in to ? duty.find((t) => t.id === to.team) : undefined;
  if (asked) return asked;
  return duty.find(
    (t) =>
      (t.languages.length === 0 || language === null || t.languages.some((l) => reads(l, language))) &&
      (t.districts.length === 0 || (district !== null && t.districts.includes(district))) &&
      (t.specialties.length === 0 || t.specialties.some((s) => specialties.includes(s))),
  );
}

const reads = (one: Language, written: Language): boolean => one === written || (one === 'ur' && written === 'ur-Latn');

/** Whom a call reaches by name: everybody, one counselor by id, or counselors by the address they sign in with. */
export type CalledBy = 'everybody' | { readonly counselor: string } | { readonly emails: readonly string[] };

/**
 * Who the last call of a handover goes to; nobody where it is not being called for. `has` tells how many conversations each
 * counselor has, by address: who has no room is passed over while a colleague has some. Nobody is left uncalled for that.
 */
export function calledBy(
  teams: Teams | null | undefined,
  { state, called, to }: Pick<Handover, 'state' | 'called' | 'to'>,
  timeZone: string,
  has: ReadonlyMap<string, number> = new Map(),
): CalledBy {
  if (state !== 'open' || !called) return { emails: [] };
  if (called.step === 'counselor' && to && 'counselor' in to) return { counselor: to.counselor.id };
  if (!teams) return 'everybody';
  const of = (ids: readonly string[]) => unique(teams.teams.flatMap((t) => (ids.includes(t.id) ? t.counselors : [])));
  const roomy = (emails: readonly string[]) => emails.filter((e) => (has.get(e) ?? 0) < capacityOf(teams, e));
  const rota = onCall(teams, called.at, timeZone);
  switch (called.step) {
    case 'counselor':
    case 'supervisors':
      return { emails: teams.supervisors };
    case 'on-call':
      return { emails: rota };
    case 'all':
      return { emails: unique([...of(called.teams), ...rota, ...teams.supervisors]) };
    case 'team':
    case 'everyone': {
      const others = of(onDuty(teams, called.at, timeZone).map((t) => t.id));
      const tiers = [roomy(of(called.teams)), roomy(others), of(called.teams), teams.supervisors];
      return { emails: tiers.find((tier) => tier.length > 0) ?? [] };
    }
    default:
      return never(called.step);
  }
}

/** How many conversations a counselor should have at most. */
export function capacityOf({ capacity, capacities }: Teams, email: string): number {
  return capacities[email] ?? capacity ?? Number.POSITIVE_INFINITY;
}

/** What a person's conversation is about, for the choice of a team: what stands, else what is known of them. */
export function specialtiesOf(person: Person, at: Instant): readonly Specialty[] {
  const stands = standingConcerns(person, at).map((c) => specialtyOf(c.concern, person));
  if (stands.length > 0) return [...new Set(stands)];
  return [
    ...(isMother(person) ? (['maternal'] as const) : []),
    ...(person.chronic.conditions.length > 0 ? (['long-term'] as const) : []),
    ...(person.safety.followUp ? (['mental-health'] as const) : []),
  ];
}

const isMother = ({ maternal }: Person): boolean => maternal.status !== 'none';

function specialtyOf(concern: ConcernId, person: Person): Specialty {
  if (/^(violence|sexual-violence|child-abuse)/.test(concern)) return 'violence';
  if (/^(pregnancy|postpartum|pre-eclampsia|reduced-movement|waters|possible-loss|newborn)/.test(concern))
    return 'maternal';
  if (isDespair(concern) || concern.startsWith('suicide')) return 'mental-health';
  return isMother(person) ? 'maternal' : 'long-term';
}
