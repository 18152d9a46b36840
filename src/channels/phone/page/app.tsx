import { connected } from './chats.ts';
import { ChatView } from './chatView.tsx';
import { pageLanguage, pageLanguages, t } from './i18n.ts';
import { person } from './people.ts';
import { PeopleView } from './peopleView.tsx';

/** The whole page: who there is, and the phone in hand. On a narrow screen one of both. */
export function App() {
  const holder = person.value;
  return (
    <div class={`page ${holder ? 'holding' : ''}`}>
      <p class="demo" role="note">
        {t('demo')}
      </p>
      <aside class="side">
        <header class="brand">
          <h1>
            Hamdam <span lang="ur">ہمدم</span>
          </h1>
          <LanguageSwitch />
        </header>
        <p class="about">{t('about')}</p>
        <PeopleView />
        <a class="console" href="/console">
          {t('console')}
        </a>
      </aside>
      <main class="stage">
        {holder && (
          <div class="phone">
            {!connected.value && (
              <p class="offline" role="status">
                {t('offline')}
              </p>
            )}
            <ChatView key={holder.address} holder={holder} />
          </div>
        )}
      </main>
    </div>
  );
}

const names = { en: 'English', ur: 'اردو' } as const;

function LanguageSwitch() {
  return (
    <nav class="languages">
      {pageLanguages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={pageLanguage.value === language}
          onClick={() => {
            pageLanguage.value = language;
          }}
        >
          {names[language]}
        </button>
      ))}
    </nav>
  );
}
