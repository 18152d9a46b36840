import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { QueueEntry } from '#src/store/store.ts';
import type { CommandName, Payload } from '../wire.ts';
import { deedbox, desk } from './state.ts';
import { t } from './text.ts';

type Recorded = Extract<
  CommandName,
  'handover.reading' | 'handover.change' | 'handover.life' | 'handover.followUp' | 'handover.score' | 'handover.target'
>;
type Fields<N extends Recorded> = Omit<Payload<N>, 'id' | 'person' | 'handover'>;

/** Puts something on record of the person of that conversation, once, and tells what came of the last one. */
export function useRecording({ person, handover }: QueueEntry) {
  const last = useSignal<string | null>(null);
  return {
    record<N extends Recorded>(name: N, fields: Fields<N>): void {
      const payload = { ...fields, person, handover: handover.id } as unknown as Omit<Payload<N>, 'id'>;
      last.value = deedbox.value?.do(name, payload) ?? null;
    },
    last,
  };
}

/** Whether the last of them is on record. What was refused stands below the page. */
export function Given({ last }: { last: { readonly value: string | null } }) {
  const deed = deedbox.value?.deeds.value.find((d) => d.payload.id === last.value);
  const told = last.value === null || deed?.state === 'refused' ? '' : deed?.state === 'waiting' ? '…' : t('onRecord');
  return (
    <p class="given small" role="status">
      {told}
    </p>
  );
}

/** Whether this conversation is with whoever sits at this desk. */
export function isMine({ handover }: QueueEntry): boolean {
  return handover.state === 'claimed' && handover.claimedBy?.id === desk.value?.counselor.value?.id;
}

/** A button for what cannot be taken back, or ends something: it says what follows, and asks once more. */
export function Confirmed(props: { label: string; title: string; text: string; yes: string; onYes(): void }) {
  const open = useSignal(false);
  return (
    <>
      <button type="button" onClick={() => (open.value = true)}>
        {props.label}
      </button>
      {open.value && <Ask {...props} done={() => (open.value = false)} />}
    </>
  );
}

/** The question alone, for a form that has been filled in. */
export function Ask(props: { title: string; text: string; yes: string; onYes(): void; done(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog ask"
      aria-labelledby="ask-title"
      aria-describedby="ask-text"
      onClose={props.done}
    >
      <h2 id="ask-title">{props.title}</h2>
      <p id="ask-text">{props.text}</p>
      <div class="buttons">
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => {
            props.onYes();
            dialog.current?.close();
          }}
        >
          {props.yes}
        </button>
      </div>
    </dialog>
  );
}

/** What a field of a form holds. */
export function fieldOf(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name) ?? '').trim();
}
