import { followUpOn } from '#src/care/handover/followUp.ts';
import { mayTakeOver, reopensWithin } from '#src/care/handover/hand.ts';
import { knownColleague } from './colleagues.ts';
import type { Caller } from './commands.ts';
import {
  accept,
  acceptNoted,
  type Done,
  done,
  entryOf,
  eventId,
  isOf,
  isPast,
  refusalUnlessOwner,
  refuse,
} from './deeds.ts';
import type { Payload } from './wire.ts';

/** Hands a conversation on, to a colleague or a team. Only who has it may. */
export async function transfer(caller: Caller, p: Payload<'handover.transfer'>): Promise<Done> {
  const { counselor, house } = caller;
  if (await isHanded(caller, p)) return done;
  const refused = refusalUnlessOwner(await entryOf(caller, p), caller);
  if (refused) return refused;
  const to = await addresseeOf(caller, p.to);
  if ('ok' in to) return to;
  if ('team' in to && !house.programme?.teams?.teams.some((t) => t.id === to.team)) return refuse('to', 'unknown-team');
  await acceptNoted(caller, p, p.note, { type: 'handover.transferred', handover: p.handover, counselor, to });
  return followHanded(caller, p);
}

async function addresseeOf(caller: Caller, to: Payload<'handover.transfer'>['to']) {
  if ('team' in to) return to;
  const found = to.counselor === caller.counselor.id ? null : await knownColleague(caller.house, to.counselor);
  return found ? { counselor: { id: found.id, name: found.name } } : refuse('to', 'unknown-counselor');
}

/** Takes a conversation from whoever has it. A supervisor may at any time, a colleague after silence. */
export async function takeOver(caller: Caller, p: Payload<'handover.takeOver'>): Promise<Done> {
  const { counselor } = caller;
  const entry = await entryOf(caller, p);
  if ('ok' in entry) return entry;
  const { state, claimedBy } = entry.handover;
  if (state === 'claimed' && claimedBy?.id === counselor.id) return done;
  if (state === 'closed') return refuse('handover', 'closed');
  if (state === 'open') return refuse('handover', 'not-claimed');
  const supervisor = isSupervisor(caller);
  const person = await caller.house.store.person(p.person);
  if (!supervisor && person && !mayTakeOver(entry.handover, person.person.timers, caller.house.now()))
    return refuse('handover', 'still-answering', claimedBy?.name);
  const deed = { type: 'handover.taken-over', handover: p.handover, counselor, supervisor } as const;
  await acceptNoted(caller, p, p.reason, deed);
  const taken = await caller.follow(p.person, async () => {
    const now = await entryOf(caller, p);
    if ('ok' in now) return now;
    return now.handover.claimedBy?.id === counselor.id ? done : null;
  });
  return taken ?? refuse('', 'failed');
}

/** Gives a conversation back to all. Only who has it may. */
export async function giveBack(caller: Caller, p: Payload<'handover.giveBack'>): Promise<Done> {
  const { counselor } = caller;
  if (await isHanded(caller, p)) return done;
  const refused = refusalUnlessOwner(await entryOf(caller, p), caller);
  if (refused) return refused;
  await acceptNoted(caller, p, p.note, { type: 'handover.given-back', handover: p.handover, counselor });
  return followHanded(caller, p);
}

/** Takes up a closed conversation again: by whoever closed it, or a supervisor, within 72 hours. */
export async function reopen(caller: Caller, p: Payload<'handover.reopen'>): Promise<Done> {
  const { counselor } = caller;
  const entry = await entryOf(caller, p);
  if ('ok' in entry) return entry;
  const { state, claimedBy, closedAt } = entry.handover;
  if (state === 'claimed' && claimedBy?.id === counselor.id) return done;
  if (state !== 'closed') return refuse('handover', 'not-closed', claimedBy?.name);
  const supervisor = isSupervisor(caller);
  if (!supervisor && claimedBy?.id !== counselor.id) return refuse('', 'not-allowed');
  if (caller.house.now() - (closedAt ?? 0) > reopensWithin) return refuse('handover', 'too-old');
  const deed = { type: 'handover.reopened', handover: p.handover, counselor, supervisor } as const;
  await acceptNoted(caller, p, p.reason, deed);
  const opened = await caller.follow(p.person, async () => {
    const now = await entryOf(caller, p);
    if ('ok' in now) return now;
    return now.handover.state === 'closed' ? null : done;
  });
  return opened ?? refuse('', 'failed');
}

/** Takes back a reply, and tells the truth about whether it has left: the row itself says so. */
export async function undo(caller: Caller, p: Payload<'handover.undo'>): Promise<Done> {
  const { counselor } = caller;
  const reply = eventId(counselor, p.reply);
  const row = async () => {
    const recent = await caller.house.store.communications(p.person, Number.MAX_SAFE_INTEGER, 50);
    return recent.find((c) => isOf(c.id, reply) && c.from !== 'companion') ?? null;
  };
  const before = await row();
  if (!before) return refuse('reply', 'unknown-row');
  if (before.state === 'withdrawn') return done;
  if (before.state !== 'due') return refuse('reply', 'has-left');
  await accept(caller, p, [{ type: 'handover.unsaid', handover: p.handover, counselor, reply }]);
  const became = await caller.follow<Done>(p.person, async () => {
    const state = (await row())?.state;
    if (state === 'withdrawn') return done;
    return state === 'due' ? null : refuse('reply', 'has-left');
  });
  return became ?? refuse('reply', 'has-left');
}

/** Sets the day on which a human looks after this person again, or takes it back. */
export async function followUp(caller: Caller, p: Payload<'handover.followUp'>): Promise<Done> {
  const { counselor, house } = caller;
  const entry = await entryOf(caller, p);
  if ('ok' in entry) return entry;
  if (p.on !== null && isPast(caller, p.on)) return refuse('on', 'past-day');
  const timeZone = house.timeZone ?? 'Asia/Karachi';
  const deed = { type: 'handover.follow-up', handover: p.handover, counselor, on: p.on } as const;
  await acceptNoted(caller, p, p.note, deed);
  const set = await caller.follow(p.person, async () => {
    const found = await house.store.person(p.person);
    return found && followUpOn(found.person, timeZone) === p.on ? done : null;
  });
  return set ?? refuse('', 'failed');
}

const isSupervisor = ({ role }: Caller): boolean => role === 'supervisor';

/** Whether this deed was done already: sent again after a lost connection, it stays done, whoever has the conversation by now. */
async function isHanded(caller: Caller, p: HandoverDeed): Promise<boolean> {
  const entry = await entryOf(caller, p);
  return !('ok' in entry) && entry.handover.handed === eventId(caller.counselor, p.id);
}

async function followHanded(caller: Caller, p: HandoverDeed): Promise<Done> {
  const look = async () => ((await isHanded(caller, p)) ? done : refusalUnlessOwner(await entryOf(caller, p), caller));
  return (await caller.follow(p.person, look)) ?? refuse('', 'failed');
}

interface HandoverDeed {
  readonly person: string;
  readonly handover: string;
  readonly id: string;
}
