import type { Words } from './en.ts';
import { account } from './ur/account.ts';
import { auditLog } from './ur/auditLog.ts';
import { channels } from './ur/channels.ts';
import { chat } from './ur/chat.ts';
import { closing } from './ur/closing.ts';
import { deeds } from './ur/deeds.ts';
import { frame } from './ur/frame.ts';
import { handing } from './ur/handing.ts';
import { illness } from './ur/illness.ts';
import { keys } from './ur/keys.ts';
import { life } from './ur/life.ts';
import { notes } from './ur/notes.ts';
import { paging } from './ur/paging.ts';
import { person } from './ur/person.ts';
import { plans } from './ur/plans.ts';
import { programme } from './ur/programme.ts';
import { queue } from './ur/queue.ts';
import { record } from './ur/record.ts';
import { replies } from './ur/replies.ts';
import { screening } from './ur/screening.ts';
import { signIn } from './ur/signIn.ts';
import { suggestions } from './ur/suggestions.ts';
import { teamwork } from './ur/teamwork.ts';
import { undelivered } from './ur/undelivered.ts';

/** The console's own words in Urdu. */
export const ur: Words = {
  ...signIn,
  ...frame,
  ...queue,
  ...chat,
  ...deeds,
  ...closing,
  ...keys,
  ...handing,
  ...replies,
  ...suggestions,
  ...notes,
  ...person,
  ...illness,
  ...life,
  ...record,
  ...screening,
  ...undelivered,
  ...plans,
  ...programme,
  ...teamwork,
  ...channels,
  ...account,
  ...auditLog,
  ...paging,
};
