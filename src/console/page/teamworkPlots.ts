import type { TeamworkView } from '../wire.ts';
import type { PlotSpec } from './plot.tsx';
import { t, word } from './text.ts';

interface TeamworkPlot {
  readonly id: string;
  readonly name: string;
  readonly spec: PlotSpec;
}

/** What came and what was late, and how long people waited, over the hours of the span; hours without anything are empty. */
export function plotsOf({ from, today, hours }: TeamworkView): readonly TeamworkPlot[] {
  const byHour = new Map(hours.map((h) => [h.of, h.figures]));
  const [at, names] = hoursFrom(from, today);
  const of = names.map((name) => byHour.get(name));
  const count = (measure: 'opened' | 'answer' | 'late') => of.map((f) => f?.[measure] || null);
  const minutes = (share: 'median' | 'p95') => of.map((f) => (f?.toAnswer ? f.toAnswer[share] / 60_000 : null));
  return [
    {
      ...{ id: 'flow', name: t('teamworkByHour') },
      spec: {
        ...{ at, height: 180, utc: true, range: [0, 4], whole: true },
        series: [
          { label: word('flow', 'opened'), values: count('opened'), colour: '--accent', shape: 'bars' },
          { label: word('flow', 'late'), values: count('late'), colour: '--emergency', shape: 'bars' },
        ],
      },
    },
    {
      ...{ id: 'times', name: t('teamworkTimes') },
      spec: {
        ...{ at, height: 180, utc: true, range: [0, 5] },
        series: [
          {
            label: t('flow.p95'),
            values: minutes('p95'),
            colour: '--urgent',
            shape: 'points',
          },
          {
            label: t('flow.median'),
            values: minutes('median'),
            colour: '--soon',
            shape: 'points',
          },
        ],
      },
    },
  ];
}

/** Every hour of the span, in seconds and by name, as they are written: a picture needs no zone. */
function hoursFrom(from: string, today: string): readonly [number[], string[]] {
  const begins = Date.parse(`${from}T00:00Z`);
  const length = (Date.parse(`${today}T00:00Z`) - begins) / 3_600_000 + 24;
  const all = Array.from({ length }, (_, n) => begins + n * 3_600_000);
  return [all.map((ms) => ms / 1000), all.map((ms) => new Date(ms).toISOString().slice(0, 13))];
}
