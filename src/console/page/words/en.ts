import { account } from './en/account.ts';
import { auditLog } from './en/auditLog.ts';
import { channels } from './en/channels.ts';
import { chat } from './en/chat.ts';
import { closing } from './en/closing.ts';
import { deeds } from './en/deeds.ts';
import { frame } from './en/frame.ts';
import { handing } from './en/handing.ts';
import { illness } from './en/illness.ts';
import { keys } from './en/keys.ts';
import { life } from './en/life.ts';
import { notes } from './en/notes.ts';
import { paging } from './en/paging.ts';
import { person } from './en/person.ts';
import { plans } from './en/plans.ts';
import { programme } from './en/programme.ts';
import { queue } from './en/queue.ts';
import { record } from './en/record.ts';
import { replies } from './en/replies.ts';
import { screening } from './en/screening.ts';
import { signIn } from './en/signIn.ts';
import { suggestions } from './en/suggestions.ts';
import { teamwork } from './en/teamwork.ts';
import { undelivered } from './en/undelivered.ts';

/** The console's own words in English, part by part; `ur.ts` has the same keys. */
export const en = {
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

export type Words = { readonly [K in keyof typeof en]: string };
export type Key = keyof Words;
