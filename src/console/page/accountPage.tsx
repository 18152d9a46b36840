import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type AccountView, officePaths, type SessionView } from '../office.ts';
import { call } from './entry.ts';
import { PasswordFields } from './invitationForm.tsx';
import { Paging } from './paging.tsx';
import { Codes, PresentPassword, SecondFactorForm } from './secondFactor.tsx';
import { t, word } from './text.ts';
import { whenOf } from './time.ts';
import { whyNoPassword } from './whyNoPassword.ts';

/** One's own account: where one is signed in, the second factor, the password. */
export function AccountPage() {
  const account = useSignal<AccountView | null>(null);
  const trouble = useSignal(false);
  const look = async () => {
    const { ok, body } = await call<AccountView>(officePaths.account);
    trouble.value = !ok;
    if (ok) account.value = body;
  };
  useEffect(() => void look(), []);
  const view = account.value;
  return (
    <main class="sheet account" aria-labelledby="account-title">
      <h2 id="account-title">{t('account')}</h2>
      {trouble.value && <p class="quiet">{t('offlineShort')}</p>}
      {!view && !trouble.value && <p class="quiet">{t('loading')}</p>}
      {view && (
        <>
          <p>
            <strong>{view.name}</strong> · {word('role', view.role)} · <bdi class="quiet">{view.email}</bdi>
          </p>
          <Sessions sessions={view.sessions} changed={look} />
          <Paging />
          <SecondFactor view={view} />
          {view.secondFactorIs !== 'none' && <Password />}
        </>
      )}
    </main>
  );
}

function Sessions({ sessions, changed }: { sessions: readonly SessionView[]; changed: () => Promise<void> }) {
  const end = async (session: string | null) => {
    await call(officePaths.endSessions, { session });
    await changed();
  };
  const others = sessions.filter((s) => !s.current).length;
  return (
    <section aria-labelledby="sessions-title">
      <h3 id="sessions-title">{t('sessions')}</h3>
      <ul>
        {sessions.map((session) => (
          <li class="sheet-line account-line" key={session.id}>
            <div>
              <strong dir="auto">{deviceOf(session.device)}</strong>{' '}
              {session.current && <span class="tag">{t('thisOne')}</span>}
              <p class="quiet small">
                {t('signedInSince', { when: whenOf(Date.parse(session.since)) })} · <bdi>{session.address}</bdi>
              </p>
            </div>
            {!session.current && (
              <button type="button" onClick={() => void end(session.id)}>
                {t('endSession')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {others > 1 && (
        <button type="button" onClick={() => void end(null)}>
          {t('endOthers')}
        </button>
      )}
    </section>
  );
}

function SecondFactor({ view }: { view: AccountView }) {
  const open = useSignal<'set' | 'end' | 'codes' | null>(null);
  const codes = useSignal<readonly string[] | null>(null);
  return (
    <section aria-labelledby="factor-title">
      <h3 id="factor-title">{t('secondFactor')}</h3>
      {view.secondFactorIs === 'none' ? (
        <p>{t('secondFactorNone')}</p>
      ) : (
        <p>{t(view.secondFactor ? 'secondFactorOn' : 'secondFactorOff')}</p>
      )}
      {view.secondFactorIs !== 'none' && !view.secondFactor && (
        <Opener open={open} to="set" label={t('secondFactorBegin')} />
      )}
      {view.secondFactor && <Opener open={open} to="codes" label={t('newCodes')} />}
      {view.secondFactor && view.secondFactorIs === 'optional' && (
        <Opener open={open} to="end" label={t('secondFactorEnd')} />
      )}
      {open.value === 'set' && <SecondFactorForm />}
      {open.value === 'end' && (
        <PresentPassword
          path={`${officePaths.secondFactor}/end`}
          label={t('secondFactorEnd')}
          done={() => location.reload()}
        />
      )}
      {open.value === 'codes' && !codes.value && (
        <PresentPassword
          path={`${officePaths.secondFactor}/codes`}
          label={t('newCodes')}
          done={(body) => {
            codes.value = (body as { codes: string[] }).codes;
          }}
        />
      )}
      {codes.value && (
        <>
          <p>{t('keepCodes')}</p>
          <Codes codes={codes.value} />
        </>
      )}
    </section>
  );
}

function Opener<T extends string>({ open, to, label }: { open: Signal<T | null>; to: T; label: string }) {
  if (open.value === to) return null;
  return (
    <button type="button" class="opener" onClick={() => (open.value = to)}>
      {label}
    </button>
  );
}

function Password() {
  const problem = useSignal('');
  const done = useSignal(false);
  async function change(present: string, next: string, again: string): Promise<boolean> {
    done.value = false;
    problem.value = next === again ? '' : t('notTheSame');
    if (next !== again) return false;
    const { ok, body } = await call(officePaths.password, { present, next });
    done.value = ok;
    if (body.error === 'password') problem.value = whyNoPassword(body.why ?? '');
    else if (!ok) problem.value = t(body.error === 'wrong' ? 'passwordNotRight' : 'signInFailed');
    return ok;
  }
  return (
    <section aria-labelledby="password-title">
      <h3 id="password-title">{t('changePassword')}</h3>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const given = new FormData(form);
          const of = (name: string) => String(given.get(name));
          void change(of('present'), of('password'), of('again')).then((changed) => changed && form.reset());
        }}
      >
        <label>
          {t('yourPassword')}
          <input name="present" type="password" autocomplete="current-password" dir="ltr" required />
        </label>
        <PasswordFields />
        <p class="problem" role="alert">
          {problem.value}
        </p>
        <p role="status">{done.value && t('passwordChanged')}</p>
        <button type="submit" class="primary">
          {t('changePassword')}
        </button>
      </form>
    </section>
  );
}

/** What a browser calls itself, short: its name and the system it runs on. */
export function deviceOf(agent: string | null): string {
  // Each calls itself all that stands behind it here, too.
  const browsers = ['Edg', 'OPR', 'SamsungBrowser', 'Firefox', 'Chrome', 'Safari'];
  const browser = browsers.find((name) => agent?.includes(name));
  const system = /\b(Android|iPhone|iPad|Windows|Mac OS X|Linux)\b/.exec(agent ?? '')?.[1];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', SamsungBrowser: 'Samsung', 'Mac OS X': 'Mac' };
  const known = [browser, system].flatMap((name) => (name ? [names[name] ?? name] : []));
  return known.length > 0 ? known.join(' · ') : t('someDevice');
}
