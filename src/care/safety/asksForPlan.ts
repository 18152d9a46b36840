import { fold } from '../language/answers.ts';

/** Whole messages that ask for one's own plan. Not reviewed by native readers yet. */
const said = [
  ...['my plan', 'my safety plan', 'safety plan', 'show my plan', 'show my safety plan', 'my notes for hard moments'],
  ...['make a plan', 'make a safety plan', 'plan for hard times', 'plan for hard moments', 'a plan for hard times'],
  ...['mushkil waqt ka mansooba', 'mushkil waqt ke liye plan', 'مشکل وقت کا منصوبہ', 'مشکل وقت کے لیے پلان'],
  ...['mera plan', 'mera safety plan', 'mera plan dikhao', 'mera plan dikhayein', 'mera plan bhejein', 'mera mansooba'],
  ...['mera plan dikha dein', 'apna plan', 'mushkil waqt ka plan', 'mera mushkil waqt ka plan'],
  ...['میرا پلان', 'میرا سیفٹی پلان', 'سیفٹی پلان', 'میرا پلان دکھائیں', 'میرا پلان بھیجیں', 'میرا منصوبہ'],
  ...['میرا پلان دکھا دیں', 'اپنا پلان', 'مشکل وقت کا پلان', 'میرا مشکل وقت کا پلان'],
];
const asks = new Set(said.map(fold));

/** Whether the whole message asks for the person's own plan. */
export function asksForPlan(text: string): boolean {
  return text.length <= 60 && asks.has(fold(text));
}
