import { meet } from '../consent/meetingDialogue.ts';
import type { Dialogue } from '../dialogue.ts';
import { plain } from '../language/plain.ts';
import { setLife } from '../life/changes.ts';
import type { Turn } from '../turn.ts';
import { type Language, minutes } from '../words.ts';
import { begin, join } from './join.ts';
import { mostPeople } from './sharing.ts';
import { nobodySaid } from './whose.ts';
import { isPrivateWord } from './word.ts';

/** Somebody else is to be reached on this number, too: each has a private word, and a story of their own. */
export const sharingDialogue: Dialogue = {
  name: 'sharing',
  chosen(turn, payload) {
    if (payload === 'add:yes') askWord(turn, 'word', null);
    else if (payload === 'add:no') turn.say('sharing.not-added');
    else turn.say('common.too-old');
  },
  answered(turn, text) {
    const { step, data } = turn.person.asking!;
    if (step !== 'word' && step !== 'own') return false;
    const theirs = typeof data.word === 'string' ? data.word : null;
    const word = wordIn(turn, text, theirs);
    if (word === null) askWord(turn, step, theirs, 'sharing.word-again');
    else if (step === 'word' && !turn.contactPoint.sharing) askWord(turn, 'own', word);
    else if (step === 'own' && theirs) add(turn, theirs, word);
    else add(turn, word, null);
    return true;
  },
  understood(turn, text) {
    if (!wantsAnother(text) || turn.contactPoint.person !== turn.person.id) return false;
    if ((turn.contactPoint.sharing?.people.length ?? 1) >= mostPeople) turn.say('sharing.full');
    else turn.ask({ dialogue: 'sharing', step: 'add', key: 'sharing.add', options: options });
    return true;
  },
  rang(turn, what) {
    if (what === 'who') nobodySaid(turn);
    else if (what === 'meet') meet(turn);
  },
};

const options = [
  { payload: 'add:yes', label: 'sharing.add-yes' },
  { payload: 'add:no', label: 'sharing.add-no' },
];

/** A new person of a number that others write from: they are met as everybody is, by their word, where no form follows. */
export function beginShared(turn: Turn, contactPoint: string, language: Language, enrolled: boolean): void {
  if (turn.person.since !== null) return;
  turn.change({ since: turn.at, contactPoints: [contactPoint], language });
  setLife(turn, { discreet: true });
  turn.audit('companion', 'phone.joined', contactPoint);
  // The contact point is read with the next event: only then can anything be said.
  if (!enrolled) turn.setTimer('sharing:meet', turn.at);
}

function askWord(turn: Turn, step: 'word' | 'own', word: string | null, key = `sharing.${step}`): void {
  turn.ask({ dialogue: 'sharing', step, key, data: { word } });
}

/** The private word in an answer; null where it is none. */
function wordIn(turn: Turn, text: string, other: string | null): string | null {
  const word = text.trim();
  const taken = [...(turn.contactPoint.sharing?.people.map((p) => p.word) ?? []), ...(other ? [other] : [])];
  return isPrivateWord(word, taken) ? word : null;
}

function add(turn: Turn, theirs: string, own: string | null): void {
  const { at, language } = turn;
  const other = join(turn, theirs, own);
  const sharing = { ...turn.contactPoint.sharing!, speaks: { person: other, until: at + minutes(30) } };
  turn.contactPoint = { ...turn.contactPoint, sharing };
  turn.change({ asking: null });
  turn.audit('person', 'phone.shared', other);
  turn.say('sharing.added', { word: theirs, own: sharing.people[0]!.word });
  begin(turn, other, { language });
}

/** Whether somebody asks that another person be cared for on the same number. */
export function wantsAnother(text: string): boolean {
  const words = plain(text);
  return words.length <= 140 && another.test(words) && !/\?|؟/.test(words.slice(0, -1)) && !denied.test(words);
}

const denied = /(?<!\p{L})(nahi|nahin|nhi|not|don'?t|mat|نہیں|مت)(?!\p{L})/u;
const who =
  '(?:another|one more|second|other) person|someone else|somebody else|(?:my )?(?:mother|father|sister|wife|husband|daughter|son)|(?:meri |mere |apni |apne )?(?:ammi|abbu|walida|walid|behan|behen|biwi|shohar|beti|bete|saas|bhabhi)|(?:ek )?aur (?:shakhs|banda|fard|insaan)|kisi aur|(?:میری |میرے |اپنی |اپنے )?(?:امی|ابو|والدہ|والد|بہن|بیوی|شوہر|بیٹی|بیٹے|ساس|بھابھی)|(?:ایک )?اور (?:شخص|فرد|انسان)|کسی اور';
const here =
  '(?:on|from|with) (?:this|the same|my) (?:number|phone|mobile)|(?:is|isi|mere) (?:number|phone|mobile|fone) (?:par|pe|pr|se)|(?:اس|اسی|میرے) (?:نمبر|فون|موبائل) (?:پر|سے)';
const adding = 'add|include|join|use|write|shamil|add|jor|jorein|istemal|likh\\p{L}*|شامل|استعمال|لکھ\\S*|جوڑ\\S*';
const another = new RegExp(
  `(?<!\\p{L})(?:(?:add|include) (?:${who})|(?:${who})(?: \\S+){0,4} (?:${here})(?: \\S+){0,4} (?:${adding}|chah\\p{L}*|چاہ\\S*)|(?:${here})(?: \\S+){0,3} (?:${who})(?: \\S+){0,4} (?:${adding}|chah\\p{L}*|چاہ\\S*)|(?:${who})(?: \\S+){0,3} (?:will |can |should |wants? to )?(?:${adding})(?: \\S+){0,3} (?:${here})|(?:${who}) (?:\\S+ ){0,3}(?:use|share)s? (?:this|my|the same) (?:number|phone|mobile)|(?:${who}) (?:ko |کو )?(?:bhi |بھی )?(?:shamil|add|شامل)(?: \\S+){0,3})(?!\\p{L})`,
  'u',
);
