import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { longestText } from '../wire.ts';
import { Attach } from './attach.tsx';
import { t } from './i18n.ts';
import { Icon } from './icons.tsx';
import { post } from './outbox.ts';

/** Where a message is written. Enter sends, with Shift it begins a new line. */
export function Composer({ address }: { address: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const attaching = useSignal(false);
  const send = () => {
    const text = field.current?.value ?? '';
    if (!text.trim()) return;
    post({ address, text });
    if (field.current) field.current.value = '';
    grow();
    field.current?.focus();
  };
  const grow = () => {
    if (!field.current) return;
    field.current.style.height = 'auto';
    field.current.style.height = `${Math.min(field.current.scrollHeight, 140)}px`;
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {attaching.value && (
        <Attach
          address={address}
          done={() => {
            attaching.value = false;
          }}
        />
      )}
      <button
        type="button"
        class="icon"
        aria-label={t('attach')}
        aria-expanded={attaching.value}
        onClick={() => {
          attaching.value = !attaching.value;
        }}
      >
        <Icon name="attach" />
      </button>
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        maxLength={longestText}
        aria-label={t('write')}
        placeholder={t('write')}
        onInput={grow}
        onKeyDown={(event) => {
          // While an input method composes a word, Enter belongs to it.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="submit" class="icon send" aria-label={t('send')}>
        <Icon name="send" />
      </button>
    </form>
  );
}
