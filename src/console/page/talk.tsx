import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Communication } from '#src/store/store.ts';
import { Bubble, PendingBubble } from './bubble.tsx';
import type { Deed } from './deedbox.ts';
import { Icon } from './icons.tsx';
import type { Chat } from './liveChat.ts';
import { deedbox, desk } from './state.ts';
import { t } from './text.ts';
import { dayOf } from './time.ts';

/** How near its end the talk must be read for a new message to draw it along. */
const nearEndPx = 80;

/** The conversation, oldest first, day by day. It stays where it is read; new words below are hinted at. */
export function Talk({ chat }: { chat: Chat }) {
  const messages = inOrder(chat);
  const pending = pendingReplies(chat);
  const scroll = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const height = useRef(0);
  const hint = useSignal(false);
  const loading = useSignal(false);
  const first = messages[0]?.id;
  const last = pending.at(-1)?.payload.id ?? messages.at(-1)?.id;
  const lastIsOurs = pending.length > 0;

  useLayoutEffect(() => {
    const box = scroll.current;
    if (box && !atEnd.current) box.scrollTop += box.scrollHeight - height.current;
  }, [first]);
  // A message may also come before the last one: while a reply is held back to be undone, it stays the last.
  const newest = messages.filter((m) => m.state !== 'due').at(-1)?.id;
  useLayoutEffect(() => {
    const box = scroll.current;
    if (!box) return;
    if (atEnd.current || lastIsOurs) box.scrollTop = box.scrollHeight;
    else hint.value = true;
  }, [last, newest]);
  useLayoutEffect(() => {
    height.current = scroll.current?.scrollHeight ?? 0;
  });
  // What stands at the end stays in sight when the box of the reply grows, a keyboard comes up or a phone is turned.
  useLayoutEffect(() => {
    const box = scroll.current;
    if (!box) return;
    const watcher = new ResizeObserver(() => {
      if (atEnd.current) box.scrollTop = box.scrollHeight;
    });
    watcher.observe(box);
    return () => watcher.disconnect();
  }, []);

  function scrolled(): void {
    const box = scroll.current;
    if (!box) return;
    atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEndPx;
    if (atEnd.current) hint.value = false;
  }
  async function earlier(): Promise<void> {
    loading.value = true;
    await desk.value?.earlier();
    loading.value = false;
  }

  return (
    <div class="talk-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div class="talk" ref={scroll} onScroll={scrolled} role="log" aria-labelledby="chat-title" tabIndex={0}>
        {chat.complete ? (
          <p class="quiet centre">{t('conversationStart')}</p>
        ) : (
          <button type="button" class="earlier" disabled={loading.value} onClick={() => void earlier()}>
            {t(loading.value || messages.length === 0 ? 'loading' : 'earlier')}
          </button>
        )}
        {messages.map((message, n) => (
          <Message key={message.id} message={message} before={messages[n - 1]} chat={chat} />
        ))}
        {pending.map((deed) => (
          <PendingBubble key={deed.payload.id} deed={deed} />
        ))}
      </div>
      {hint.value && (
        <button
          type="button"
          class="hint"
          aria-label={t('newMessagesOpen')}
          onClick={() => scroll.current?.scrollTo({ top: scroll.current.scrollHeight, behavior: 'smooth' })}
        >
          <Icon name="down" /> {t('newMessages')}
        </button>
      )}
    </div>
  );
}

function Message(props: { message: Communication; before: Communication | undefined; chat: Chat }) {
  const { message, before, chat } = props;
  const day = dayOf(message.at);
  return (
    <>
      {(!before || dayOf(before.at) !== day) && (
        <p class="day">
          <span>{day}</span>
        </p>
      )}
      <Bubble
        message={message}
        evidence={(chat.entry?.concerns ?? []).filter((c) => isOf(c.event, message)).map((c) => c.evidence)}
        tapped={message.choice ? labelOf(message.choice, chat) : null}
      />
    </>
  );
}

/** Whether a concern was raised by a message: by its own words, or by those of its voice note, which came later. */
function isOf(event: string, { id }: Communication): boolean {
  return event === id || event.startsWith(`transcript:fetched:${id}/`);
}

/**
 * What was never said is no part of the talk: a withdrawn row is left out. What came at one instant stays in the order in
 * which it was told, which is the record's.
 */
function inOrder(chat: Chat): readonly Communication[] {
  return [...chat.communications.values()]
    .filter((c) => c.state !== 'withdrawn')
    .sort((a, b) => a.at - b.at || (a.direction === b.direction ? 0 : a.direction === 'in' ? -1 : 1));
}

function labelOf(choice: string, chat: Chat): string {
  for (const c of chat.communications.values()) {
    const option = c.options.find((o) => o.id === choice);
    if (option) return option.label;
  }
  return choice;
}

type ReplyDeed = Extract<Deed, { name: 'handover.reply' }>;

/** Replies that are not on record yet: those under way, and those that were refused. */
function pendingReplies(chat: Chat): readonly ReplyDeed[] {
  const recorded = [...chat.communications.keys()];
  return (deedbox.value?.deeds.value ?? []).filter(
    (d): d is ReplyDeed =>
      d.name === 'handover.reply' &&
      d.payload.person === chat.person &&
      !recorded.some((id) => id.startsWith('console:') && id.includes(`:${d.payload.id}/`)),
  );
}
