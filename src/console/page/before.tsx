import type { History, QueueEntry } from '#src/store/store.ts';
import { t, word } from './text.ts';
import { whenOf } from './time.ts';

const shown = 8;

/** What was escalated before this: the history of risk, the latest first. */
export function Before({ history, entry }: { history: History | null; entry: QueueEntry }) {
  if (!history) return null;
  const earlier = history.handovers.filter((h) => h.id !== entry.handover.id).slice(0, shown);
  return (
    <section class="before">
      <h3>{t('before')}</h3>
      {earlier.length === 0 && <p class="quiet">{t('beforeNone')}</p>}
      <ul>
        {earlier.map((h) => (
          <li key={h.id} class={`concern concern-${h.urgency}`}>
            <p>
              {t('beforeLine', {
                ...{ when: whenOf(h.openedAt), urgency: word('urgency', h.urgency) },
                reason: word('reason', h.reason),
              })}
            </p>
            {h.outcome && (
              <p class="quiet small">
                {t('beforeEnd', { outcome: word('outcome', h.outcome), name: h.claimedBy?.name ?? '–' })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
