import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { officePaths } from '../office.ts';
import { call, invitation } from './entry.ts';
import { start } from './state.ts';
import { t } from './text.ts';
import { whyNoPassword } from './whyNoPassword.ts';

/** Sets the password of whom an invitation is for, and leads to the sign-in. */
export function InvitationForm({ token }: { token: string }) {
  const whose = useSignal<{ name: string; email: string } | null>(null);
  const over = useSignal(false);
  const problem = useSignal('');
  const busy = useSignal(false);
  useEffect(() => {
    void call<{ name: string; email: string }>(officePaths.invitation, { token }).then(({ ok, status, body }) => {
      if (ok) whose.value = body;
      over.value = status === 404 || status === 400;
    });
  }, [token]);

  async function accept(password: string, again: string): Promise<void> {
    problem.value = password === again ? '' : t('notTheSame');
    if (password !== again) return;
    busy.value = true;
    const { ok, status, body } = await call(`${officePaths.invitation}/accept`, { token, password });
    busy.value = false;
    if (ok) leave();
    else if (body.error === 'password') problem.value = whyNoPassword(body.why ?? '');
    else if (status === 404) over.value = true;
    else problem.value = t('signInFailed');
  }

  function leave(): void {
    invitation.value = null;
    void start();
  }

  if (over.value) {
    return (
      <div class="form">
        <p class="problem" role="alert">
          {t('inviteOver')}
        </p>
        <button type="button" onClick={leave}>
          {t('toSignIn')}
        </button>
      </div>
    );
  }
  if (!whose.value) return <p class="quiet">{t('loading')}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        void accept(String(form.get('password')), String(form.get('again')));
      }}
    >
      <p>
        <strong>{whose.value.name}</strong> <bdi class="quiet">{whose.value.email}</bdi>
      </p>
      <input type="hidden" name="email" autocomplete="username" value={whose.value.email} />
      <PasswordFields />
      <p class="problem" role="alert">
        {problem.value}
      </p>
      <button type="submit" class="primary" disabled={busy.value}>
        {t('setPassword')}
      </button>
    </form>
  );
}

/** A new password, twice, with what is asked of it. */
export function PasswordFields() {
  return (
    <>
      <label>
        {t('newPassword')}
        <input
          name="password"
          type="password"
          autocomplete="new-password"
          dir="ltr"
          minLength={12}
          maxLength={128}
          aria-describedby="password-rules"
          required
        />
      </label>
      <p class="quiet small" id="password-rules">
        {t('passwordRules')}
      </p>
      <label>
        {t('passwordAgain')}
        <input name="again" type="password" autocomplete="new-password" dir="ltr" required />
      </label>
    </>
  );
}
