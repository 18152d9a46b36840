import { signal } from '@preact/signals';
import { officePaths, type SessionAnswer } from '../office.ts';
import { authPath } from '../wire.ts';

/** Who is signed in here, and whether they may go on. */
export const me = signal<SessionAnswer | null>(null);
/** The token of the invitation that this page was opened with; null where there is none. */
export const invitation = signal(takeInvitation());

/** Takes the token out of the address at once, so that it stays in no history; it is kept nowhere but in this page. */
function takeInvitation(): string | null {
  const token = /^#invite=([\w-]{20,100})$/.exec(location.hash)?.[1] ?? null;
  if (token !== null) history.replaceState(null, '', location.pathname);
  return token;
}

/** What the server said: its status, 0 where it could not be reached, and its answer. */
export interface Answered<T> {
  readonly status: number;
  readonly ok: boolean;
  readonly body: T & { readonly error?: string; readonly why?: string; readonly field?: string };
}

/** Asks the server, with a body by POST and without one by GET. */
export async function call<T>(path: string, body?: object): Promise<Answered<T>> {
  const options = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const answer = await fetch(path, { cache: 'no-store', ...options }).catch(() => null);
  const text = await answer?.json().catch(() => ({}));
  return { status: answer?.status ?? 0, ok: answer?.ok ?? false, body: (text ?? {}) as Answered<T>['body'] };
}

/** Why signing in did not work, as the key of what to say. */
export type Trouble = 'wrongPassword' | 'wrongCode' | 'tooManyTries' | 'signInFailed';

const troubleOf = (status: number, wrong: Trouble): Trouble =>
  status === 429 ? 'tooManyTries' : status >= 400 && status < 500 ? wrong : 'signInFailed';

/** Gives the password: in, or a code is wanted next, or why not. */
export async function givePassword(email: string, password: string): Promise<'in' | 'code' | Trouble> {
  const { ok, status, body } = await call<{ secondFactor?: boolean }>(`${authPath}/sign-in/email`, { email, password });
  if (ok) return body.secondFactor ? 'code' : 'in';
  return troubleOf(status, 'wrongPassword');
}

/** Gives the code of the authenticator app, or one of the recovery codes. */
export async function giveCode(code: string): Promise<'in' | Trouble> {
  const plain = code.trim();
  const app = /^\d{6}$/.test(plain.replace(/\s/g, ''));
  const way = app ? 'verify-totp' : 'verify-backup-code';
  const { ok, status } = await call(`${authPath}/two-factor/${way}`, { code: app ? plain.replace(/\s/g, '') : plain });
  return ok ? 'in' : troubleOf(status, 'wrongCode');
}

/** Finds out who is there; null where the service cannot be reached. */
export async function whoIsThere(): Promise<SessionAnswer | null> {
  const { ok, body } = await call<SessionAnswer>(officePaths.session);
  if (ok) me.value = body;
  return ok ? body : null;
}
