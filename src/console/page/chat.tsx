import { useSignal } from '@preact/signals';
import type { QueueEntry } from '#src/store/store.ts';
import { ChatSearch } from './chatSearch.tsx';
import { Composer } from './composer.tsx';
import { HandingButtons, HandingDialog, HandingFoot } from './handing.tsx';
import { Icon, UrgencyMark } from './icons.tsx';
import type { Chat } from './liveChat.ts';
import { codeOf } from './queue.tsx';
import { claimChat, deedbox, desk, leaveChat, showAbout } from './state.ts';
import { Talk } from './talk.tsx';
import { t, word } from './text.ts';
import { Viewers } from './viewers.tsx';

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
  const finding = useSignal(false);
  const { entry } = chat;
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
        <Viewers person={chat.person} />
      </div>
      {entry && <HandingButtons entry={entry} />}
      <button
        type="button"
        class="plain"
        id="find-in-chat"
        aria-label={t('findInChat')}
        title={t('findInChat')}
        aria-expanded={finding.value}
        onClick={() => {
          finding.value = !finding.value;
        }}
      >
        <Icon name="find" />
      </button>
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
      {finding.value && (
        <ChatSearch
          person={chat.person}
          done={() => {
            finding.value = false;
            document.querySelector<HTMLElement>('#find-in-chat')?.focus();
          }}
        />
      )}
      {entry && <HandingDialog entry={entry} />}
    </header>
  );
}

/** What can be done here: claim, reply, or read along. */
function Foot({ entry }: { entry: QueueEntry }) {
  const { handover } = entry;
  if (handover.state === 'closed') {
    const outcome = handover.outcome ? word('outcome', handover.outcome) : '';
    return (
      <div class="foot-claim">
        <p class="quiet">{t('isClosed', { outcome })}</p>
        <HandingFoot entry={entry} which="reopen" />
      </div>
    );
  }
  if (isMine(entry)) return <Composer entry={entry} />;
  if (handover.state === 'claimed') {
    return (
      <div class="foot-claim">
        <p class="quiet">{t('notYours', { name: handover.claimedBy?.name ?? '' })}</p>
        <HandingFoot entry={entry} which="takeOver" />
      </div>
    );
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
