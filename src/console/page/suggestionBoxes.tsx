import type { Communication, QueueEntry } from '#src/store/store.ts';
import { Words } from './messageText.tsx';
import { desk } from './state.ts';
import { drop, standOf, suggest } from './suggestions.ts';
import { t } from './text.ts';

const suggests = (): boolean => desk.value?.chat.value?.profile?.suggests === true;

/** A message in the console's language, as the model translates it, where it is asked to. */
export function Translation({ message }: { message: Communication }) {
  const entry = desk.value?.chat.value?.entry;
  if (!entry || !suggests()) return null;
  const stand = standOf(entry, message);
  return (
    <div class="suggested translation" aria-live="polite">
      {stand && 'text' in stand && (
        <>
          <Words text={stand.text} />
          <p class="quiet small">{t('translatedByModel')}</p>
        </>
      )}
      {stand && 'waiting' in stand && <p class="quiet small">{t('translating')}</p>}
      {stand && 'why' in stand && <p class="problem small">{t('notTranslated', { reason: stand.why })}</p>}
      {(!stand || 'why' in stand) && (
        <button type="button" class="translate" onClick={() => void suggest(entry, message)}>
          {t(stand ? 'again' : 'translate')}
        </button>
      )}
    </div>
  );
}

/** A reply that the model began. It is nobody's words until the counselor takes it into the reply, and never sent from here. */
export function Draft({ entry, take }: { entry: QueueEntry; take: (text: string, id: string) => void }) {
  // In an emergency nobody is handed generated words to say.
  if (!suggests() || entry.handover.urgency === 'emergency') return null;
  const stand = standOf(entry, null);
  return (
    <div class="suggested draft" aria-live="polite">
      {stand && 'text' in stand && (
        <section aria-label={t('draftTitle')}>
          <p class="quiet small">{t('draftText')}</p>
          <Words text={stand.text} />
          <button
            type="button"
            onClick={() => {
              take(stand.text, stand.id);
              drop(entry, stand.id);
            }}
          >
            {t('draftTake')}
          </button>
          <button type="button" onClick={() => drop(entry, stand.id)}>
            {t('discard')}
          </button>
        </section>
      )}
      {stand && 'waiting' in stand && <p class="quiet small">{t('drafting')}</p>}
      {stand && 'why' in stand && <p class="problem small">{t('notDrafted', { reason: stand.why })}</p>}
      {(!stand || 'why' in stand) && (
        <button type="button" class="suggest" onClick={() => void suggest(entry, null)}>
          {t(stand ? 'again' : 'draftAsk')}
        </button>
      )}
    </div>
  );
}
