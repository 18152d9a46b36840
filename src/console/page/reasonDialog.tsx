import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { longestReply } from '../wire.ts';
import { t } from './text.ts';

/** Asks for words about a deed, and does it with them. */
export function ReasonDialog(props: {
  title: string;
  text: string;
  label: string;
  submit: string;
  /** Whether it may be done without words. */
  optional?: boolean;
  children?: ComponentChildren;
  act: (words: string) => void;
  done: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="reason-title" onClose={props.done}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          const words = String(new FormData(event.currentTarget).get('words') ?? '').trim();
          if (!words && !props.optional) return;
          props.act(words);
          dialog.current?.close();
        }}
      >
        <h2 id="reason-title">{props.title}</h2>
        <p class="quiet">{props.text}</p>
        {props.children}
        <label>
          {props.label}
          <textarea name="words" rows={3} dir="auto" required={!props.optional} maxLength={longestReply} />
        </label>
        <div class="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button type="submit" class="primary">
            {props.submit}
          </button>
        </div>
      </form>
    </dialog>
  );
}
