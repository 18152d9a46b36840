import { raise } from '../conversation/danger.ts';
import { profileOf } from '../conversation/profile.ts';
import type { Dialogue } from '../dialogue.ts';
import { isThanks } from '../language/answers.ts';
import { asciiDigits } from '../language/normalise.ts';
import { tellsOfLoss, wishesToEnd } from '../maternal/lossWords.ts';
import { isBereaved } from '../maternal/maternal.ts';
import { tellsOfBirth } from '../maternal/news.ts';
import { asksAboutTaking } from '../medication/askDoctor.ts';
import { judge } from '../triage/judge.ts';
import type { Turn } from '../turn.ts';
import { atLeast } from '../words.ts';
import { calmOf } from './calm.ts';
import { type Entry, ofMotherhood } from './entry.ts';
import { findEntry } from './find.ts';
import { answerWith } from './phrase.ts';
import { isQuestion } from './question.ts';
import { slotsOf } from './slots.ts';
import { awaitsAnswer, sayUnanswered } from './unansweredDialogue.ts';

/** Nobody asks a short question at greater length; a longer message is a story, and is listened to otherwise. */
const longestQuestion = 300;
/** What asks without a question's form is a few words. */
const longestLabel = 60;
/** So sure it must be where another question waits for its answer, all is not well, or more is said than is asked. */
const sure = 0.8;
/** And so sure where the words ask nothing ("vaccination schedule"), or the fixed answer to taking a medicine would be given. */
const surest = 0.95;

/**
 * Short answers from the approved library, to what is asked in general and in no danger. It stands before the dialogues
 * that would take a word of the question ("pregnancy", "sugar") for something that the person tells of themselves.
 */
export const talkDialogue: Dialogue = {
  name: 'talk',
  chosen(turn) {
    turn.say('common.too-old');
  },
  answered: () => false,
  understood(turn, text) {
    const entry = answerTo(turn, text);
    if (!entry) return false;
    if (raiseBeside(turn, text)) return true;
    // To a mother who has lost, not the next best either: that would be an answer to something else.
    if (isBereaved(turn.person.maternal) && ofMotherhood.has(entry.topic)) sayUnanswered(turn);
    else answerWith(turn, text, entry);
    return true;
  },
};

/** The approved answer to what was asked; null where none surely is, or where this is no moment for one. */
function answerTo(turn: Turn, text: string): Entry | null {
  const { library } = turn.programme;
  const calm = calmOf(turn);
  const longest = isQuestion(text) ? longestQuestion : longestLabel;
  if (!library || calm === 'danger' || text.length > longest || isThanks(text)) return null;
  // A reading is taken for one. Who tells of a low mood is asked about it; who asks a question is answered.
  if ((turn.judgement?.readings.length ?? 0) > 0 || (calm === 'low' && !isQuestion(text))) return null;
  if (tellsOfLoss(turn) || tellsOfBirth(text) || wishesToEnd(text)) return null;
  return findEntry(library, text, asSureAs(turn, text))?.entry ?? null;
}

/** How sure it must be, by what else the words may be. Who tells a number tells something of themselves, and asks nothing in general. */
function asSureAs(turn: Turn, text: string): number {
  if (!isQuestion(text)) return /\d/.test(asciiDigits(text)) ? Number.POSITIVE_INFINITY : surest;
  if (asksAboutTaking(turn, text)) return surest;
  return awaitsAnswer(turn) || calmOf(turn) !== 'calm' || tellsBeside(text) ? sure : 0;
}

/** Whether something is said beside the question: it may weigh more than what is asked. */
function tellsBeside(text: string): boolean {
  return sentencesOf(text).filter((sentence) => slotsOf(sentence).length > 0).length > 1;
}

/**
 * What is told beside a question is judged once more by itself: a question may excuse what stands next to it, and an
 * answer from the library must not drown it. True where something was said for it.
 */
function raiseBeside(turn: Turn, text: string): boolean {
  if (!tellsBeside(text)) return false;
  const profile = profileOf(turn.person, turn.at, turn.timeZone);
  const told = sentencesOf(text).filter((sentence) => !isQuestion(sentence));
  const found = told.flatMap((sentence) => judge(sentence, profile, [], turn.programme.ear).findings);
  const grave = found.filter((f) => atLeast(f.urgency, 'urgent'));
  return grave.length > 0 && raise(turn, ...grave);
}

const sentencesOf = (text: string): string[] => text.match(/[^.!?؟۔\n]+[.!?؟۔]*/gu) ?? [];
