import { desk, openPerson } from './state.ts';
import { t } from './text.ts';

/** Colleagues who named this counselor in a note, each with the way there. */
export function Mentions() {
  const mentions = desk.value?.mentions.value ?? [];
  return (
    <div class="toasts mentions" role="status">
      {mentions.map(({ person, by, note }) => (
        <div class="toast" key={note}>
          <span>{t('mentionedBy', { name: by })}</span>
          <button
            type="button"
            onClick={() => {
              openPerson(person);
              desk.value?.dismissMention(note);
            }}
          >
            {t('mentionOpen')}
          </button>
          <button type="button" onClick={() => desk.value?.dismissMention(note)}>
            {t('dismiss')}
          </button>
        </div>
      ))}
    </div>
  );
}
