import type { Programme } from '../programme.ts';
import type { Finding } from '../triage/concern.ts';
import type { Service } from '../triage/service.ts';
import type { Sentence } from '../turn.ts';
import type { Language, Urgency } from '../words.ts';

/** The fixed answer to what was found: stands in until triage's own lands. */
export function answerFor(
  findings: readonly Finding[],
  urgency: Urgency,
  programme: Programme,
  _language: Language,
): { readonly sentences: readonly Sentence[]; readonly services: readonly Service[] } {
  const keys = new Set(programme.wording.keys);
  const key = findings.map((f) => `danger.${f.concern}`).find((k) => keys.has(k)) ?? `crisis.${urgency}`;
  return { sentences: [{ key }], services: [] };
}
