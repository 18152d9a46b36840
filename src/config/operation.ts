import { z } from 'zod';
import { flag, url } from './values.ts';

/** How the service is run and watched over. */
export interface OperationSettings {
  readonly production: boolean;
  readonly logLevel: (typeof logLevels)[number];
  /** What who reads the metrics must bring; null where only this machine may read them. */
  readonly metricsToken: string | null;
  /** Where traces are sent, by OTLP over HTTP; null where nothing is traced. */
  readonly traces: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly service: string;
  } | null;
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** The variables they are read from. */
export const operationEnvironment = z.object({
  HAMDAM_METRICS_TOKEN: z.string().min(16, { error: 'must be 16 letters at the least' }).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(/^\s*[^=,\s]+=[^,]*(,[^=,\s]+=[^,]*)*$/, { error: 'must look like name=value,name=value' })
    .refine(canBeDecoded, { error: 'has a % that begins no letter' })
    .optional(),
  OTEL_SERVICE_NAME: z.string().default('hamdam'),
  HAMDAM_PRODUCTION: flag,
  HAMDAM_LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
});

export type OperationEnvironment = z.infer<typeof operationEnvironment>;

/** Not traced, and measured by this machine alone, unless it is told otherwise. */
export function operationOf(e: OperationEnvironment): OperationSettings {
  return {
    production: e.HAMDAM_PRODUCTION,
    logLevel: e.HAMDAM_LOG_LEVEL,
    metricsToken: e.HAMDAM_METRICS_TOKEN ?? null,
    traces: tracesOf(e),
  };
}

/** The endpoint is a base address, as OpenTelemetry's own specification has it. */
function tracesOf(e: OperationEnvironment): OperationSettings['traces'] {
  if (!e.OTEL_EXPORTER_OTLP_ENDPOINT) return null;
  const pairs = e.OTEL_EXPORTER_OTLP_HEADERS?.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())] as const;
  });
  return {
    url: `${e.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/+$/, '')}/v1/traces`,
    headers: Object.fromEntries(pairs ?? []),
    service: e.OTEL_SERVICE_NAME,
  };
}

function canBeDecoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
