import { signal } from '@preact/signals';
import { AccountPage } from './accountPage.tsx';
import { AuditPage } from './auditPage.tsx';
import { LanguageSwitch } from './bar.tsx';
import { me } from './entry.ts';
import { Icon, Logo } from './icons.tsx';
import { SecondFactorForm } from './secondFactor.tsx';
import { Card } from './signInPage.tsx';
import { signOut } from './state.ts';
import { t } from './text.ts';
import { UsersPage } from './usersPage.tsx';

const shown = signal<'work' | 'account'>('work');

/** The console of who runs the accounts or reads the audit, and sees nobody whom the programme serves. */
export function Office() {
  const administrator = me.value?.role === 'administrator';
  const work = t(administrator ? 'users' : 'audit');
  return (
    <div class="desk">
      <header class="bar">
        <Logo />
        <h1>
          {t('product')} <span class="desk-name">{work}</span>
        </h1>
        <nav class="views" aria-label={t('views')}>
          <Tab to="work" label={work} />
          <Tab to="account" label={t('account')} />
        </nav>
        <LanguageSwitch />
        <SignOut />
      </header>
      <div />
      {shown.value === 'account' ? <AccountPage /> : administrator ? <UsersPage /> : <AuditPage />}
    </div>
  );
}

/** Before anything else, where the programme asks for a second factor. */
export function HalfPage() {
  return (
    <Card lead={t('halfLead')}>
      <SecondFactorForm />
      <button type="button" class="opener" onClick={() => void signOut()}>
        {t('signOut')}
      </button>
    </Card>
  );
}

function Tab({ to, label }: { to: 'work' | 'account'; label: string }) {
  return (
    <button
      type="button"
      class="plain"
      aria-current={shown.value === to ? 'page' : undefined}
      onClick={() => (shown.value = to)}
    >
      {label}
    </button>
  );
}

function SignOut() {
  return (
    <button type="button" class="plain" title={t('signOut')} aria-label={t('signOut')} onClick={() => void signOut()}>
      <Icon name="out" />
    </button>
  );
}
