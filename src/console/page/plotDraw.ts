import uPlot from 'uplot';
import type { PlotSpec } from './plot.tsx';
import { interfaceLanguage } from './text.ts';

/** Draws a chart into that place and keeps it as wide, and in the colours of the page, until it is ended. */
export function draw(place: HTMLElement, spec: PlotSpec): () => void {
  let chart = make(place, spec);
  const again = (): void => {
    chart.destroy();
    chart = make(place, spec);
  };
  const sizes = new ResizeObserver(() => chart.setSize(sizeOf(place, spec)));
  sizes.observe(place);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', again);
  return () => {
    sizes.disconnect();
    dark.removeEventListener('change', again);
    chart.destroy();
  };
}

const sizeOf = (place: HTMLElement, { height = 150 }: PlotSpec) => ({
  width: Math.max(place.clientWidth, 120),
  height,
});

function make(place: HTMLElement, spec: PlotSpec): uPlot {
  const colour = (name: string): string => getComputedStyle(place).getPropertyValue(name).trim() || 'currentColor';
  const [least, most] = spec.range ?? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const day = new Intl.DateTimeFormat(interfaceLanguage.value === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    ...(spec.utc && { timeZone: 'UTC' }),
  });
  const axis = {
    ...{ stroke: colour('--quiet'), font: '11px system-ui, sans-serif' },
    ...{ grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false } },
  };
  const options: uPlot.Options = {
    ...sizeOf(place, spec),
    ...{
      legend: { show: false },
      cursor: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
    },
    padding: [8, 12, 0, 0],
    ...(spec.utc && { tzDate: (s: number) => uPlot.tzDate(new Date(s * 1000), 'Etc/UTC') }),
    scales: {
      x: { time: true, range: (_, from, to) => (from === to ? [from - 43_200, to + 43_200] : [from, to]) },
      y: { range: (_, from, to) => padded(Math.min(from ?? least, least), Math.max(to ?? most, most)) },
    },
    axes: [
      { ...axis, size: 26, space: 64, values: (_, at) => each(at.map((s) => day.format(s * 1000))) },
      { ...axis, size: 42, ...(spec.whole && { incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000] }) },
    ],
    series: [{}, ...spec.series.map((s) => seriesOf(s, colour(s.colour)))],
    hooks: { drawClear: [(u) => paintBands(u, spec, colour)] },
  };
  const data = [spec.at, ...spec.series.map((s) => s.values)] as unknown as uPlot.AlignedData;
  return new uPlot(options, data, place);
}

/** The same day is written once. */
const each = (days: readonly string[]): string[] => days.map((d, n) => (d === days[n - 1] ? '' : d));

function padded(from: number, to: number): [number, number] {
  const room = Math.max((to - from) * 0.06, 1);
  return [from === 0 ? 0 : from - room, to + room];
}

function seriesOf({ label, shape }: PlotSpec['series'][number], stroke: string): uPlot.Series {
  const points = { show: shape !== 'bars', size: 6, fill: stroke, stroke };
  if (shape === 'bars') return { label, stroke, fill: stroke, points, paths: uPlot.paths.bars!({ size: [0.8, 20] }) };
  return { label, stroke, points, spanGaps: true, width: shape === 'line' ? 1.5 : 0 };
}

function paintBands(u: uPlot, { bands = [] }: PlotSpec, colour: (name: string) => string): void {
  const { left, top, width, height } = u.bbox;
  for (const band of bands) {
    const to = Math.max(u.valToPos(band.to, 'y', true), top);
    const from = Math.min(u.valToPos(band.from, 'y', true), top + height);
    if (from <= to) continue;
    u.ctx.fillStyle = colour(band.colour);
    u.ctx.fillRect(left, to, width, from - to);
  }
}
