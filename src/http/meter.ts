import type { Registry } from 'prom-client';

/** What is measured when somebody asks: one value, or one for each of some labels. */
export interface Gauges {
  readonly [name: string]: { readonly help: string; readonly value: number | readonly LabelledValue[] };
}

export interface LabelledValue {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Upper ends of the buckets of every span of time, in seconds. */
const ends = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

interface Spans {
  readonly labels: Readonly<Record<string, string>>;
  /** One for each end, and one for what is longer than all. */
  readonly counts: number[];
  sum: number;
}

interface Series {
  readonly labels: Readonly<Record<string, string>>;
  value: number;
}

/**
 * Counts with plain numbers, since counting lies on the hot path; the metrics library, which is slow to load, is loaded
 * when somebody first asks.
 */
export class Meter {
  private readonly counters = new Map<string, { readonly help: string; readonly series: Map<string, Series> }>();
  private readonly histograms = new Map<string, { readonly help: string; readonly series: Map<string, Spans> }>();
  private registry: Registry | null = null;

  /** Counts up. `labels` are few and fixed: never anything of a person. */
  count(name: string, help: string, by = 1, labels: Readonly<Record<string, string>> = {}): void {
    let counter = this.counters.get(name);
    if (!counter) {
      counter = { help, series: new Map() };
      this.counters.set(name, counter);
    }
    const key = Object.values(labels).join(' ');
    const series = counter.series.get(key);
    if (series) series.value += by;
    else counter.series.set(key, { labels, value: by });
  }

  /** Adds a span of time, in seconds. `labels` as for `count`. */
  observe(name: string, help: string, seconds: number, labels: Readonly<Record<string, string>> = {}): void {
    let histogram = this.histograms.get(name);
    if (!histogram) {
      histogram = { help, series: new Map() };
      this.histograms.set(name, histogram);
    }
    const key = Object.values(labels).join(' ');
    let spans = histogram.series.get(key);
    if (!spans) {
      spans = { labels, counts: new Array(ends.length + 1).fill(0), sum: 0 };
      histogram.series.set(key, spans);
    }
    const at = ends.findIndex((end) => seconds <= end);
    spans.counts[at < 0 ? ends.length : at]!++;
    spans.sum += seconds;
  }

  /** The Prometheus text of everything counted, the process itself and the gauges as they stand. */
  async text(gauges: Gauges): Promise<{ readonly type: string; readonly body: string }> {
    const { Counter, Gauge, Registry, collectDefaultMetrics } = await import('prom-client');
    this.registry ??= new Registry();
    const register = this.registry;
    if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics({ register });
    for (const [name, { help, series }] of this.counters) {
      register.removeSingleMetric(name);
      const labelNames = Object.keys([...series.values()][0]!.labels);
      const counter = new Counter({ name, help, labelNames, registers: [register] });
      for (const { labels, value } of series.values()) counter.inc(labels, value);
    }
    for (const [name, { help, value }] of Object.entries(gauges)) {
      register.removeSingleMetric(name);
      const values = typeof value === 'number' ? [{ labels: {}, value }] : value;
      const labelNames = Object.keys(values[0]?.labels ?? {});
      const gauge = new Gauge({ name, help, labelNames, registers: [register] });
      for (const one of values) gauge.set(one.labels, one.value);
    }
    return { type: register.contentType, body: `${await register.metrics()}${this.spans()}` };
  }

  /** The text of the spans of time: the library's own can only count one at a time. */
  private spans(): string {
    const lines: string[] = [];
    for (const [name, { help, series }] of this.histograms) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} histogram`);
      for (const { labels, counts, sum } of series.values()) {
        const said = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
        const having = (more: string[]) => (more.length > 0 ? `{${more.join(',')}}` : '');
        let upTo = 0;
        counts.forEach((n, i) => {
          upTo += n;
          lines.push(`${name}_bucket${having([...said, `le="${ends[i] ?? '+Inf'}"`])} ${upTo}`);
        });
        lines.push(`${name}_sum${having(said)} ${sum}`, `${name}_count${having(said)} ${upTo}`);
      }
    }
    return lines.map((line) => `${line}\n`).join('');
  }
}
