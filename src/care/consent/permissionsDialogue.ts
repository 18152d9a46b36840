import { humanOption } from '../conversation/menu.ts';
import type { Dialogue } from '../dialogue.ts';
import { openHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';
import { choicesOf, choose, optionOf } from './choose.ts';
import { forgetAnswered, forgetNow, keep, tellWaiting } from './forget.ts';
import { meet, withdrawConsent } from './meetingDialogue.ts';
import { type Choice, choices, permits } from './permissions.ts';

/** What a person allows, what is kept of them, and how all of it is erased. */
export const permissionsDialogue: Dialogue = {
  name: 'permissions',
  chosen(turn, payload) {
    const [step = '', first = '', second = ''] = payload.split(':');
    if (step === 'set') set(turn, first, second === 'on');
    else if (step === 'forget') forgetAnswered(turn, first, second);
    else if (step === 'keep') taken(turn);
    else if (step === 'copy') askForCopy(turn);
    else if (step === 'show') showPermissions(turn);
    else if (step === 'data') showData(turn);
    else turn.say('common.too-old');
  },
  answered: () => false,
  rang(turn, what) {
    if (what === 'erase') forgetNow(turn);
  },
};

/** Every purpose as it stands, each to be changed by one tap. Who has not agreed to anything yet is met instead. */
export function showPermissions(turn: Turn): void {
  const { person } = turn;
  if (person.erasure) return void tellWaiting(turn);
  if (person.consent.status !== 'given') return void meet(turn);
  const options = [
    ...choices.map((choice) => optionOf(turn, choice, !permits(person, choice))),
    { id: 'permissions:set:chat:off', label: turn.text('permissions.stop-chat') },
    { id: 'permissions:data', label: turn.text('permissions.data') },
  ];
  turn.say('permissions.list', { programme: turn.programme.name, ...choicesOf(turn) }, { options });
}

function set(turn: Turn, name: string, given: boolean): void {
  const { consent } = turn.person;
  if (name === 'chat' && !given && consent.status === 'given') return void withdrawConsent(turn);
  if (consent.status !== 'given') return void meet(turn);
  const choice = choices.find((c) => c === name);
  if (!choice) return void turn.say('common.too-old');
  choose(turn, choice, given, 'person');
  tellChoice(turn, choice, given);
}

function tellChoice(turn: Turn, choice: Choice, given: boolean): void {
  const options = [optionOf(turn, choice, !given), { id: 'permissions:show', label: turn.text('permissions.show') }];
  turn.say(`permissions.${choice}-${given ? 'on' : 'off'}`, { programme: turn.programme.name }, { options });
}

/** What is kept of this person, in plain words that name no illness: the phone may be in another's hand. */
export function showData(turn: Turn): void {
  if (turn.person.erasure) return void tellWaiting(turn);
  const { readings, medication, screening, safety, maternal, chronic, plan } = turn.person;
  const plans =
    maternal.status !== 'none' || chronic.conditions.length > 0 || Object.keys(plan.enrolled ?? {}).length > 0;
  const has = (kept: boolean): 'yes' | 'no' => (kept ? 'yes' : 'no');
  const params = {
    programme: turn.programme.name,
    plans: has(plans),
    readings: has(readings.length > 0),
    medicines: has(medication.medicines.length > 0),
    answers: has(screening.results.length > 0),
    hard: has(safety.plan !== null),
  };
  const options = [
    { id: 'permissions:copy', label: turn.text('permissions.copy') },
    { id: 'permissions:show', label: turn.text('permissions.show') },
    { id: 'permissions:forget:0:yes', label: turn.text('permissions.forget') },
    humanOption(turn),
  ];
  turn.say('permissions.my-data', params, { options });
}

/** A copy of the whole record is given by a human, who makes sure whom they give it to. */
function askForCopy(turn: Turn): void {
  openHandover(turn, 'soon', 'asked-for');
  turn.audit('person', 'copy.asked-for');
  turn.say('permissions.copy-comes', { programme: turn.programme.name });
}

function taken(turn: Turn): void {
  if (!keep(turn)) return void turn.say('permissions.forget-not');
  turn.say('permissions.kept', {}, { options: [{ id: 'menu:start', label: turn.text('menu.start') }] });
}
