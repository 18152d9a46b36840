import { useSignal } from '@preact/signals';
import type { Note, QueueEntry } from '#src/store/store.ts';
import { longestReply } from '../wire.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { Words } from './messageText.tsx';
import { deedbox } from './state.ts';
import { t } from './text.ts';
import { whenOf } from './time.ts';

/** The team's own notes on a person, newest first, and a place for one more. */
export function Notes({ entry, notes }: { entry: QueueEntry; notes: readonly Note[] }) {
  const sorted = [...notes].sort((a, b) => b.at - a.at);
  const pending = (deedbox.value?.deeds.value ?? []).filter(
    (d) => d.name === 'handover.note' && d.state === 'waiting' && d.payload.person === entry.person,
  );
  return (
    <section class="notes">
      <h3>{t('notes')}</h3>
      <p class="quiet small">{t('notesText')}</p>
      {entry.handover.state !== 'closed' && <NewNote entry={entry} />}
      <ul>
        {pending.map((d) => (
          <li key={d.payload.id} class="note pending">
            {'text' in d.payload && <Words text={d.payload.text} />}
          </li>
        ))}
        {sorted.map((n) => (
          <li key={n.id} class="note">
            <Words text={n.text} />
            <p class="quiet small">
              {n.counselor} · {whenOf(n.at)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewNote({ entry }: { entry: QueueEntry }) {
  const text = useSignal(draftOf('note', entry.person));
  function write(value: string): void {
    text.value = value;
    keepDraft('note', entry.person, value);
  }
  return (
    <form
      class="new-note"
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.value.trim();
        if (!words) return;
        deedbox.value?.do('handover.note', { person: entry.person, handover: entry.handover.id, text: words });
        write('');
      }}
    >
      <textarea
        rows={2}
        dir={text.value ? 'auto' : undefined}
        maxLength={longestReply}
        aria-label={t('notePlaceholder')}
        placeholder={t('notePlaceholder')}
        value={text.value}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <button type="submit" disabled={!text.value.trim()}>
        {t('noteAdd')}
      </button>
    </form>
  );
}
