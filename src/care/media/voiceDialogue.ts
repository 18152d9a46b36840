import { permits } from '../consent/permissions.ts';
import { atRisk } from '../conversation/concerns.ts';
import { isQuiet, stay } from '../conversation/crisis.ts';
import { humanOption } from '../conversation/menu.ts';
import type { Dialogue } from '../dialogue.ts';
import { humanSpeaks } from '../handover/aside.ts';
import { liveHandover } from '../handover/open.ts';
import type { Turn } from '../turn.ts';
import { minutes } from '../words.ts';
import { waitedLong } from './pending.ts';
import { unheard } from './unheard.ts';

/** Whether this person listens, and the wait for the words of a voice note. */
export const voiceDialogue: Dialogue = {
  name: 'voice',
  chosen(turn, payload) {
    if (payload === 'off') return void listenNoMore(turn);
    if (!turn.programme.speech?.speaks) return void turn.say('voice.cannot');
    const all = payload === 'all:yes';
    turn.change({ media: { ...turn.person.media, listens: all ? 'all' : 'everyday' } });
    turn.audit('person', 'voice.chosen', all ? 'all' : 'everyday');
    turn.say(all ? 'voice.all-on' : 'voice.everyday-on');
  },
  answered: () => false,
  rang(turn, what) {
    if (what === 'offer') return void offerVoice(turn);
    if (what !== 'wait') return;
    const { tell, human } = waitedLong(turn);
    if (isQuiet(turn)) return;
    if (humanSpeaks(turn)) {
      if (human) unheard(turn, 'not-understood');
    } else if (human && atRisk(turn.person)) stay(turn);
    else if (human) unheard(turn, 'not-understood');
    else if (tell) turn.say('media.voice-slow', {}, { options: [humanOption(turn)] });
  },
};

/**
 * Asks how messages are to be spoken. Others may hear the phone: what is serious is spoken only to who chooses that
 * expressly, and what was not chosen stays written.
 */
export function askVoice(turn: Turn): void {
  if (!turn.programme.speech?.speaks) return void turn.say('voice.cannot');
  turn.change({ media: { ...turn.person.media, listens: 'everyday', offeredAt: turn.at } });
  turn.audit('person', 'voice.chosen', 'everyday');
  turn.ask({
    dialogue: 'voice',
    step: 'how',
    key: 'voice.how',
    options: [
      { payload: 'all:yes', label: 'voice.all' },
      { payload: 'all:no', label: 'voice.everyday' },
      { payload: 'off', label: 'voice.off' },
    ],
  });
}

/** From now on everything is written only. */
export function listenNoMore(turn: Turn): void {
  turn.change({ media: { ...turn.person.media, listens: null } });
  turn.audit('person', 'voice.chosen', 'off');
  turn.say('voice.is-off');
}

/** A little after the answer to who speaks rather than writes, they are told that messages can be spoken, too. */
export function offerVoiceSoon(turn: Turn): void {
  if (mayOffer(turn)) turn.setTimer('voice:offer', turn.at + minutes(0.5));
}

/** Once; not in danger, not while a human is concerned, and not to who wants no messages. */
function offerVoice(turn: Turn): void {
  if (!mayOffer(turn)) return;
  turn.change({ media: { ...turn.person.media, offeredAt: turn.at } });
  turn.say('voice.offer');
}

function mayOffer(turn: Turn): boolean {
  const { media, handover, optedOutAt } = turn.person;
  if (!turn.programme.speech?.speaks || media.offeredAt !== null || media.listens !== null) return false;
  if (!permits(turn.person, 'voice') || optedOutAt !== null) return false;
  return !atRisk(turn.person) && !liveHandover(handover) && !humanSpeaks(turn);
}
