import type { PhoneMessage } from '../wire.ts';
import { labelOf, scriptLanguage } from './conversation.ts';
import { type PageText, t, timeOf } from './i18n.ts';
import { Icon, isIcon } from './icons.tsx';

/** How far a message of one's own has come. */
export type Tick = 'waiting' | 'sending' | 'delivered' | 'read' | { readonly refused: PageText };

interface BubbleProps {
  readonly message: PhoneMessage;
  readonly conversation: readonly PhoneMessage[];
  /** The option of this message that was tapped. */
  readonly chosen: string | null;
  readonly tick: Tick | null;
  /** The message before is of the same side. */
  readonly follows: boolean;
  readonly onChoose: (choice: string) => void;
  readonly onDiscard?: (() => void) | undefined;
}

/** One message with its time, ticks and tappable answers. */
export function Bubble({ message, conversation, chosen, tick, follows, onChoose, onDiscard }: BubbleProps) {
  const text = message.choice ? (labelOf(conversation, message) ?? '…') : message.text;
  const counselor = typeof message.from === 'object' ? message.from.counselor : null;
  const mine = message.direction === 'in';
  const language = message.language ?? scriptLanguage(text);
  return (
    <div class={`row ${mine ? 'mine' : 'theirs'} ${follows ? 'follows' : ''}`} data-message={message.id}>
      <div class={`bubble ${mine ? 'in' : 'out'} ${counselor ? 'human' : ''}`}>
        {counselor && (
          <p class="speaker">
            <bdi>{counselor}</bdi> <small>{t('counselor')}</small>
          </p>
        )}
        {message.sound ? (
          // biome-ignore lint/a11y/useMediaCaption: what is spoken stands above it as text
          <audio controls preload="none" src={`/phone/api/files/${message.sound}`} aria-label={t('voice')} />
        ) : (
          message.media && <Media kind={message.media} />
        )}
        {text && (
          <p class="text" lang={language} dir={language === 'ur' ? 'rtl' : 'auto'}>
            {text.split(/\n{2,}/).map((paragraph, i) => (
              <span key={`${i}`}>{mine || counselor ? paragraph : withNumbers(paragraph)}</span>
            ))}
          </p>
        )}
        <p class="foot">
          <time dateTime={new Date(message.at).toISOString()}>{timeOf(message.at)}</time>
          {tick && <Ticks tick={tick} />}
        </p>
      </div>
      {typeof tick === 'object' && tick && (
        <p class="refused" role="alert">
          {t('failed', { reason: t(tick.refused) })}{' '}
          <button type="button" onClick={onDiscard}>
            {t('remove')}
          </button>
        </p>
      )}
      {message.options.length > 0 && (
        <div class={`options ${chosen ? 'used' : ''}`}>
          {message.options.map((o) => (
            <button
              key={o.id}
              type="button"
              class={o.id === chosen ? 'chosen' : ''}
              disabled={chosen !== null}
              lang={scriptLanguage(o.label)}
              dir="auto"
              onClick={() => onChoose(o.id)}
            >
              {o.id === chosen && (
                <span role="img" aria-label={t('chosen')}>
                  ✓{' '}
                </span>
              )}
              {o.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** A service's number at the end of its line stays in one piece, and calls where there is a telephone. */
function withNumbers(text: string) {
  return text.split(/(?<=: )(0\d{2,4}-\d{5,8}|1\d{1,3})$/m).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <a key={`${i}`} class="number" href={`tel:${part.replace('-', '')}`} dir="ltr">
        {part}
      </a>
    ),
  );
}

function Ticks({ tick }: { tick: Tick }) {
  if (typeof tick === 'object') return <span class="ticks bad">!</span>;
  const name = tick === 'waiting' ? 'clock' : tick === 'sending' ? 'tick' : 'ticks';
  return (
    <span class={`ticks ${tick}`} role="img" aria-label={t(tick)} title={t(tick)} data-tick={tick}>
      <Icon name={name} />
    </span>
  );
}

function Media({ kind }: { kind: string }) {
  const icon = isIcon(kind) ? kind : 'document';
  return (
    <p class="media">
      <Icon name={icon} />
      <span>{t(mediaText(kind))}</span>
    </p>
  );
}

const mediaTexts = ['voice', 'audio', 'image', 'video', 'document', 'location', 'contact', 'sticker'] as const;

function mediaText(kind: string): PageText {
  return mediaTexts.find((m) => m === kind) ?? 'other';
}
