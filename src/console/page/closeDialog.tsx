import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { QueueEntry } from '#src/store/store.ts';
import { type CloseOutcome, longestReply, outcomesFor } from '../wire.ts';
import { deedbox, desk } from './state.ts';
import { interfaceLanguage, t } from './text.ts';
import { calendarDay } from './time.ts';

/** Asks how a hand-over ended, and closes it. */
export function CloseDialog({ entry, done }: { entry: QueueEntry; done: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const outcome = useSignal<CloseOutcome | null>(null);
  const summary = useSignal('');
  const followUp = useSignal('');
  useEffect(() => {
    dialog.current?.showModal();
    void desk.value?.refreshChat();
  }, []);
  const draft = desk.value?.chat.value?.sbar?.[interfaceLanguage.value];

  function close(): void {
    if (!outcome.value) return;
    const { person, handover } = entry;
    const closing = { person, handover: handover.id, outcome: outcome.value, summary: summary.value };
    deedbox.value?.do('handover.close', followUp.value ? { ...closing, followUp: followUp.value } : closing);
    done();
  }

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="close-title" onClose={done}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
      >
        <h2 id="close-title">{t('closeTitle')}</h2>
        <p class="quiet">{t('closeText')}</p>
        <fieldset>
          <legend>{t('outcome')}</legend>
          {outcomesFor(entry.handover.reason).map((name) => (
            <label key={name} class="choice">
              <input
                type="radio"
                name="outcome"
                value={name}
                required
                checked={outcome.value === name}
                onChange={() => {
                  outcome.value = name;
                }}
              />
              {t(`outcome.${name}`)}
            </label>
          ))}
        </fieldset>
        <label>
          {t('summary')}
          <textarea
            name="summary"
            rows={draft && summary.value ? 9 : 3}
            dir="auto"
            maxLength={longestReply}
            value={summary.value}
            onInput={(event) => {
              summary.value = event.currentTarget.value;
            }}
          />
        </label>
        {draft && !summary.value && (
          <button
            type="button"
            onClick={() => {
              summary.value = inParts(draft).slice(0, longestReply);
            }}
          >
            {t('sbarDraft')}
          </button>
        )}
        <label>
          {t('closeFollowUp')}
          <input
            type="date"
            min={calendarDay(Date.now())}
            value={followUp.value}
            onInput={(event) => {
              followUp.value = event.currentTarget.value;
            }}
          />
        </label>
        <div class="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button type="submit" class="primary" disabled={!outcome.value}>
            {t('close')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** The four parts under their names, those that hold nothing left out. */
function inParts(draft: Readonly<Record<(typeof parts)[number], string>>): string {
  return parts
    .filter((part) => draft[part].trim() !== '')
    .map((part) => `${t(`sbar.${part}`)}:\n${draft[part].trim()}`)
    .join('\n\n');
}

const parts = ['situation', 'background', 'assessment', 'recommendation'] as const;
