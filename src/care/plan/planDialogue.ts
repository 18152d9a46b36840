import { note } from '../conversation/danger.ts';
import type { Dialogue } from '../dialogue.ts';
import { yesNo } from '../language/answers.ts';
import { plain } from '../language/plain.ts';
import type { Turn } from '../turn.ts';
import { takeAnswer } from './answers.ts';
import { catchUp } from './due.ts';
import { enrolInPlan, leavePlan, offerPlan, tellsOfPlan, wantsToLeavePlan } from './enrol.ts';
import { askWhichSign, askWords, raiseSign } from './signs.ts';
import { clearSilence, wasSilent } from './silence.ts';
import { takeWeight } from './weight.ts';

/** The questions that plans ask: danger signs at a check-in, whether a visit took place. */
export const planDialogue: Dialogue = {
  name: 'plan',
  chosen(turn, payload) {
    const [what, plan = '', last = ''] = payload.split('/');
    if (what === 'join') return joinOrNot(turn, plan.replace(/:yes$/, ''));
    if (what === 'a') return takeAnswer(turn, plan, last);
    if (what === 's' || what === 'other') clearSilence(turn, plan, last.replace(/:(yes|no)$/, ''));
    if (payload === 'kept:yes') return answer(turn, 'plan.kept-thanks');
    if (payload === 'kept:no') return answer(turn, 'plan.kept-soon');
    if (what === 's' && last.endsWith(':no')) return answer(turn, 'plan.well');
    if (what === 's') return askWhichSign(turn, plan, last.replace(/:yes$/, ''));
    if (what === 'other') return askWords(turn, plan);
    if (what !== 'sign' || !raiseSign(turn, plan, last)) turn.say('plan.over');
  },
  answered(turn, text) {
    const asking = turn.person.asking!;
    if (asking.step === 'words') return noteWords(turn, text);
    if (asking.step === 'weight') return takeWeight(turn, text, true);
    if (asking.step === 'kept' || asking.step === 'choice' || asking.step === 'offer') return false;
    const said = yesNo(text);
    if (said !== null || saysWell(text)) clearSilence(turn, String(asking.data.plan), String(asking.data.item));
    if (said === 'no' || saysWell(text)) answer(turn, 'plan.well');
    else if (said === 'yes') askWhichSign(turn, String(asking.data.plan), String(asking.data.item));
    else return false;
    return true;
  },
  understood(turn, text) {
    if (takeWeight(turn, text, false)) return true;
    const leaving = wantsToLeavePlan(turn, text);
    if (leaving) {
      leavePlan(turn, leaving);
      answer(turn, 'plan.left');
      return true;
    }
    const told = tellsOfPlan(turn, text);
    if (told) offerPlan(turn, told);
    return told !== null;
  },
  rang(turn, what, data) {
    if (what.startsWith('silent/')) wasSilent(turn, what, data);
    else catchUp(turn);
  },
};

/** The answer to the offer of a plan. */
function joinOrNot(turn: Turn, plan: string): void {
  answer(turn, enrolInPlan(turn, plan) ? 'plan.joined' : 'plan.not-now');
}

/** A whole message that says that all is well. Anything longer is left to the judge and the other dialogues. */
function saysWell(text: string): boolean {
  return /^(sab |sb |all |everything |i am |i'?m |main |mein |hum )*(theek|thik|tek|fine|ok|okay|good|well|kher|khair|khairiyat|alhamdulill?ah?|kuch? nahi|kuch bhi nahi|none|nothing)( (hai|hain|hoon|hun|hu|sab|he|alhamdulill?ah?|thanks|shukar))*$|^(سب |میں |کچھ )*(ٹھیک|خیریت|الحمدللہ|نہیں|خیر)( (ہے|ہیں|ہوں|سے))*$/.test(
    plain(text)
      .replace(/[.!,۔،]+/g, '')
      .trim(),
  );
}

function answer(turn: Turn, key: string): void {
  if (turn.person.asking?.dialogue === 'plan') turn.change({ asking: null });
  turn.say(key);
}

/** Someone said that something is wrong and the rules know nothing of it: a human looks within days. */
function noteWords(turn: Turn, text: string): true {
  const plan = turn.person.asking?.data.plan;
  const concern = plan === 'antenatal' ? 'pregnancy-complaint' : 'postpartum-complaint';
  note(turn, { concern, urgency: 'soon', evidence: text.slice(0, 300), subject: 'self' });
  turn.change({ asking: null });
  turn.say('plan.noted');
  return true;
}
