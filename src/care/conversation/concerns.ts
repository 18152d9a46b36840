import { liveHandover } from '../handover/open.ts';
import type { OpenConcern, Person } from '../person.ts';
import type { Finding, FindingSubject } from '../triage/concern.ts';
import { standing } from '../triage/standing.ts';
import type { Turn } from '../turn.ts';
import { atLeast, graver, type Instant, type Urgency, urgencies } from '../words.ts';

/** The concerns that still stand: `soon` lapses after 72 h, what is graver stands until a human closes the handover. */
export function standingConcerns(person: Person, at: Instant): readonly OpenConcern[] {
  return standing(person.concerns, at);
}

/** How grave it stands for a person: the gravest concern, or the handover that a human has not closed yet. */
export function standingUrgency(person: Person, at: Instant): Urgency {
  const handover = liveHandover(person.handover)?.urgency ?? 'routine';
  return graver(handover, ...standingConcerns(person, at).map((c) => c.urgency));
}

/** Whether a concern stands for which a human must come today. */
export function atRisk(person: Person): boolean {
  return person.concerns.some((c) => atLeast(c.urgency, 'urgent'));
}

const bound = { concerns: 24, evidence: 300 };

/**
 * Records findings from `soon` on as open concerns; a concern that stands is never made less grave.
 * Returns those that are new, or graver than they stood.
 */
export function recordConcerns(turn: Turn, findings: readonly Finding[]): readonly Finding[] {
  let concerns = standingConcerns(turn.person, turn.at);
  const fresh: Finding[] = [];
  for (const finding of findings) {
    if (!atLeast(finding.urgency, 'soon')) continue;
    const stands = concerns.find((c) => c.concern === finding.concern && maySame(c.subject, finding.subject));
    const isGraver = !stands || !atLeast(stands.urgency, finding.urgency);
    if (isGraver) fresh.push(finding);
    else if (stands?.urgency !== 'soon') continue;
    const { concern, urgency } = finding;
    const subject = finding.subject === 'unknown' ? (stands?.subject ?? 'unknown') : finding.subject;
    const evidence = finding.evidence.slice(0, bound.evidence);
    const next = { concern, urgency, evidence, subject };
    concerns = [...concerns.filter((c) => c !== stands), { ...next, event: turn.event.id, at: turn.at }];
  }
  if (concerns.length > bound.concerns) {
    const rank = (c: OpenConcern): number => urgencies.indexOf(c.urgency);
    concerns = concerns.toSorted((a, b) => rank(b) - rank(a) || b.at - a.at).slice(0, bound.concerns);
  }
  if (concerns.length !== turn.person.concerns.length || concerns.some((c, i) => c !== turn.person.concerns[i]))
    turn.change({ concerns: [...concerns] });
  return fresh;
}

/** Whether two findings may be about the same patient: where one does not say, they may. */
function maySame(one: FindingSubject, other: FindingSubject): boolean {
  return one === other || one === 'unknown' || other === 'unknown';
}
