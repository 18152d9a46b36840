import type { Mention } from '../wire.ts';
import { desk, openPerson } from './state.ts';
import { t } from './text.ts';
import { whenOf } from './time.ts';

/** Colleagues who named this counselor in a note while the page is open, each with the way there. */
export function Mentions() {
  return (
    <div class="toasts mentions" role="status">
      {desk.value?.freshMentions.value.map((mention) => (
        <div class="toast" key={mention.note}>
          <span>{t('mentionedBy', { name: mention.by })}</span>
          <Ways mention={mention} />
        </div>
      ))}
    </div>
  );
}

/** How many notes that name this counselor they have not looked at, and which. */
export function MentionList() {
  const mentions = desk.value?.mentions.value ?? [];
  if (mentions.length === 0) return null;
  return (
    <details class="mention-list">
      <summary
        aria-label={t('mentionsUnread', { n: mentions.length })}
        title={t('mentionsUnread', { n: mentions.length })}
      >
        @ <span class="badge">{mentions.length}</span>
      </summary>
      <ul>
        {mentions.map((mention) => (
          <li key={mention.note}>
            <span>{t('mentionedBy', { name: mention.by })}</span>
            <span class="quiet small">{whenOf(mention.at)}</span>
            <Ways mention={mention} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Ways({ mention: { person, note } }: { mention: Mention }) {
  return (
    <>
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
    </>
  );
}
