import { soundOn, switchSound } from './alarm.ts';
import { Icon, Logo } from './icons.tsx';
import { MentionList } from './mentions.tsx';
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
      <Views />
      <MentionList />
      <span class="me">{name}</span>
      <button
        type="button"
        class="plain"
        aria-current={view.value === 'account' ? 'page' : undefined}
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

const led: readonly View[] = ['teamwork', 'programme', 'channels', 'undelivered'];

/** The way back to the chats and, for supervisors, to what they look at besides. */
function Views() {
  const leads = desk.value?.role.value === 'supervisor';
  if (!leads && view.value === 'talk') return null;
  return (
    <nav class="views" aria-label={t('views')}>
      <button
        type="button"
        class="plain"
        aria-current={view.value === 'talk' ? 'page' : undefined}
        onClick={() => {
          view.value = 'talk';
        }}
      >
        {t('chats')}
      </button>
      {leads && led.map((to) => <ViewSwitch key={to} to={to} />)}
    </nav>
  );
}

function ViewSwitch({ to }: { to: View }) {
  return (
    <button
      type="button"
      class="plain"
      aria-current={view.value === to ? 'page' : undefined}
      onClick={() => switchView(to)}
    >
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
