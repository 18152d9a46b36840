import { useEffect, useRef } from 'preact/hooks';
import type { QueueEntry } from '#src/store/store.ts';
import { concernName } from './concerns.ts';
import { UrgencyMark } from './icons.tsx';
import { showKeys } from './keysDialog.tsx';
import { Words } from './messageText.tsx';
import { QueueSearch, seeking, soughtOut } from './queueSearch.tsx';
import { desk, openChat, queue, serverNow } from './state.ts';
import { t, word } from './text.ts';
import { isOverdue, lengthOf } from './time.ts';

/** Everyone who needs a human, live: what waits, what is mine, what colleagues have. */
export function QueuePanel() {
  const known = queue.value;
  const more = desk.value?.more.value ?? 0;
  return (
    <section class="queue" aria-labelledby="queue-title">
      <h2 id="queue-title">
        {t('queue')} {known && <span class="count">{known.all.length + more}</span>}
      </h2>
      <QueueSearch />
      <div class="queue-scroll">
        {seeking.value.trim().length >= 2 && <Sought />}
        {!known && <p class="quiet pad">{t('loading')}</p>}
        {known && seeking.value.trim().length < 2 && (
          <>
            <Part title={t('waiting')} entries={known.waiting} name="waiting" />
            {known.waiting.length === 0 && (
              <div class="empty">
                <p>{t('queueEmpty')}</p>
                <p class="quiet">{t('queueEmptyText')}</p>
              </div>
            )}
            <More />
            <Part title={t('yours')} entries={known.yours} name="yours" />
            <Part title={t('colleagues')} entries={known.colleagues} name="colleagues" />
          </>
        )}
      </div>
      <p class="keys quiet">
        {t('keysHint')}{' '}
        <button
          type="button"
          class="link"
          onClick={() => {
            showKeys.value = true;
          }}
        >
          {t('keysAll')}
        </button>
      </p>
    </section>
  );
}

/** How many stand behind those that are shown; they are read when this is scrolled to, or asked for. */
function More() {
  const more = desk.value?.more.value ?? 0;
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const at = end.current;
    if (!at || typeof IntersectionObserver === 'undefined') return;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some((s) => s.isIntersecting)) void desk.value?.readMore();
    });
    watcher.observe(at);
    return () => watcher.disconnect();
  }, [more]);
  if (more === 0) return null;
  return (
    <button ref={end} type="button" class="link pad" onClick={() => void desk.value?.readMore()}>
      {t('queueMore', { n: more })}
    </button>
  );
}

/** What was found, the latest first: also what is closed, and what the queue is too long to show. */
function Sought() {
  const found = soughtOut.value;
  if (found === null) return <p class="quiet pad">{t('loading')}</p>;
  if (found === 'failed') return <p class="problem pad">{t('offlineShort')}</p>;
  if (found.length === 0) return <p class="quiet pad">{t('foundNobody')}</p>;
  return <Part title={t('found')} entries={found} name="found" />;
}

function Part({ title, entries, name }: { title: string; entries: readonly QueueEntry[]; name: string }) {
  if (entries.length === 0) return null;
  return (
    <div class="part" data-part={name}>
      <h3>
        {title} <span class="count">{entries.length}</span>
      </h3>
      <ul>
        {entries.map((entry) => (
          <Line key={entry.handover.id} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function Line({ entry }: { entry: QueueEntry }) {
  const { handover } = entry;
  const open = desk.value?.chat.value?.person === entry.person;
  const concerns = gravestFirst(entry);
  const evidence = concerns.find((c) => c.evidence)?.evidence;
  return (
    <li>
      <button
        type="button"
        class={`line line-${handover.urgency}`}
        data-line={entry.person}
        aria-current={open ? 'true' : undefined}
        onClick={() => openChat(entry)}
      >
        <span class="line-top">
          <UrgencyMark urgency={handover.urgency} />
          <Since entry={entry} />
        </span>
        <span class="line-what">
          {concerns.length > 0
            ? concerns.map((c) => concernName(c.concern)).join(t('language') === 'English' ? '، ' : ', ')
            : word('reason', handover.reason)}
        </span>
        {evidence && <Words class="line-evidence" text={evidence} />}
        <span class="line-foot">
          {t('personName', { code: codeOf(entry.person) })} · {word('channel', entry.channel)}
          {entry.language && ` · ${word('language', entry.language)}`}
        </span>
        <ClaimedBy entry={entry} />
      </button>
    </li>
  );
}

function Since({ entry }: { entry: QueueEntry }) {
  const now = serverNow.value;
  const { state, openedAt, claimedAt, closedAt } = entry.handover;
  const late = isOverdue(entry, now);
  return (
    <span class="since">
      {late && <strong class="overdue">{t('overdue')}</strong>}
      {state === 'closed' && t('closedAgo', { time: lengthOf(now - (closedAt ?? openedAt)) })}
      {state === 'open' && t('waited', { time: lengthOf(now - openedAt) })}
      {state === 'claimed' && t('claimedSince', { time: lengthOf(now - (claimedAt ?? openedAt)) })}
    </span>
  );
}

function ClaimedBy({ entry }: { entry: QueueEntry }) {
  const by = entry.handover.claimedBy;
  const { to } = entry.handover;
  if (!by && to && entry.handover.state === 'open') {
    return (
      <span class="owner">{'counselor' in to ? t('handedTo', { name: to.counselor.name }) : t('handedToTeam')}</span>
    );
  }
  if (!by) return null;
  const mine = by.id === desk.value?.counselor.value?.id;
  return <span class={mine ? 'owner mine' : 'owner'}>{mine ? t('withYou') : t('with', { name: by.name })}</span>;
}

const rank = { emergency: 0, urgent: 1, soon: 2, routine: 3 };

/** Each concern once, the gravest first; of equals, what only sounds like danger after what was named, then the newest. */
export function gravestFirst(entry: QueueEntry): QueueEntry['concerns'] {
  const vague = (c: QueueEntry['concerns'][number]) => Number(c.concern === 'reported-by-ear');
  const sorted = [...entry.concerns].sort(
    (a, b) => rank[a.urgency] - rank[b.urgency] || vague(a) - vague(b) || b.at - a.at,
  );
  return sorted.filter((c, n) => sorted.findIndex((other) => other.concern === c.concern) === n);
}

/** The end of a person's id: enough to tell people apart aloud, and nothing about them. */
export function codeOf(person: string): string {
  return person
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(-4)
    .toUpperCase();
}
