import { useSignal } from '@preact/signals';
import { type InstrumentId, instrumentIds } from '#src/care/screening/instrument.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import { highest } from '#src/care/screening/score.ts';
import type { QueueEntry } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import { deedbox, desk } from './state.ts';
import { t, word } from './text.ts';
import { whenOf } from './time.ts';

type Screening = Profile['screenings'][number];

/** The last questionnaires with their scores, how they stand to the ones before, and a place to enter one from paper. */
export function Screenings({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const mine = entry.handover.state === 'claimed' && entry.handover.claimedBy?.id === desk.value?.counselor.value?.id;
  if (profile.screenings.length === 0 && !mine) return null;
  return (
    <section class="screenings">
      <h3>{t('screenings')}</h3>
      <ul>
        {profile.screenings.map((s) => (
          <Result key={`${s.instrument}/${s.at}`} screening={s} />
        ))}
      </ul>
      {mine && <EnterForm entry={entry} />}
    </section>
  );
}

function Result({ screening: s }: { screening: Screening }) {
  const instrument = instruments[s.instrument];
  return (
    <li>
      <p>
        <strong title={`${instrument.licence} ${instrument.source}`}>{instrument.title}</strong>{' '}
        {s.score !== null && (
          <bdi class="value">
            {s.score}/{highest(instrument)}
          </bdi>
        )}{' '}
        {s.score === null && t('incomplete', { n: s.answers.filter((a) => a !== null).length, of: instrument.items })}{' '}
        {s.prorated !== null && t('estimated', { n: s.prorated })} {s.band && word('band', s.band)}
        {s.validated === false && <span class="tag">{t('notValidated')}</span>}
      </p>
      <p class="quiet small">
        {[
          whenOf(s.at),
          s.language && word('language', s.language),
          t('answersGiven', { list: codesOf(s) }),
          s.difficulty !== null && word('difficulty', String(s.difficulty)),
          s.enteredBy && t('formOnPaper', { name: s.enteredBy }),
          s.trend && t('scoreBefore', { n: s.trend.before, time: whenOf(s.trend.beforeAt) }),
          s.trend?.course && word('course', s.trend.course),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

/** The answers as the form prints them: by their codes or, where it has none, by their places. */
function codesOf({ instrument, answers }: Screening): string {
  const { scale, choices } = instruments[instrument];
  const codes = answers.map((a) => (a === null ? '–' : scale === null ? choices.indexOf(a) + 1 : a));
  // Isolated, so that they read left to right within Urdu.
  return `\u2066${codes.join(' ')}\u2069`;
}

function EnterForm({ entry }: { entry: QueueEntry }) {
  const id = useSignal<InstrumentId>('epds');
  const given = useSignal(false);
  const instrument = instruments[id.value];

  function enter(form: HTMLFormElement): void {
    const data = new FormData(form);
    const answers = Array.from({ length: instrument.items }, (_, i) => {
      const answer = data.get(`item-${i + 1}`);
      return answer === null || answer === '' ? null : Number(answer);
    });
    const { person, handover } = entry;
    deedbox.value?.do('handover.score', { person, handover: handover.id, instrument: id.value, answers });
    given.value = true;
    form.reset();
  }

  return (
    <details>
      <summary>{t('scoreForm')}</summary>
      <p class="quiet small">{t('scoreFormText')}</p>
      <select
        aria-label={t('scoreForm')}
        value={id.value}
        onChange={(event) => {
          id.value = event.currentTarget.value as InstrumentId;
          given.value = false;
        }}
      >
        {instrumentIds.map((i) => (
          <option key={i} value={i}>
            {instruments[i].title}
          </option>
        ))}
      </select>
      <form
        key={id.value}
        class="enter-form"
        onSubmit={(event) => {
          event.preventDefault();
          enter(event.currentTarget);
        }}
      >
        {Array.from({ length: instrument.items }, (_, i) => (
          <label key={`item-${i + 1}`}>
            {t('scoreFormItem', { n: i + 1 })}
            <select name={`item-${i + 1}`}>
              <option value="">–</option>
              {instrument.choices.map((code, place) => (
                <option key={code} value={code}>
                  {instrument.scale === null ? place + 1 : code}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit">{t('scoreFormSave')}</button>
        {given.value && <p role="status">{t('scoreFormGiven')}</p>}
      </form>
    </details>
  );
}
