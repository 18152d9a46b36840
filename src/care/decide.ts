import { targeted } from './chronic/target.ts';
import { tellRemindersOff } from './consent/choose.ts';
import type { Context } from './context.ts';
import { hear } from './conversation/hear.ts';
import { rememberOffered } from './conversation/offered.ts';
import { weigh } from './conversation/opinion.ts';
import { rememberSaid } from './conversation/recent.ts';
import { ring } from './conversation/ring.ts';
import type { Decision } from './decision.ts';
import { handedOn, joined, joins, linked, moved } from './delivery/contactPoints.ts';
import { deliveryFailed } from './delivery/failed.ts';
import { heldOverNight } from './delivery/overNight.ts';
import { rerouted } from './delivery/reroute.ts';
import { repeatUndelivered } from './delivery/undelivered.ts';
import { wasSetAside } from './delivery/wasSetAside.ts';
import { enrol } from './enrolment/enrol.ts';
import { recordChange } from './enrolment/recordChange.ts';
import { recordLife } from './enrolment/recordLife.ts';
import { recordReading } from './enrolment/recordReading.ts';
import type { Event } from './event.ts';
import { stepAside } from './handover/aside.ts';
import { claimed, closed, noted, replied } from './handover/counselor.ts';
import { followUpChanged } from './handover/followUp.ts';
import { givenBack, reopened, takenOver, transferred } from './handover/hand.ts';
import { tellOffDuty } from './handover/offDuty.ts';
import { askSuggestion, takeSuggestion } from './handover/suggest.ts';
import { unsaid } from './handover/undo.ts';
import { fetched } from './media/fetched.ts';
import { transcribed } from './media/transcribed.ts';
import { countReminders } from './plan/daily.ts';
import { sayOnlyFixed } from './safety/fixed.ts';
import { scored } from './screening/scored.ts';
import { beginShared } from './sharing/sharingDialogue.ts';
import { askWhose, nameWhose, whose } from './sharing/whose.ts';
import { takePhrase } from './talk/phrase.ts';
import { Turn } from './turn.ts';
import { never } from './words.ts';

/** Decides what follows from one event. Pure; the only code that branches on what an event means. */
export function decide(context: Context, event: Event): Decision {
  const turn = new Turn(context, event);
  const theirs = handedOn(turn, event) ? 'elsewhere' : whose(turn, event);
  if (theirs !== 'elsewhere') follow(turn, event);
  if (theirs === 'unsure' && event.type === 'message.received') askWhose(turn, event, true);
  tellRemindersOff(turn);
  tellOffDuty(turn);
  sayOnlyFixed(turn);
  rememberOffered(turn);
  rememberSaid(turn);
  countReminders(turn);
  nameWhose(turn);
  return turn.decision();
}

function follow(turn: Turn, event: Event): void {
  switch (event.type) {
    case 'message.received':
      hear(turn, event);
      break;
    case 'occurrence.due':
      ring(turn, event);
      break;
    case 'opinion.given':
      weigh(turn, event.about, event.opinion, event.provenance);
      break;
    case 'phrase.given':
      takePhrase(turn, event);
      break;
    case 'media.fetched':
      fetched(turn, event);
      break;
    case 'media.opened':
      turn.audit(event.counselor.id, 'media.opened', event.media);
      break;
    case 'transcript.given':
      transcribed(turn, event);
      break;
    case 'delivery.failed':
      deliveryFailed(turn, event.outgoing, event.why, event.row ?? null);
      break;
    case 'delivery.held':
      heldOverNight(turn, event.until);
      break;
    case 'delivery.rerouted':
      rerouted(turn, event);
      break;
    case 'undelivered.opened':
      turn.audit(event.counselor.id, 'undelivered.opened', event.outgoing);
      break;
    case 'undelivered.repeated':
      repeatUndelivered(turn, event.outgoing, event.row, event.counselor);
      break;
    case 'contactPoint.moved':
      moved(turn, event.to);
      break;
    case 'contactPoint.linked':
      linked(turn, event.to, event.counselor);
      break;
    case 'contactPoint.joins':
      joins(turn, event.person, event.insteadOf, event.sharing);
      break;
    case 'contactPoint.shared':
      beginShared(turn, event.contactPoint, event.language, event.enrolled ?? false);
      break;
    case 'contactPoint.joined':
      joined(turn, event.contactPoint, event.insteadOf);
      break;
    case 'human.answered':
      stepAside(turn);
      break;
    case 'delivery.receipt':
      turn.receipt({ outgoing: event.outgoing, state: event.state });
      break;
    case 'event.set-aside':
      wasSetAside(turn, event.event, event.error);
      break;
    case 'handover.claimed':
      claimed(turn, event.handover, event.counselor);
      break;
    case 'handover.replied':
      replied(turn, event.handover, event.counselor, event.text, event.draft);
      break;
    case 'suggestion.asked':
      askSuggestion(turn, event);
      break;
    case 'suggestion.given':
      takeSuggestion(turn, event);
      break;
    case 'handover.noted':
      noted(turn, event.handover, event.counselor);
      break;
    case 'screening.scored':
      scored(turn, event);
      break;
    case 'person.enrolled':
      enrol(turn, event.form, event.by);
      break;
    case 'life.recorded':
      recordLife(turn, event.news, event.by);
      break;
    case 'record.changed':
      recordChange(turn, event);
      break;
    case 'reading.recorded':
      recordReading(turn, event.reading, event.by);
      break;
    case 'followUp.targeted':
      targeted(turn, event);
      break;
    case 'handover.closed':
      closed(turn, event.handover, event.counselor, event.outcome, event.followUp);
      break;
    case 'handover.transferred':
      transferred(turn, event.handover, event.counselor, event.to);
      break;
    case 'handover.taken-over':
      takenOver(turn, event.handover, event.counselor, event.supervisor);
      break;
    case 'handover.given-back':
      givenBack(turn, event.handover, event.counselor);
      break;
    case 'handover.reopened':
      reopened(turn, event.handover, event.counselor, event.supervisor);
      break;
    case 'handover.unsaid':
      unsaid(turn, event.handover, event.counselor, event.reply);
      break;
    case 'handover.follow-up':
      followUpChanged(turn, event.counselor, event.on);
      break;
    default:
      never(event);
  }
}
