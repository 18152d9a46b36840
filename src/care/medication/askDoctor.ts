import { humanOption } from '../conversation/menu.ts';
import { plain } from '../language/plain.ts';
import { answerFor } from '../triage/answer.ts';
import type { Turn } from '../turn.ts';
import { criticalUrgency } from './critical.ts';
import { isKnown } from './names.ts';

const w = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'u');

const ofMedicine = w(
  'medicines?|medications?|meds?|tablets?|tabs?|pills?|goli\\p{L}*|daw(?:a|ai|aai)(?:yan|yaan|on)?|dwai|dose|doses|khura+k|syrup|injection|inhaler|دوا\\S*|گولی\\S*|خوراک\\S*|انجکشن|شربت',
);
const ofReminders = w('yaad\\p{L}*|remind\\p{L}*|messages?|msgs?|paigham\\p{L}*|یاد|پیغام\\S*|میسج\\S*');
const may =
  '(?:can|could|may|should|shall|must) (?:i|we|he|she|my \\p{L}+) (?:also |still |just |safely )?(?:take|have|eat|use|give|mix|combine|stop|skip|leave|quit|double|halve|cut|split|reduce|increase|change)';
const asks = w(
  [
    `${may}|(?:is it|it is) (?:ok|okay|safe|fine|alright|all right) (?:if i|to) (?:take|stop|skip|mix|double|leave)`,
    '(?:le|kha|pi|laga|de) (?:sakt\\p{L}+|lu+n|loo?n|du+n) ?(?:hu+n|hoo?n|hain|hai)?(?= ?[?؟]|$)|(?:le|kha|pi|laga|de) sakt\\p{L}+',
    '(?:band|chh?o[rd]|kam|zyada|double|dugni|dugna|aadhi|adhi|change|tabdeel) (?:kar |kr )?(?:du+n|doo?n|lu+n|loo?n|sakt\\p{L}+|den[ai] chah?iye|deni)',
    '(?:sath|saath) (?:mein |me )?(?:theek|thik|sahi|safe|nuqsan\\p{L}*|khan[aei]|len[aei])',
    '(?:لے|کھا|پی|لگا|دے) (?:سکت\\S+|لوں)|(?:بند|چھوڑ|کم|زیادہ|ڈبل|دگنی|آدھی|تبدیل) (?:کر )?(?:دوں|لوں|سکت\\S+|دینی چاہیے)|ساتھ (?:ٹھیک|صحیح|لینا|کھانا)',
  ].join('|'),
);

/**
 * Whether somebody asks about taking medicines together, stopping, doubling or otherwise changing one. What is asked about
 * the reminders is no such question.
 */
export function asksAboutTaking(turn: Turn, text: string): boolean {
  if (text.length > 200) return false;
  const words = plain(text);
  if (!asks.test(words) || ofReminders.test(words)) return false;
  const { medication, asking } = turn.person;
  const names = [...medication.medicines.map((m) => m.name), ...(asking?.data.name ? [String(asking.data.name)] : [])];
  const listed = names.some((name) => words.includes(name.toLowerCase().split(' ')[0]!));
  return listed || ofMedicine.test(words) || isKnown(words) || criticalUrgency(words) !== null;
}

/** The fixed answer to that: a doctor or a pharmacist says so, never the companion (facts §4.3). A human is one tap away. */
export function sendToDoctor(turn: Turn): void {
  const key = 'danger.medicine-problem-soon';
  const findings = (turn.judgement?.findings ?? []).filter((f) => f.urgency === 'soon');
  const found = findings.length > 0 ? answerFor(findings, 'soon', turn.programme, turn.language).sentences : [];
  const sentences = [{ key }, ...found.filter((s) => s.key !== key)];
  turn.sayAll(sentences, { options: [humanOption(turn)] });
}
