import { raise } from '../conversation/danger.ts';
import { profileOf } from '../conversation/profile.ts';
import type { Dialogue } from '../dialogue.ts';
import { yesNo } from '../language/answers.ts';
import { plain } from '../language/plain.ts';
import { judge } from '../triage/judge.ts';
import type { Turn } from '../turn.ts';
import { acknowledge, askLower } from './acknowledge.ts';
import { type Followed, followed, join, leave, offer, startChronic, tellsOfConditions, wantsToLeave } from './enrol.ts';
import { lowRang, watchReadings } from './recheck.ts';
import { visitAnswered, visitRang } from './visit.ts';

/** Long-term illness: enrolment, readings and what they mean, second readings after alarming ones. */
export const chronicDialogue: Dialogue = {
  name: 'chronic',
  chosen(turn, payload) {
    const [what, rest = '', answer = ''] = payload.split('/');
    if (what === 'visit') return visitAnswered(turn, rest, answer.replace(/:(?:yes|no)$/, ''));
    const condition = followed.find((c) => c === rest.replace(/:yes$/, ''));
    const { asking } = turn.person;
    const next = followed.find((c) => asking?.dialogue === 'chronic' && c === asking.data.next);
    if (what === 'join' && condition) {
      join(turn, condition);
      return void offerLeft(turn, [next]);
    }
    if (what === 'leave' && condition) return leave(turn, condition);
    if (payload === 'start') return startChronic(turn);
    close(turn, payload === 'cannot:no' ? 'chronic.cannot-said' : 'chronic.not-now');
    offerLeft(turn, [next]);
  },
  answered(turn, text) {
    const { step, data } = turn.person.asking!;
    if (acknowledge(turn)) return true;
    const written = numbersIn(text);
    if (step === 'lower' && written) return readAs(turn, `bp ${data.systolic}/${written}`);
    if (step !== 'reading') return false;
    if (written) return readAs(turn, `${data.kind === 'glucose' ? 'sugar' : 'bp'} ${written}`);
    if (yesNo(text) !== 'no' && !cannot.test(plain(text))) return false;
    close(turn, 'chronic.cannot-said');
    return true;
  },
  understood(turn, text) {
    if (acknowledge(turn)) return true;
    const half =
      /^(?:my |mera |meri |میرا )?(?:bp|b\.p\.?|blood pressure|بی ?پی|بلڈ ?پریشر)(?: is| hai| tha| aaya)? ?(\d{2,3})(?: hai| tha| aaya hai| ہے)?$/u.exec(
        plain(text),
      );
    if (half) return askLower(turn, Number(half[1]));
    const leaving = wantsToLeave(turn, text);
    if (leaving) leave(turn, leaving);
    return leaving !== null || offers(turn, text);
  },
  noticed(turn) {
    watchReadings(turn);
  },
  rang(turn, what, data) {
    if (what === 'low') lowRang(turn, data);
    if (what.startsWith('visit/')) visitRang(turn, what.slice(6), data);
  },
};

const cannot =
  /(?<!\p{L})(?:no machine|no meter|machine nahi|meter nahi|strips? (?:khatam|nahi)|abhi nahi|baad mein|later|not now|can'?t|cannot|مشین نہیں|میٹر نہیں|ابھی نہیں|بعد میں)(?!\p{L})/u;

/** A bare number, or two with a stroke between, when a reading was asked for. */
function numbersIn(text: string): string | null {
  const found =
    /^(?:is |hai |it is |ہے )?(\d{1,3}(?:[.]\d)?(?: ?[/\\-] ?\d{2,3})?)(?: ?(mg|mmol)[\w/]*)?(?: hai| tha| thi| ہے)?[.!۔]?$/u.exec(
      plain(text),
    );
  return found ? `${found[1]}${found[2] ? ` ${found[2]}` : ''}` : null;
}

/**
 * Takes a bare answer for the reading that was asked for. Together with the question it may be a danger that the answer
 * alone was not, so it is judged again as a whole.
 */
function readAs(turn: Turn, text: string): boolean {
  const judgement = judge(text, profileOf(turn.person, turn.at, turn.timeZone), []);
  if (judgement.readings.length === 0) return false;
  turn.judgement = judgement;
  for (const reading of judgement.readings) if (reading.certain) turn.observe(reading);
  watchReadings(turn);
  turn.change({ asking: null });
  if (!raise(turn, ...judgement.findings)) acknowledge(turn);
  return true;
}

function offers(turn: Turn, text: string): boolean {
  return offerLeft(turn, tellsOfConditions(text, turn.person.meeting.servedFor === 'other'));
}

/** Offers those that are not followed up yet. */
function offerLeft(turn: Turn, told: readonly (Followed | undefined)[]): boolean {
  const enrolled = turn.person.chronic.conditions.map((c) => c.condition);
  const left = told.filter((c) => c !== undefined).filter((c) => !enrolled.includes(c));
  offer(turn, left);
  return left.length > 0;
}

function close(turn: Turn, key: string): void {
  if (turn.person.asking?.dialogue === 'chronic') turn.change({ asking: null });
  turn.say(key);
}
