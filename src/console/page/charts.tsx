import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { instruments } from '#src/care/screening/instruments.ts';
import { highest } from '#src/care/screening/score.ts';
import type { History } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import { unitOf } from './addReading.tsx';
import { Plot, type PlotSpec } from './plot.tsx';
import { desk } from './state.ts';
import { interfaceLanguage, t, word } from './text.ts';
import { whenOf } from './time.ts';

/** What was measured and escalated before, asked for when it is looked at and again after each change of the person. */
export function useHistory({ person, version }: Profile): History | null {
  const history = useSignal<{ readonly person: string; readonly of: History } | null>(null);
  useEffect(() => {
    let gone = false;
    void desk.value?.ask('chat.history', { person }).then((answer) => {
      if (!gone && answer?.ok) history.value = { person, of: answer };
    });
    return () => {
      gone = true;
    };
  }, [person, version]);
  return history.value?.person === person ? history.value.of : null;
}

/** One chart with its name, what its colours mean, and the numbers behind it. */
interface Chart {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly spec: PlotSpec;
  /** The goal that is painted, in words. */
  readonly goal?: string;
  readonly rows: readonly { readonly at: number; readonly told: string; readonly beside?: string }[];
}

/** Blood pressure, sugar, weight and scores over time. */
export function Charts({ profile, history }: { profile: Profile; history: History | null }) {
  const language = interfaceLanguage.value;
  const charts = useMemo(() => chartsOf(profile, history?.readings ?? []), [profile, history, language]);
  if (charts.length === 0) return null;
  return (
    <section class="charts">
      <h3>{t('charts')}</h3>
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
    </section>
  );
}

function ChartFigure({ chart: { id, name, unit, spec, goal, rows } }: { chart: Chart }) {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const told = { what: name, n: rows.length, from: whenOf(first.at), to: whenOf(last.at), last: last.told };
  return (
    <figure class="chart" data-chart={id} aria-label={t('chartNow', told)}>
      <figcaption>
        <strong>{name}</strong> <bdi class="quiet small">{unit}</bdi>
        <span class="chart-keys small">
          {spec.series.length > 1 &&
            spec.series.map((s) => (
              <span key={s.label} class="chart-key">
                <i data-colour={s.colour} aria-hidden="true" /> {s.label}
              </span>
            ))}
          {goal && (
            <span class="chart-key">
              {id === 'pressure' || <i data-colour="--accent-soft" aria-hidden="true" />} {t('chartGoal')}{' '}
              <bdi dir="ltr">{goal}</bdi>
            </span>
          )}
        </span>
      </figcaption>
      <Plot spec={spec} />
      <details class="small">
        <summary>{t('chartTable')}</summary>
        <table class="readings">
          <caption class="unseen">{name}</caption>
          <tbody>
            {rows.toReversed().map((row) => (
              <tr key={`${row.at}/${row.told}`}>
                <th scope="row">{whenOf(row.at)}</th>
                <td>
                  <bdi class="value">{row.told}</bdi>
                </td>
                <td class="quiet">{row.beside}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

type Measured = History['readings'][number];

/** Only what is certain is charted: a value that the person has yet to confirm stands among the last readings. */
export function chartsOf(profile: Profile, readings: readonly Measured[]): readonly Chart[] {
  const certain = readings.filter((r) => r.certain).toSorted((a, b) => a.at - b.at);
  const of = (kind: Measured['kind']) => certain.filter((r) => r.kind === kind);
  return [
    ...pressureChart(profile, of('blood-pressure')),
    ...sugarChart(profile, of('glucose')),
    ...weightChart(of('weight')),
    ...(['phq-9', 'gad-7'] as const).flatMap((id) => scoreChart(profile, id)),
  ];
}

const secondsOf = (rows: readonly { readonly at: number }[]): number[] => rows.map((r) => r.at / 1000);

function pressureChart({ pressure }: Profile, readings: readonly Measured[]): Chart[] {
  const whole = readings.filter((r) => r.second !== null);
  if (whole.length === 0) return [];
  const goal = pressure?.goal ?? { systolic: 135, diastolic: 85 };
  return [
    {
      ...{ id: 'pressure', name: word('reading', 'blood-pressure'), unit: 'mmHg' },
      goal: `< ${goal.systolic}/${goal.diastolic}`,
      spec: {
        at: secondsOf(whole),
        series: [
          { label: t('chart.systolic'), values: whole.map((r) => r.value), colour: '--urgent', shape: 'line' },
          { label: t('chart.diastolic'), values: whole.map((r) => r.second), colour: '--soon', shape: 'line' },
        ],
        // Each in the colour of its line; below them it is low (facts §3.1), and nobody's goal.
        bands: [
          { from: 90, to: goal.systolic, colour: '--urgent-soft' },
          { from: 60, to: goal.diastolic, colour: '--soon-soft' },
        ],
        range: [60, 150],
      },
      rows: whole.map((r) => ({ at: r.at, told: `${r.value}/${r.second}` })),
    },
  ];
}

/** A meter's HI and LO are no numbers, and are on no line. */
const contexts = ['fasting', 'after-meal', 'random'] as const;
const colours = { fasting: '--soon', 'after-meal': '--urgent', random: '--routine' } as const;

function sugarChart({ sugarGoal }: Profile, readings: readonly Measured[]): Chart[] {
  const measured = readings.filter((r) => contexts.some((c) => c === r.context));
  if (measured.length === 0) return [];
  const used = contexts.filter((c) => measured.some((r) => r.context === c));
  return [
    {
      ...{ id: 'glucose', name: word('reading', 'glucose'), unit: 'mg/dL' },
      ...(sugarGoal && { goal: `70–${sugarGoal.afterMeal}` }),
      spec: {
        at: secondsOf(measured),
        series: used.map((c) => ({
          ...{ label: t(`chart.${c}`), colour: colours[c], shape: 'points' as const },
          values: measured.map((r) => (r.context === c ? r.value : null)),
        })),
        ...(sugarGoal && { bands: [{ from: 70, to: sugarGoal.afterMeal, colour: '--accent-soft' }] }),
        range: [60, 200],
      },
      rows: measured.map((r) => ({ at: r.at, told: String(r.value), beside: word('context', r.context ?? 'random') })),
    },
  ];
}

function weightChart(readings: readonly Measured[]): Chart[] {
  if (readings.length === 0) return [];
  const series = [
    { label: t('chart.weight'), values: readings.map((r) => r.value), colour: '--accent', shape: 'line' as const },
  ];
  return [
    {
      ...{ id: 'weight', name: word('reading', 'weight'), unit: unitOf('kg') },
      spec: { at: secondsOf(readings), series },
      rows: readings.map((r) => ({ at: r.at, told: String(r.value) })),
    },
  ];
}

const bandColours = ['--accent-soft', '--routine-soft', '--soon-soft', '--urgent-soft', '--emergency-soft'] as const;

/** The bands of a form as its licence prints them, the lightest below. */
function scoreChart({ scores }: Profile, id: 'phq-9' | 'gad-7'): Chart[] {
  const theirs = scores.filter((s) => s.instrument === id);
  if (theirs.length === 0) return [];
  const instrument = instruments[id];
  const top = highest(instrument);
  const bands = instrument.bands.map(({ from }, n) => ({
    ...{ from, to: instrument.bands[n + 1]?.from ?? top },
    colour: bandColours[Math.min(n + bandColours.length - instrument.bands.length, bandColours.length - 1)]!,
  }));
  const series = [
    { label: t('chart.score'), values: theirs.map((s) => s.score), colour: '--ink', shape: 'line' as const },
  ];
  return [
    {
      ...{ id, name: instrument.title, unit: `0–${top}` },
      spec: { at: secondsOf(theirs), series, bands, range: [0, top] },
      rows: theirs.map((s) => ({ at: s.at, told: String(s.score), beside: s.band ? word('band', s.band) : '' })),
    },
  ];
}
