import { useSignal } from '@preact/signals';
import type { UndeliveredEntry } from '#src/store/store.ts';
import type { Answer, Refused } from '../wire.ts';
import { newId } from './deedbox.ts';
import { Words } from './messageText.tsx';
import { codeOf } from './queue.tsx';
import { desk } from './state.ts';
import { t, word } from './text.ts';
import { whenOf } from './time.ts';

/** Everything that never arrived, for supervisors: whose, when, why. The words are shown on opening one, and that is on record. */
export function UndeliveredPage() {
  const known = desk.value?.undelivered.value;
  const entries = [...(known?.values() ?? [])].sort((a, b) => b.seq - a.seq);
  return (
    <main class="sheet" aria-labelledby="undelivered-title">
      <h2 id="undelivered-title">{t('undelivered')}</h2>
      <p class="quiet">{t('undeliveredText')}</p>
      {!known && <p class="quiet">{t('loading')}</p>}
      {known && entries.length === 0 && <p class="empty">{t('undeliveredEmpty')}</p>}
      <ul>
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ul>
      {known && !desk.value?.undeliveredComplete.value && (
        <button type="button" onClick={() => void desk.value?.earlierUndelivered()}>
          {t('earlier')}
        </button>
      )}
    </main>
  );
}

type Read = Extract<Answer<'undelivered.read'>, { ok: true }>;

function Line({ entry }: { entry: UndeliveredEntry }) {
  const words = useSignal<Read | null>(null);
  const trouble = useSignal<Refused['error'] | 'offline' | null>(null);
  const busy = useSignal(false);

  async function doing(work: () => Promise<void>): Promise<void> {
    busy.value = true;
    trouble.value = null;
    await work();
    busy.value = false;
  }
  const read = () =>
    doing(async () => {
      const answer = await desk.value?.ask('undelivered.read', { outgoing: entry.id, id: newId() });
      if (answer?.ok) words.value = answer;
      else trouble.value = answer?.error ?? 'offline';
    });
  // Given again after a lost answer, it is done once all the same.
  const again = () =>
    doing(async () => {
      const answer = await desk.value?.ask('undelivered.again', { outgoing: entry.id });
      if (!answer?.ok) trouble.value = answer?.error ?? 'offline';
    });

  return (
    <li class="sheet-line undelivered-line" data-undelivered={entry.id}>
      <p class="line-top">
        <strong>{t('personName', { code: codeOf(entry.person) })}</strong>
        <span class="quiet">{whenOf(entry.at)}</span>
      </p>
      <p>
        {entry.why ? word('why', entry.why) : word('state', entry.state)} · {word('channel', entry.channel)} ·{' '}
        {word('priority', entry.row.priority)}
        {entry.row.counselor && ` · ${t('undeliveredCounselor')}`}
      </p>
      {words.value && (
        <blockquote>
          <Words text={[words.value.text, ...words.value.options.map((o) => `▢ ${o}`)].join('\n')} />
        </blockquote>
      )}
      {words.value?.stale && !entry.again && <p class="quiet">{t(`refused.${words.value.stale}`)}</p>}
      {entry.again && (
        <p class="undelivered-again">
          {t('undeliveredAgainBy', { name: entry.again.by, time: whenOf(entry.again.at) })} ·{' '}
          {word('state', entry.again.state)}
        </p>
      )}
      <p class="undelivered-acts">
        {!words.value && (
          <button type="button" disabled={busy.value} onClick={() => void read()}>
            {t('undeliveredRead')}
          </button>
        )}
        {words.value && !words.value.stale && !entry.again && (
          <button type="button" class="primary" disabled={busy.value} onClick={() => void again()}>
            {t('undeliveredAgain')}
          </button>
        )}
      </p>
      {trouble.value && (
        <p role="alert">
          {trouble.value === 'offline'
            ? t('offlineShort')
            : t('notSent', { reason: t(`refused.${trouble.value.reason}`, { by: trouble.value.by ?? '', field: '' }) })}
        </p>
      )}
    </li>
  );
}
