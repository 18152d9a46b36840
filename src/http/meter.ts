import type { Registry } from 'prom-client';

/** What is measured when somebody asks. */
export interface Gauges {
  readonly [name: string]: { readonly help: string; readonly value: number };
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
      new Gauge({ name, help, registers: [register] }).set(value);
    }
    return { type: register.contentType, body: await register.metrics() };
  }
}
