import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LanguageSwitch } from './bar.tsx';
import { Logo } from './icons.tsx';
import { signIn } from './state.ts';
import { t } from './text.ts';

interface DemoUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Sign-in by e-mail and password; in the demo, by one click. */
export function SignInPage() {
  const busy = useSignal(false);
  const problem = useSignal<Awaited<ReturnType<typeof signIn>>>(null);
  const demo = useSignal<readonly DemoUser[]>([]);
  useEffect(() => {
    void readDemoUsers().then((users) => {
      demo.value = users;
    });
  }, []);

  async function enter(email: string, password: string): Promise<void> {
    busy.value = true;
    problem.value = await signIn(email, password);
    busy.value = false;
  }

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
        <p class="quiet">{t('signInLead')}</p>
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
      </div>
    </main>
  );
}

async function readDemoUsers(): Promise<readonly DemoUser[]> {
  const answer = await fetch('/console/api/demo').catch(() => null);
  return answer?.ok ? ((await answer.json()) as { users: DemoUser[] }).users : [];
}
