import { pagerPath } from './pager.ts';
import {
  type CommandName,
  channelsPath,
  exportPath,
  mediaPath,
  programmePath,
  type Role,
  teamworkCsvPath,
  teamworkPath,
} from './wire.ts';

/**
 * Who may do what, in one place. Least privilege: who runs the accounts sees no person, and who reads the audit changes nothing.
 * What is not written here is refused to everybody.
 */
export interface Rule {
  readonly for: readonly Role[];
  /**
   * The name under which having looked is put on record before anything is shown. Without it nothing of anybody is shown, or
   * the deed is an event, and care records it with who did it.
   */
  readonly look?: string;
}

const care: readonly Role[] = ['counselor', 'clinician', 'supervisor'];
const clinical: readonly Role[] = ['clinician', 'supervisor'];
const lead: readonly Role[] = ['supervisor'];
const accounts: readonly Role[] = ['administrator'];
const audit: readonly Role[] = ['auditor'];
const everybody: readonly Role[] = ['counselor', 'clinician', 'supervisor', 'administrator', 'auditor'];

/** What a page may ask by its socket. */
export const commandRules: Readonly<Record<CommandName, Rule>> = {
  'queue.open': { for: care, look: 'queue.opened' },
  'queue.more': { for: care, look: 'queue.opened' },
  'queue.search': { for: care, look: 'queue.searched' },
  'chat.open': { for: care, look: 'record.opened' },
  'chat.close': { for: care },
  'chat.history': { for: care, look: 'record.read-back' },
  'chat.earlier': { for: care, look: 'record.read-back' },
  'chat.typing': { for: care },
  'chat.search': { for: care, look: 'record.searched' },
  'replies.open': { for: care },
  'team.list': { for: care },
  'mentions.open': { for: care },
  'mentions.seen': { for: care },
  'handover.claim': { for: care },
  'handover.reply': { for: care },
  'handover.suggest': { for: care },
  'handover.undo': { for: care },
  'handover.note': { for: care },
  'handover.link': { for: care },
  'handover.score': { for: care },
  'handover.life': { for: care },
  'handover.reading': { for: care },
  'handover.change': { for: care },
  'handover.target': { for: clinical },
  'handover.transfer': { for: care },
  'handover.takeOver': { for: care },
  'handover.giveBack': { for: care },
  'handover.reopen': { for: care },
  'handover.followUp': { for: care },
  'handover.close': { for: care },
  'undelivered.open': { for: lead, look: 'undelivered.listed' },
  'undelivered.earlier': { for: lead, look: 'undelivered.listed' },
  'undelivered.read': { for: lead },
  'undelivered.again': { for: lead },
};

/** `anybody`: whoever has the page, signed in or not. `half`: also who still has to set up a second factor. */
export interface RouteRule extends Rule {
  readonly anybody?: true;
  readonly half?: true;
}

const own: RouteRule = { for: everybody };
const enrolling: RouteRule = { for: everybody, half: true };
const open: RouteRule = { for: everybody, anybody: true };

/** What is asked over HTTP, by method and path. */
export const routeRules: Readonly<Record<string, RouteRule>> = {
  [`GET ${mediaPath}`]: { for: care },
  [`GET ${channelsPath}`]: { for: lead },
  [`GET ${programmePath}`]: { for: lead },
  [`GET ${teamworkPath}`]: { for: lead },
  [`GET ${teamworkCsvPath}`]: { for: lead },
  // The route itself puts on record whose.
  [`GET ${exportPath}`]: { for: clinical },

  'GET /console/api/demo': open,
  'GET /console/api/session': open,
  'POST /console/api/auth/sign-in/email': open,
  'POST /console/api/auth/two-factor/verify-totp': open,
  'POST /console/api/auth/two-factor/verify-backup-code': open,
  'POST /console/api/auth/sign-out': open,
  'POST /console/api/invitation': open,
  'POST /console/api/invitation/accept': open,

  'GET /console/api/account': enrolling,
  'POST /console/api/account/second-factor/begin': enrolling,
  'POST /console/api/account/second-factor/confirm': enrolling,
  'POST /console/api/account/second-factor/end': own,
  'POST /console/api/account/second-factor/codes': own,
  'POST /console/api/account/password': own,
  'POST /console/api/account/sessions/end': own,

  'GET /console/api/users': { for: accounts },
  'POST /console/api/users/invite': { for: accounts },
  'POST /console/api/users/role': { for: accounts },
  'POST /console/api/users/disable': { for: accounts },
  'POST /console/api/users/enable': { for: accounts },
  'POST /console/api/users/reset': { for: accounts },
  'POST /console/api/users/sign-out': { for: accounts },

  [`POST ${pagerPath}`]: { for: care },
  [`POST ${pagerPath}/push`]: { for: care },
  [`POST ${pagerPath}/push/end`]: { for: care },
  [`POST ${pagerPath}/telegram`]: { for: care },
  [`POST ${pagerPath}/telegram/end`]: { for: care },
  [`POST ${pagerPath}/test`]: { for: care },

  'GET /console/api/audit': { for: audit, look: 'audit.read' },
};

/** Whether that role may give that command. A name that is not in the table is nobody's. */
export function mayCommand(role: Role, name: string): boolean {
  return Object.hasOwn(commandRules, name) && commandRules[name as CommandName].for.includes(role);
}

/** The rule for a request; null where there is none, which means that it is refused. */
export function routeRule(method: string, path: string): RouteRule | null {
  const key = `${method === 'HEAD' ? 'GET' : method} ${path}`;
  return Object.hasOwn(routeRules, key) ? routeRules[key]! : null;
}
