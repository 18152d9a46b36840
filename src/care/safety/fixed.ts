import { standingUrgency } from '../conversation/concerns.ts';
import type { Outgoing, Say } from '../outgoing.ts';
import type { Turn } from '../turn.ts';

/**
 * What the companion may say while an emergency stands: sentences of these sections of the wording, written beforehand,
 * and these few others. What is phrased for a question, an offer, a questionnaire or a plan's making is none of it.
 */
const sections =
  /^(danger|crisis|clarify|handover|common|media|voice|meeting|maternal|medicine|chronic|plan|postnatal)\./;
const others: readonly string[] = [
  ...['safety.show', 'safety.died', 'safety.died-off-duty', 'safety.died-ask', 'safety.ended', 'life.died'],
  ...['menu.help', 'menu.stopped', 'menu.stopped-human-stays', 'menu.started-in-danger', 'menu.is-stopped'],
  // A danger on a shared phone is answered first; whose it is is asked after it.
  'sharing.who',
  // Whoever asks to be forgotten is told that the human still comes.
  ...['permissions.forget-ask', 'permissions.forget-after-human', 'permissions.forget-not', 'permissions.kept'],
];

/** Whether that sentence may reach a person in an emergency. */
export const isFixed = (key: string): boolean => sections.test(key) || others.includes(key);

/**
 * In an emergency only fixed text reaches a person (facts §2.5: no generated text inside T1). The last step of every
 * decision: whatever else it would have said while an emergency stands is left out, and where nothing would be left they
 * are told that we are here. A counselor's own words are theirs.
 */
export function sayOnlyFixed(turn: Turn): void {
  if (standingUrgency(turn.person, turn.at) !== 'emergency') return;
  const kept = turn.outgoing.filter((row) => !strays(turn, row));
  const stray = turn.outgoing.find((row) => strays(turn, row));
  if (!stray) return;
  const nothingLeft = !kept.some((row) => row.body.kind === 'say');
  turn.outgoing.splice(0, turn.outgoing.length, ...kept);
  turn.audit('companion', 'not-said-in-emergency', keysOf(stray).join(' '));
  // A question that was not put must not take the next words for its answer.
  const { asking } = turn.before.person;
  if (turn.person.asking !== asking && !allowedDialogue.test(turn.person.asking?.dialogue ?? 'crisis'))
    turn.change({ asking });
  if (nothingLeft && stray.body.kind === 'say') turn.outgoing.push(instead(turn, stray, stray.body));
}

const allowedDialogue = /^(crisis|clarify|handover|voice|meeting|maternal|medicine|chronic|plan)$/;

const keysOf = ({ body }: Outgoing): readonly string[] => (body.kind === 'say' ? body.keys : []);

/** Whether it is words of the companion's that are not fixed beforehand. */
function strays({ unfixed }: Turn, { body }: Outgoing): boolean {
  if (body.kind !== 'say' || 'counselor' in body.from) return false;
  return unfixed.has(body) || !body.keys.every(isFixed);
}

function instead(turn: Turn, row: Outgoing, body: Say): Outgoing {
  const { spoken: _, aloud: __, ...plainly } = body;
  const text = turn.text('crisis.here');
  return { ...row, priority: 'crisis', body: { ...plainly, text, keys: ['crisis.here'], options: [] } };
}
