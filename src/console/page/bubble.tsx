import type { Communication } from '#src/store/store.ts';
import { Attached } from './attachment.tsx';
import type { Deed } from './deedbox.ts';
import { putBack } from './drafts.ts';
import { StateMark } from './icons.tsx';
import { Words } from './messageText.tsx';
import { deedbox, desk, serverNow } from './state.ts';
import { Translation } from './suggestionBoxes.tsx';
import { t } from './text.ts';
import { timeOfDay } from './time.ts';
import { undo, undoUntil } from './undo.ts';

/** One message on record. The words that raised a concern are marked in it. */
export function Bubble(props: { message: Communication; evidence: readonly string[]; tapped: string | null }) {
  const { message, evidence, tapped } = props;
  const ours = message.direction === 'out';
  return (
    <article class={`bubble ${kindOf(message)} ${evidence.length > 0 ? 'dangerous' : ''}`} data-message={message.id}>
      {ours && <p class="speaker">{speakerOf(message)}</p>}
      {tapped && (
        <p class="tapped">
          <Words text={t('tapped', { label: tapped })} />
        </p>
      )}
      {(message.media || message.place) && <Attached message={message} evidence={evidence} />}
      {message.text && (!tapped || message.text !== tapped) && (
        <Words class="said" text={message.text} marked={evidence} />
      )}
      {!ours && isWorded(message) && <Translation message={message} />}
      {message.options.length > 0 && (
        <ul class="options">
          {message.options.map((o) => (
            <li key={o.id}>
              <Words text={o.label} />
            </li>
          ))}
        </ul>
      )}
      <p class="stamp">
        {timeOfDay(message.at)}
        {ours && <StateMark state={message.state} />}
      </p>
      {ours && message.state === 'due' && <Undo message={message} />}
    </article>
  );
}

/** The seconds in which a reply of one's own can still be taken back. */
function Undo({ message }: { message: Communication }) {
  const entry = desk.value?.chat.value?.entry;
  const until = undoUntil(message, entry ?? null, serverNow.value);
  if (!entry || until === null) return null;
  return (
    <p class="stamp">
      <button type="button" onClick={() => undo(message, entry)}>
        {t('undo', { n: Math.ceil((until - serverNow.value) / 1000) })}
      </button>
    </p>
  );
}

/** A reply that is not on record yet. What has not left this page can be taken back. */
export function PendingBubble({ deed }: { deed: Extract<Deed, { name: 'handover.reply' }> }) {
  const refused = deed.state === 'refused';
  const { id, text } = deed.payload;
  return (
    <article class={`bubble mine pending ${refused ? 'refused' : ''}`}>
      <Words class="said" text={text} />
      <p class="stamp">
        {refused
          ? t('notSent', {
              reason: t(`refused.${deed.error?.reason ?? 'failed'}`, {
                by: deed.error?.by ?? '',
                field: deed.error?.field ?? '',
              }),
            })
          : t(desk.value?.connected.value ? 'sending' : 'queued')}
      </p>
      {!refused && !deed.given && !desk.value?.connected.value && (
        <p class="stamp">
          <button
            type="button"
            onClick={() => {
              deedbox.value?.forget(id);
              putBack(deed.payload.person, text);
            }}
          >
            {t('takeBack')}
          </button>
        </p>
      )}
      {refused && (
        <p class="stamp">
          <button type="button" onClick={() => deedbox.value?.again(id)}>
            {t('again')}
          </button>
          <button type="button" onClick={() => deedbox.value?.forget(id)}>
            {t('discard')}
          </button>
        </p>
      )}
    </article>
  );
}

/** Whether it holds words, written or heard. */
function isWorded({ text, choice, attachment }: Communication): boolean {
  const heard = attachment?.transcript;
  return (text.trim() !== '' && choice === null) || Boolean(heard && 'text' in heard && heard.text.trim());
}

function kindOf(message: Communication): string {
  if (message.from === 'person') return 'theirs';
  return message.from === 'companion' ? 'companion' : 'mine';
}

function speakerOf(message: Communication): string {
  if (typeof message.from === 'string') return t('companion');
  return message.from.counselor;
}
