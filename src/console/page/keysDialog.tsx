import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from './text.ts';

export const showKeys = signal(false);

/** Every key of the desk, and what it does. */
const keys = [
  ['J · K', 'key.move'],
  ['Enter', 'key.open'],
  ['F', 'key.seek'],
  ['C', 'key.claim'],
  ['R', 'key.reply'],
  ['/', 'key.ready'],
  ['U', 'key.undo'],
  ['N', 'key.note'],
  ['M', 'key.measured'],
  ['S', 'key.find'],
  ['A', 'key.about'],
  ['T', 'key.transfer'],
  ['G', 'key.giveBack'],
  ['O', 'key.takeOver'],
  ['X', 'key.close'],
  ['Esc', 'key.back'],
  ['?', 'key.keys'],
] as const;

export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (showKeys.value) dialog.current?.showModal();
  }, [showKeys.value]);
  if (!showKeys.value) return null;
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="keys-title"
      onClose={() => {
        showKeys.value = false;
      }}
    >
      <form method="dialog">
        <h2 id="keys-title">{t('keysTitle')}</h2>
        <dl class="keys-list">
          {keys.map(([key, what]) => (
            <div key={what}>
              <dt>
                <kbd dir="ltr">{key}</kbd>
              </dt>
              <dd>{t(what)}</dd>
            </div>
          ))}
        </dl>
        <div class="buttons">
          <button type="submit">{t('shut')}</button>
        </div>
      </form>
    </dialog>
  );
}
