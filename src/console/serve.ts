import type { Server, Socket } from 'socket.io';
import { z } from 'zod';
import { type Caller, commands } from './commands.ts';
import { counselorRoom, sessionRoom } from './fanout.ts';
import type { Follow } from './follow.ts';
import type { House } from './house.ts';
import type { PagerDesk } from './pager.ts';
import { commandRules, mayCommand } from './permissions.ts';
import type { Presence } from './presence.ts';
import type { QueueLines } from './queueLines.ts';
import type { PutOnRecord } from './recorder.ts';
import type { Session, SignIn } from './signIn.ts';
import type { ClientEvents, CommandName, Refused, ServerEvents } from './wire.ts';

/** Answers one connection's commands. The session is asked for anew at each, so that a revoked one does nothing more. */
export function serve(socket: ConsoleSocket, { signIn, presence, ...parts }: Serving): void {
  const { session } = socket.data;
  void socket.join([sessionRoom(session.id), counselorRoom(session.counselor.id)]);
  const caller: Caller = {
    ...parts,
    counselor: session.counselor,
    role: session.role,
    join: (room) => void socket.join(room),
    leave: (room) => void socket.leave(room),
    typing: (person, typing) => presence.typing(socket.id, person, typing),
    async mention(colleagues, mention) {
      if (colleagues.length === 0) return;
      await parts.pager?.mentions?.add(mention, colleagues);
      socket.to(colleagues.map(counselorRoom)).emit('mentioned', { ...mention, by: session.counselor.name });
    },
  };

  async function answerTo(name: CommandName, payload: unknown): Promise<object> {
    const standing = await sessionOf(await signIn(), socket.request.headers.cookie);
    if (standing?.id !== session.id || standing.half) {
      await parts.record({ actor: session.counselor.id, action: 'session.refused', detail: name });
      return refused('', 'signed-out');
    }
    if (!mayCommand(standing.role, name)) {
      await parts.record({ actor: session.counselor.id, action: 'request.refused', detail: name });
      return refused('', 'not-allowed');
    }
    const parsed = z.safeParse(commands[name].payload as z.ZodType, payload);
    if (!parsed.success) return refused(fieldOf(parsed.error), 'malformed');
    const { look } = commandRules[name];
    // What cannot be put on record is not shown.
    if (look) await parts.record({ actor: session.counselor.id, action: look, ...personIn(parsed.data) });
    return (commands[name].run as (caller: Caller, payload: unknown) => Promise<object>)(caller, parsed.data);
  }

  for (const name of Object.keys(commands) as CommandName[]) {
    const listen = socket.on.bind(socket) as (n: string, f: (payload: unknown, answer: unknown) => void) => void;
    listen(name, async (payload, answer) => {
      const given = await answerTo(name, payload).catch((error: unknown) => {
        parts.house.log.error({ command: name, error: nameOf(error) }, 'a console command failed');
        return refused('', 'failed');
      });
      if (typeof answer === 'function') answer(given);
      if ('error' in given && (given as Refused).error.reason === 'signed-out') {
        socket.emit('signed-out');
        socket.disconnect(true);
      }
    });
  }
}

export interface SocketData {
  session: Session;
  /** In whose conversation its counselor is writing; null or absent in none. */
  writing?: string | null;
}
export type ConsoleSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;
export type ConsoleServer = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

interface Serving {
  readonly house: House;
  readonly follow: Follow;
  readonly timeZone: string;
  readonly queue: QueueLines;
  readonly presence: Presence;
  readonly record: PutOnRecord;
  readonly pager?: PagerDesk | undefined;
  signIn(): Promise<SignIn>;
}

/** Whom a command's payload names. */
function personIn(payload: unknown): { readonly person?: string } {
  const { person } = payload as { person?: unknown };
  return typeof person === 'string' ? { person } : {};
}

/** Whom a cookie header speaks for. */
export async function sessionOf(signIn: SignIn, cookie: string | undefined): Promise<Session | null> {
  return cookie ? signIn.sessionOf(new Headers({ cookie })) : null;
}

function refused(field: string, reason: Refused['error']['reason']): Refused {
  return { ok: false, error: { field, reason } };
}

/** The path of the first wrong field; an unknown field is named itself. */
function fieldOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') return issue.keys[0] ?? '';
  return issue?.path.join('.') ?? '';
}

/** An error's class, which says nothing that somebody wrote. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
