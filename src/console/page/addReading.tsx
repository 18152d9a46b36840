import { useSignal } from '@preact/signals';
import type { ReadingKind } from '#src/care/readings/reading.ts';
import type { QueueEntry } from '#src/store/store.ts';
import { fieldOf, Given, useRecording } from './recording.tsx';
import { t, word } from './text.ts';

/** By kind: its unit (UCUM), and the range beyond which it cannot be (facts §3.7), as the server reads it. */
const limits: Readonly<Record<ReadingKind, readonly [unit: string, least: number, most: number, step: number]>> = {
  'blood-pressure': ['mm[Hg]', 50, 300, 1],
  glucose: ['mg/dL', 10, 1000, 1],
  hba1c: ['%', 3, 20, 0.1],
  temperature: ['Cel', 30, 43, 0.1],
  oxygen: ['%', 50, 100, 1],
  pulse: ['/min', 20, 250, 1],
  respiration: ['/min', 4, 80, 1],
  'peak-flow': ['L/min', 30, 900, 5],
  weight: ['kg', 25, 300, 0.1],
  haemoglobin: ['g/dL', 2, 25, 0.1],
};
const readingKinds = Object.keys(limits) as ReadingKind[];
const contexts = ['fasting', 'after-meal', 'random'] as const;

/** Charts what was measured now. It is judged like what the person tells: a dangerous one raises the alarm. */
export function AddReading({ entry }: { entry: QueueEntry }) {
  const kind = useSignal<ReadingKind>('blood-pressure');
  const { record, last } = useRecording(entry);
  const [unit, least, most, step] = limits[kind.value];
  const pressure = kind.value === 'blood-pressure';

  function give(form: HTMLFormElement): void {
    const number = (name: string) => Number(fieldOf(form, name));
    const context = contexts.find((c) => c === fieldOf(form, 'context'));
    record('handover.reading', {
      reading: {
        ...{ kind: kind.value, unit, value: number('value') },
        ...(pressure && { diastolic: number('diastolic') }),
        ...(kind.value === 'glucose' && context && { context }),
      },
    });
    form.reset();
  }

  return (
    <details id="add-reading">
      <summary>{t('addReading')}</summary>
      <form
        class="record-form"
        aria-label={t('addReading')}
        onSubmit={(event) => {
          event.preventDefault();
          give(event.currentTarget);
        }}
      >
        <label>
          {t('readingKind')}
          <select value={kind.value} onChange={(event) => (kind.value = event.currentTarget.value as ReadingKind)}>
            {readingKinds.map((k) => (
              <option key={k} value={k}>
                {word('reading', k)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>
            {pressure ? t('systolic') : t('readingValue')} <bdi class="quiet small">{unitOf(unit)}</bdi>
          </span>
          <input
            name="value"
            type="number"
            dir="ltr"
            inputMode="decimal"
            {...{ min: least, max: most, step }}
            required
          />
        </label>
        {pressure && (
          <label>
            <span>
              {t('diastolic')} <bdi class="quiet small">{unitOf(unit)}</bdi>
            </span>
            <input name="diastolic" type="number" dir="ltr" inputMode="numeric" min={20} max={200} required />
          </label>
        )}
        {kind.value === 'glucose' && (
          <label>
            {t('readingWhen')}
            <select name="context">
              {contexts.map((c) => (
                <option key={c} value={c}>
                  {word('context', c)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit">{t('addReadingDo')}</button>
        <p class="quiet small">{t('addReadingText')}</p>
        <Given last={last} />
      </form>
    </details>
  );
}

/** UCUM as people write it. */
export function unitOf(ucum: string): string {
  return ucum === 'mm[Hg]' ? 'mmHg' : ucum === 'Cel' ? '°C' : ucum;
}
