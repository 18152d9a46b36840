import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Note, QueueEntry } from '#src/store/store.ts';
import { longestReply } from '../wire.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { beingNamed, type Nameable, nameable, namedIn, withName } from './mentioning.ts';
import { Words } from './messageText.tsx';
import { deedbox, desk } from './state.ts';
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
  const naming = useSignal<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const all = useSignal<readonly Nameable[]>([]);
  function write(value: string): void {
    text.value = value;
    keepDraft('note', entry.person, value);
  }
  /** Colleagues are asked for when the first of them is named. */
  async function look({ value, selectionStart }: HTMLTextAreaElement): Promise<void> {
    naming.value = beingNamed(value, selectionStart);
    if (naming.value === null || all.value.length > 0) return;
    const answer = await desk.value?.ask('team.list', {});
    const me = desk.value?.counselor.value?.id;
    if (answer?.ok) all.value = answer.counselors.filter((c) => c.id !== me);
  }
  function name(colleague: Nameable): void {
    const there = box.current;
    if (!there) return;
    const next = withName(text.value, there.selectionStart, colleague.name);
    write(next.text);
    naming.value = null;
    setTimeout(() => {
      there.focus();
      there.setSelectionRange(next.caret, next.caret);
    });
  }
  const found = naming.value === null ? [] : nameable(all.value, naming.value);
  return (
    <form
      class="new-note"
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.value.trim();
        if (!words) return;
        const mentions = namedIn(words, all.value);
        const note = { person: entry.person, handover: entry.handover.id, text: words };
        deedbox.value?.do('handover.note', mentions.length > 0 ? { ...note, mentions } : note);
        write('');
      }}
    >
      <textarea
        ref={box}
        rows={2}
        dir={text.value ? 'auto' : undefined}
        maxLength={longestReply}
        aria-label={t('notePlaceholder')}
        aria-describedby="note-help"
        placeholder={t('notePlaceholder')}
        value={text.value}
        onInput={(event) => {
          write(event.currentTarget.value);
          void look(event.currentTarget);
        }}
      />
      {found.length > 0 && (
        <ul class="nameable" aria-label={t('mentionWhom')}>
          {found.map((c) => (
            <li key={c.id}>
              <button type="button" onClick={() => name(c)}>
                @{c.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p id="note-help" class="quiet small">
        {t('mentionHint')}
      </p>
      <button type="submit" disabled={!text.value.trim()}>
        {t('noteAdd')}
      </button>
    </form>
  );
}
