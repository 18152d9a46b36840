import type { QueueEntry } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import { Confirmed, fieldOf, Given, isMine, useRecording } from './recording.tsx';
import { t, word, wordOf } from './text.ts';
import { dateInWords, whenOf } from './time.ts';

/** The plans somebody is in, what comes next, and the day on which a human looks after them again. */
export function Plans({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const joined = profile.plans.filter((p) => p.since !== null);
  const mine = isMine(entry);
  if (joined.length + profile.next.length === 0 && !mine) return null;
  return (
    <section class="plans">
      <h3>{t('plans')}</h3>
      {joined.length > 0 && <p>{joined.map((p) => word('plan', p.plan)).join(' · ')}</p>}
      {profile.next.length > 0 && profile.nextHeld && <p class="quiet small">{t('comesNextHeld')}</p>}
      {profile.next.length > 0 && (
        <ol class="next" aria-label={t(profile.nextHeld ? 'comesNextHeld' : 'comesNext')}>
          {profile.next.map((n) => (
            <li key={`${n.plan}/${n.item}/${n.dueAt}`}>
              <span>{itemName(n) ?? planName(n)}</span>{' '}
              <span class="quiet small">
                {itemName(n) && `${planName(n)} · `}
                {whenOf(n.dueAt)}
              </span>
            </li>
          ))}
        </ol>
      )}
      {mine && <Join profile={profile} entry={entry} />}
      {mine && <FollowUp entry={entry} />}
    </section>
  );
}

type Next = Profile['next'][number];

const planName = ({ plan }: Next): string => word('plan', plan === 'medication' ? 'medicine' : plan);

/** Null where this page has no name for it: the plan's own then says enough. */
const itemName = ({ plan, item }: Next): string | null => wordOf('item', `${plan}.${item}`) ?? wordOf('item', item);

function Join({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const { record, last } = useRecording(entry);
  if (profile.plans.length === 0) return null;
  return (
    <details>
      <summary>{t('planRecord')}</summary>
      {profile.plans.map(({ plan, since }) => (
        <p key={plan} class="record-line">
          <span>
            {word('plan', plan)}{' '}
            {since !== null && <span class="quiet small">{t('planSince', { time: whenOf(since) })}</span>}
          </span>
          {since === null ? (
            <button
              type="button"
              aria-label={t('planJoinNamed', { plan: word('plan', plan) })}
              onClick={() => record('handover.change', { change: { what: 'plan', plan } })}
            >
              {t('planJoin')}
            </button>
          ) : (
            <Confirmed
              label={t('planLeave')}
              title={t('planLeaveTitle', { plan: word('plan', plan) })}
              text={t('planLeaveText')}
              yes={t('planLeaveYes')}
              onYes={() => record('handover.change', { change: { what: 'plan-off', plan } })}
            />
          )}
        </p>
      ))}
      <Given last={last} />
    </details>
  );
}

function FollowUp({ entry }: { entry: QueueEntry }) {
  const { record, last } = useRecording(entry);
  return (
    <details>
      <summary>{t('followUpRecord')}</summary>
      <form
        class="record-form"
        aria-label={t('followUpRecord')}
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          record('handover.followUp', { on: fieldOf(form, 'on'), note: fieldOf(form, 'note') });
          form.reset();
        }}
      >
        <label>
          {t('followUpOn')}
          <input name="on" type="date" min={dayAfter()} aria-describedby="follow-up-text" required />
        </label>
        <label>
          {t('followUpNote')}
          <input name="note" type="text" dir="auto" maxLength={300} />
        </label>
        <button type="submit">{t('followUpSet')}</button>
        <p id="follow-up-text" class="quiet small">
          {t('followUpText', { date: dateInWords(dayAfter()) })}
        </p>
        <Given last={last} />
      </form>
    </details>
  );
}

/** Tomorrow on this machine's calendar, `YYYY-MM-DD`. */
function dayAfter(): string {
  const then = new Date(Date.now() + 86_400_000);
  return [then.getFullYear(), then.getMonth() + 1, then.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}
