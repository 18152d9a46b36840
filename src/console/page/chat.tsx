import { useSignal } from '@preact/signals';
import type { QueueEntry } from '#src/store/store.ts';
import { CloseDialog } from './closeDialog.tsx';
import { Composer } from './composer.tsx';
import { Icon, UrgencyMark } from './icons.tsx';
import type { Chat } from './liveChat.ts';
import { codeOf } from './queue.tsx';
import { claimChat, deedbox, desk, leaveChat, showAbout } from './state.ts';
import { Talk } from './talk.tsx';
import { t, word } from './text.ts';

/** The open conversation, or what to do when none is. */
export function ChatPanel() {
  const chat = desk.value?.chat.value;
  if (!chat) {
    return (
      <section class="chat nothing">
        <div class="empty">
          <p>{t('nothingOpen')}</p>
          <p class="quiet">{t('nothingOpenText')}</p>
        </div>
      </section>
    );
  }
  return (
    <section class="chat" aria-labelledby="chat-title" key={chat.person}>
      <ChatHead chat={chat} />
      {chat.unknown ? <p class="quiet pad">{t('unknownPerson')}</p> : <Talk chat={chat} />}
      {chat.entry && !chat.unknown && <Foot entry={chat.entry} />}
    </section>
  );
}

function ChatHead({ chat }: { chat: Chat }) {
  const closing = useSignal(false);
  const { entry } = chat;
  const mine = isMine(entry);
  return (
    <header class="chat-head">
      <button type="button" class="plain narrow-only" aria-label={t('back')} onClick={leaveChat}>
        <Icon name="back" />
      </button>
      <div class="chat-title">
        <h2 id="chat-title">{t('personName', { code: codeOf(chat.person) })}</h2>
        {entry && (
          <p class="quiet">
            {entry.handover.state !== 'closed' && <UrgencyMark urgency={entry.handover.urgency} />}
            {word('channel', entry.channel)}
            {entry.language && ` · ${word('language', entry.language)}`}
          </p>
        )}
      </div>
      {entry && mine && entry.handover.state === 'claimed' && (
        <button
          type="button"
          onClick={() => {
            closing.value = true;
          }}
        >
          {t('closeChat')}
        </button>
      )}
      <button
        type="button"
        class="plain about-toggle"
        aria-label={t('about')}
        title={t('about')}
        aria-pressed={showAbout.value}
        onClick={() => {
          showAbout.value = !showAbout.value;
        }}
      >
        <Icon name="person" />
      </button>
      {entry && closing.value && (
        <CloseDialog
          entry={entry}
          done={() => {
            closing.value = false;
          }}
        />
      )}
    </header>
  );
}

/** What can be done here: claim, reply, or read along. */
function Foot({ entry }: { entry: QueueEntry }) {
  const { handover } = entry;
  if (handover.state === 'closed') {
    const outcome = handover.outcome ? word('outcome', handover.outcome) : '';
    return <p class="foot-note quiet">{t('isClosed', { outcome })}</p>;
  }
  if (isMine(entry)) return <Composer entry={entry} />;
  if (handover.state === 'claimed') {
    return <p class="foot-note quiet">{t('notYours', { name: handover.claimedBy?.name ?? '' })}</p>;
  }
  const underWay = deedbox.value?.deeds.value.some(
    (d) => d.name === 'handover.claim' && d.state === 'waiting' && d.payload.handover === handover.id,
  );
  return (
    <div class="foot-claim">
      <p class="quiet">{t('mustClaim')}</p>
      <button type="button" class="primary" disabled={underWay} onClick={() => claimChat(entry)}>
        {t('claim')}
      </button>
    </div>
  );
}

function isMine(entry: QueueEntry | null): boolean {
  const me = desk.value?.counselor.value?.id;
  return me !== undefined && entry?.handover.claimedBy?.id === me;
}
