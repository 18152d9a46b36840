import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { messageId, type PhoneMessage } from '../wire.ts';
import { Bubble, type Tick } from './bubble.tsx';
import { chats, typingSince } from './chats.ts';
import { Composer } from './composer.tsx';
import { tapped } from './conversation.ts';
import { dayOf, t } from './i18n.ts';
import { Icon } from './icons.tsx';
import { asMessage, discard, outbox, post } from './outbox.ts';
import { type PhonePerson, take } from './people.ts';
import { Avatar } from './peopleView.tsx';

/** The conversation on one person's phone. */
export function ChatView({ holder }: { holder: PhonePerson }) {
  const typing = typingSince.value[holder.address] !== undefined;
  return (
    <>
      <header class="chat-head">
        <button type="button" class="icon back" aria-label={t('back')} onClick={() => take(null)}>
          <Icon name="back" />
        </button>
        <span class="avatar hamdam" lang="ur" aria-hidden="true">
          ہم
        </span>
        <div class="who">
          <strong>Hamdam</strong>
          <small>{typing ? t('typing') : t('assistant')}</small>
        </div>
        <span class="you" title={t('youAre', { name: holder.name })}>
          <bdi>{t('youAre', { name: holder.name })}</bdi>
          <Avatar address={holder.address} name={holder.name} />
        </span>
      </header>
      <Messages address={holder.address} typing={typing} />
      <Composer address={holder.address} />
    </>
  );
}

function Messages({ address, typing }: { address: string; typing: boolean }) {
  const conversation = chats.value[address] ?? [];
  // The feed may bring a message back before its request has ended; it is shown once.
  const arrived = new Set(conversation.map((m) => m.id));
  const unsent = outbox.value.filter(
    (u) => u.sending.address === address && !arrived.has(messageId(address, u.sending.id)),
  );
  const chosen = tapped(conversation);
  const heard = heardUntil(conversation, typingSince.value[address]);
  const all: readonly { message: PhoneMessage; tick: Tick | null; discard?: () => void }[] = [
    ...conversation.map((message) => ({ message, tick: tickOf(message, heard) })),
    ...unsent.map((u) => ({
      message: asMessage(u.sending, u.at),
      tick: u.refused ? { refused: u.refused } : u.underway ? ('sending' as const) : ('waiting' as const),
      discard: () => discard(u.sending.id),
    })),
  ];
  const { list, atEnd, toEnd } = useStayAtEnd(`${all.length} ${typing} ${all.at(-1)?.message.id}`);
  const now = Date.now();
  return (
    <div class="messages" role="log" aria-live="polite" ref={list} onScroll={atEnd.look}>
      {all.length === 0 && <p class="empty">{t('empty')}</p>}
      {all.map(({ message, tick, discard }, i) => {
        const day = dayOf(message.at, now);
        const before = all[i - 1];
        return (
          <Fragment key={message.id}>
            {(!before || dayOf(before.message.at, now) !== day) && <p class="day">{day}</p>}
            <Bubble
              message={message}
              conversation={conversation}
              chosen={chosen.get(message.id) ?? null}
              tick={tick}
              follows={before?.message.direction === message.direction}
              onChoose={(choice) => post({ address, choice })}
              onDiscard={discard}
            />
          </Fragment>
        );
      })}
      {typing && (
        <p class="bubble out dots" role="status" aria-label={t('typing')}>
          <i />
          <i />
          <i />
        </p>
      )}
      {!atEnd.value && (
        <button type="button" class="newest" onClick={toEnd}>
          {t('newest')} ↓
        </button>
      )}
    </div>
  );
}

/** Up to when Hamdam shows that it has taken up what was written: it answers, or is writing. */
function heardUntil(conversation: readonly PhoneMessage[], typing: number | undefined): number {
  return Math.max(typing ?? 0, ...conversation.filter((m) => m.direction === 'out').map((m) => m.at));
}

function tickOf(message: PhoneMessage, heard: number): Tick | null {
  if (message.direction === 'out') return null;
  return message.at <= heard ? 'read' : 'delivered';
}

/** Keeps the newest message in sight, unless the reader has scrolled up. */
function useStayAtEnd(newest: string) {
  const list = useRef<HTMLDivElement>(null);
  const end = useSignal(true);
  const toEnd = () => list.current?.scrollTo({ top: list.current.scrollHeight });
  const look = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = list.current ?? {};
    end.value = scrollHeight - scrollTop - clientHeight < 60;
  };
  useLayoutEffect(() => {
    if (end.peek()) toEnd();
  }, [newest]);
  return { list, toEnd, atEnd: { value: end.value, look } };
}
