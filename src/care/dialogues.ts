import { chronicDialogue } from './chronic/chronicDialogue.ts';
import { meetingDialogue } from './consent/meetingDialogue.ts';
import { permissionsDialogue } from './consent/permissionsDialogue.ts';
import { clarifyDialogue } from './conversation/clarifyDialogue.ts';
import { crisisDialogue } from './conversation/crisisDialogue.ts';
import { menuDialogue } from './conversation/menuDialogue.ts';
import { readingDialogue } from './conversation/readingDialogue.ts';
import type { Dialogue } from './dialogue.ts';
import { enrolmentDialogue } from './enrolment/enrolmentDialogue.ts';
import { handoverDialogue } from './handover/handoverDialogue.ts';
import { lifeDialogue } from './life/lifeDialogue.ts';
import { maternalDialogue } from './maternal/maternalDialogue.ts';
import { voiceDialogue } from './media/voiceDialogue.ts';
import { medicineDialogue } from './medication/medicineDialogue.ts';
import { planDialogue } from './plan/planDialogue.ts';
import { safetyDialogue } from './safety/safetyDialogue.ts';
import { screeningDialogue } from './screening/screeningDialogue.ts';
import { sharingDialogue } from './sharing/sharingDialogue.ts';
import { aboutDialogue } from './talk/aboutDialogue.ts';
import { selfHelpDialogue } from './talk/selfHelpDialogue.ts';
import { talkDialogue } from './talk/talkDialogue.ts';
import { unansweredDialogue } from './talk/unansweredDialogue.ts';

/** Every dialogue, in the order in which free words are offered to them. The first that takes them up answers. */
export const dialogues: readonly Dialogue[] = [
  crisisDialogue,
  clarifyDialogue,
  handoverDialogue,
  safetyDialogue,
  meetingDialogue,
  // Who asks that another be cared for here tells of them, and not of themselves.
  sharingDialogue,
  permissionsDialogue,
  // What is asked about the companion itself is no question of health.
  aboutDialogue,
  // What is asked in general, before a word of it is taken for what a person tells of themselves; a loss is left to the next.
  selfHelpDialogue,
  talkDialogue,
  // A loss is heard before anything else in the same words.
  maternalDialogue,
  lifeDialogue,
  medicineDialogue,
  chronicDialogue,
  planDialogue,
  enrolmentDialogue,
  readingDialogue,
  screeningDialogue,
  voiceDialogue,
  unansweredDialogue,
  menuDialogue,
];
