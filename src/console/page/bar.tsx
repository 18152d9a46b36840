import { soundOn, switchSound } from './alarm.ts';
import { Icon, Logo } from './icons.tsx';
import { desk, signOut, switchView, type View, view } from './state.ts';
import { switchLanguage, t } from './text.ts';

/** The top of the desk: whose it is, sound, language, the way out. */
export function Bar() {
  const name = desk.value?.counselor.value?.name ?? '';
  return (
    <header class="bar">
      <Logo />
      <h1>
        {t('product')} <span class="desk-name">{t('desk')}</span>
      </h1>
      <span class="me">{name}</span>
      {desk.value?.role.value === 'supervisor' && (
        <>
          <ViewSwitch to="teamwork" />
          <ViewSwitch to="programme" />
          <ViewSwitch to="channels" />
          <ViewSwitch to="undelivered" />
        </>
      )}
      <button
        type="button"
        class="plain"
        aria-pressed={view.value === 'account'}
        title={t('account')}
        aria-label={t('account')}
        onClick={() => switchView('account')}
      >
        <Icon name="person" />
      </button>
      <LanguageSwitch />
      <button
        type="button"
        class="plain"
        aria-pressed={soundOn.value}
        title={t(soundOn.value ? 'soundOn' : 'soundOff')}
        aria-label={t(soundOn.value ? 'soundOn' : 'soundOff')}
        onClick={switchSound}
      >
        <Icon name={soundOn.value ? 'sound' : 'silent'} />
      </button>
      <button type="button" class="plain" title={t('signOut')} aria-label={t('signOut')} onClick={() => void signOut()}>
        <Icon name="out" />
      </button>
    </header>
  );
}

function ViewSwitch({ to }: { to: View }) {
  return (
    <button type="button" class="plain" aria-pressed={view.value === to} onClick={() => switchView(to)}>
      {t(to)}
    </button>
  );
}

/** Shows the other language under that language's own name. */
export function LanguageSwitch() {
  const other = t('language') === 'English' ? 'en' : 'ur';
  return (
    <button type="button" class="plain language" lang={other} title={t('languageName')} onClick={switchLanguage}>
      {t('language')}
    </button>
  );
}
