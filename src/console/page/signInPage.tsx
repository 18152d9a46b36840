import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { LanguageSwitch } from './bar.tsx';
import { call, giveCode, givePassword, invitation, type Trouble } from './entry.ts';
import { Logo } from './icons.tsx';
import { InvitationForm } from './invitationForm.tsx';
import { start } from './state.ts';
import { t } from './text.ts';

interface DemoUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Sign-in by e-mail, password and a code where the account wants one; in the demo, by one click. An invitation comes first. */
export function SignInPage() {
  const step = useSignal<'password' | 'code'>('password');
  if (invitation.value !== null) {
    return (
      <Card lead={t('inviteLead')}>
        <InvitationForm token={invitation.value} />
      </Card>
    );
  }
  return step.value === 'code' ? (
    <Card lead={t('codeLead')}>
      <CodeForm back={() => (step.value = 'password')} />
    </Card>
  ) : (
    <Card lead={t('signInLead')}>
      <PasswordForm codeWanted={() => (step.value = 'code')} />
    </Card>
  );
}

/** The frame of every page before the desk. */
export function Card({ lead, children }: { lead: string; children: ComponentChildren }) {
  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <div class="sign-in-head">
          <Logo />
          <h1>
            {t('product')} <span class="desk-name">{t('desk')}</span>
          </h1>
          <LanguageSwitch />
        </div>
        <p class="quiet">{lead}</p>
        {children}
      </div>
    </main>
  );
}

function PasswordForm({ codeWanted }: { codeWanted: () => void }) {
  const busy = useSignal(false);
  const problem = useSignal<Trouble | null>(null);
  const demo = useSignal<readonly DemoUser[]>([]);
  useEffect(() => {
    void call<{ users: DemoUser[] }>('/console/api/demo').then(({ ok, body }) => {
      demo.value = ok ? body.users : [];
    });
  }, []);

  async function enter(email: string, password: string): Promise<void> {
    busy.value = true;
    const came = await givePassword(email, password);
    problem.value = came === 'in' || came === 'code' ? null : came;
    if (came === 'in') await start();
    busy.value = false;
    if (came === 'code') codeWanted();
  }

  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          void enter(String(form.get('email')), String(form.get('password')));
        }}
      >
        <label>
          {t('email')}
          <input name="email" type="email" autocomplete="username" dir="ltr" required />
        </label>
        <label>
          {t('password')}
          <input name="password" type="password" autocomplete="current-password" dir="ltr" required />
        </label>
        <p class="problem" role="alert">
          {problem.value && t(problem.value)}
        </p>
        <button type="submit" class="primary" disabled={busy.value}>
          {t(busy.value ? 'signingIn' : 'signIn')}
        </button>
      </form>
      {demo.value.length > 0 && (
        <section class="demo" aria-labelledby="demo-title">
          <h2 id="demo-title">
            <span class="demo-mark">{t('demoMark')}</span> {t('demoTitle')}
          </h2>
          <p class="quiet">{t('demoText')}</p>
          {demo.value.map((user) => (
            <button
              type="button"
              key={user.email}
              disabled={busy.value}
              onClick={() => void enter(user.email, user.password)}
            >
              {t('demoAs', { name: user.name })}
            </button>
          ))}
        </section>
      )}
    </>
  );
}

function CodeForm({ back }: { back: () => void }) {
  const busy = useSignal(false);
  const problem = useSignal<Trouble | null>(null);

  async function enter(code: string): Promise<void> {
    busy.value = true;
    const came = await giveCode(code);
    problem.value = came === 'in' ? null : came;
    if (came === 'in') await start();
    busy.value = false;
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void enter(String(new FormData(event.currentTarget).get('code')));
      }}
    >
      <label>
        {t('code')}
        <input
          name="code"
          type="text"
          autocomplete="one-time-code"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          ref={(input) => input?.focus()}
          required
        />
      </label>
      <p class="quiet small">{t('codeHint')}</p>
      <p class="problem" role="alert">
        {problem.value && t(problem.value)}
      </p>
      <div class="buttons">
        <button type="button" onClick={back}>
          {t('backToSignIn')}
        </button>
        <button type="submit" class="primary" disabled={busy.value}>
          {t(busy.value ? 'signingIn' : 'signIn')}
        </button>
      </div>
    </form>
  );
}
