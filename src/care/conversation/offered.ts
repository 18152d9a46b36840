import { humanSpeaks } from '../handover/aside.ts';
import { chosenOption, yesNo } from '../language/answers.ts';
import type { Turn } from '../turn.ts';

/**
 * The choice that was written: by a number of the list that was shown last, by its label, or by a yes or no to the open
 * question. Null where it is none. While a human has the conversation a number may answer them, and means nothing but the open question.
 */
export function chosenBy(turn: Turn, text: string): string | null {
  const { asking, offered } = turn.person;
  const asked = chosenOption(text, asking?.options ?? []);
  // A yes is a word to what was asked, and to nothing that was only offered.
  const shown = humanSpeaks(turn) || yesNo(text) !== null ? null : chosenOption(text, offered);
  const byNumber = /^[^\p{L}]*$/u.test(text);
  return (byNumber ? (shown ?? asked) : (asked ?? shown))?.id ?? null;
}

/**
 * Keeps the choices that this turn shows last, where they are not those of the open question: on a channel without buttons
 * they stand there by their numbers, too. A question that is put after them takes their place.
 */
export function rememberOffered(turn: Turn): void {
  const { asking, offered } = turn.person;
  const shown = turn.outgoing.flatMap(({ body }) =>
    // Whom a message is about is answered by a word or a tap; a number goes on meaning what was asked before.
    body.kind === 'say' && body.options.length > 0 && !body.keys.includes('sharing.who') ? [body.options] : [],
  );
  const last = shown.at(-1);
  const put = asking !== null && asking !== turn.before.person.asking;
  if (!last && !put) return;
  const ofQuestion = !last || last.every((o, n) => o.id === asking?.options[n]?.id);
  const next = ofQuestion ? [] : last.map(({ id, label }) => ({ id, label }));
  if (next.length > 0 || offered.length > 0) turn.change({ offered: next });
}
