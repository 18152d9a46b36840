import type { Ear } from '#src/care/triage/ear/ear.ts';
import { type Earlier, judge, type Profile } from '#src/care/triage/judge.ts';
import { standing, standingUrgency } from '#src/care/triage/standing.ts';
import { minutes, type Urgency } from '#src/care/words.ts';
import type { LabelledConversation } from './labelled.ts';

export const nobody: Profile = { pregnantWeeks: null, postpartumDays: null, conditions: [], under18: false };

/** What more is thought of a turn that stands so; what was thought of it without, where nothing is. */
export type Second = (turn: number, stands: Urgency) => Promise<Urgency>;

export function profileOf({ profile }: LabelledConversation): Profile {
  return {
    ...nobody,
    pregnantWeeks: profile?.pregnantWeeks ?? null,
    postpartumDays: profile?.postpartumDays ?? null,
    conditions: profile?.conditions ?? [],
  };
}

/** The urgency that stands after each turn of a conversation, a minute apart. */
export async function standingIn(talk: LabelledConversation, ear: Ear | null, second?: Second): Promise<Urgency[]> {
  const known = profileOf(talk);
  const earlier: Earlier[] = [];
  const stood: Urgency[] = [];
  let concerns: { urgency: Urgency; at: number }[] = [];
  for (const [turn, text] of talk.turns.entries()) {
    const at = turn * minutes(1);
    concerns = standing([...concerns, ...judge(text, known, earlier, ear).findings.map((f) => ({ ...f, at }))], at);
    if (second) concerns.push({ urgency: await second(turn, standingUrgency(concerns, at)), at });
    earlier.push({ text, at });
    stood.push(standingUrgency(concerns, at));
  }
  return stood;
}
