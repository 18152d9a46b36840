import { connected } from './chats.ts';
import { ChatView } from './chatView.tsx';
import { pageLanguage, pageLanguages, t } from './i18n.ts';
import { person } from './people.ts';
import { PeopleView } from './peopleView.tsx';

/** The whole page: who there is, and the phone in hand. On a narrow screen one of both. */
export function App() {
  const holder = person.value;
  // What is read is the chat in hand or, before one is, the people.
  const [Side, Stage] = holder ? (['aside', 'main'] as const) : (['main', 'div'] as const);
  return (
    <div class={`page ${holder ? 'holding' : ''}`}>
      <header class="demo">
        <h1 class="unseen">Hamdam</h1>
        {t('demo')}
      </header>
      <Side class="side">
        <header class="brand">
          <h2>
            Hamdam <span lang="ur">ہمدم</span>
          </h2>
          <LanguageSwitch />
        </header>
        <p class="about">{t('about')}</p>
        <PeopleView />
        <a class="console" href="/console">
          {t('console')}
        </a>
      </Side>
      <Stage class="stage">
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
      </Stage>
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
