import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { QueueEntry } from '#src/store/store.ts';
import { type CloseOutcome, longestReply, outcomesFor } from '../wire.ts';
import { deedbox } from './state.ts';
import { t } from './text.ts';

/** Asks how a hand-over ended, and closes it. */
export function CloseDialog({ entry, done }: { entry: QueueEntry; done: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const outcome = useSignal<CloseOutcome | null>(null);
  useEffect(() => dialog.current?.showModal(), []);

  function close(summary: string): void {
    if (!outcome.value) return;
    const { person, handover } = entry;
    deedbox.value?.do('handover.close', { person, handover: handover.id, outcome: outcome.value, summary });
    done();
  }

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="close-title" onClose={done}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          close(String(new FormData(event.currentTarget).get('summary') ?? ''));
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
          <textarea name="summary" rows={3} dir="auto" maxLength={longestReply} />
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
