import type { QueueEntry } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import { Confirmed, fieldOf, Given, useRecording } from './recording.tsx';
import { t } from './text.ts';

const rhythms = ['day', 'alternate', 'week', 'month'] as const;

/** The list of medicines as a clinician has it: one more, or one less. It never advises; it records. */
export function MedicineForms({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const { record, last } = useRecording(entry);

  function give(form: HTMLFormElement): void {
    const times = fieldOf(form, 'times').match(/\d{1,2}:\d{2}/g) ?? [];
    const until = fieldOf(form, 'until');
    record('handover.change', {
      change: {
        ...{ what: 'medicine', name: fieldOf(form, 'name') },
        times: times.map((time) => time.padStart(5, '0')),
        every: rhythms.find((r) => r === fieldOf(form, 'every')) ?? 'day',
        ...(until && { until }),
      },
    });
    form.reset();
  }

  return (
    <details>
      <summary>{t('medicineRecord')}</summary>
      <p class="quiet small">{t('medicineRecordText')}</p>
      {profile.medicines.map((m) => (
        <p key={m.id} class="record-line">
          <bdi>{m.name}</bdi>
          <Confirmed
            label={t('medicineOff')}
            title={t('medicineOffTitle', { name: m.name })}
            text={t(m.critical ? 'medicineOffCritical' : 'medicineOffText')}
            yes={t('medicineOffYes')}
            onYes={() => record('handover.change', { change: { what: 'medicine-off', medicine: m.id } })}
          />
        </p>
      ))}
      <form
        class="record-form"
        aria-label={t('medicineAdd')}
        onSubmit={(event) => {
          event.preventDefault();
          give(event.currentTarget);
        }}
      >
        <label>
          {t('medicineName')}
          <input name="name" type="text" dir="auto" maxLength={80} required />
        </label>
        <label>
          {t('medicineTimes')}
          <input name="times" type="text" dir="ltr" placeholder="08:00 20:00" pattern="([0-2]?\d:[0-5]\d[ ,]*)*" />
        </label>
        <label>
          {t('medicineEvery')}
          <select name="every">
            {rhythms.map((r) => (
              <option key={r} value={r}>
                {t(`every.${r}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('medicineUntil')}
          <input name="until" type="date" />
        </label>
        <button type="submit">{t('medicineAdd')}</button>
        <Given last={last} />
      </form>
    </details>
  );
}
