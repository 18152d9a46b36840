import type { Programme } from '../programme.ts';
import type { Service } from '../triage/service.ts';
import type { Sentence, Turn } from '../turn.ts';
import type { Language } from '../words.ts';

type Serves = Service['serves'][number];

/** At most three numbers, one for each need and in that order (facts §2.5: show no more than three). */
export function servicesFor(programme: Programme, needs: readonly Serves[]): readonly Service[] {
  const chosen: Service[] = [];
  for (const need of needs) {
    const service = programme.services.find((s) => s.serves.includes(need) && !chosen.includes(s));
    if (service) chosen.push(service);
  }
  return chosen.slice(0, 3);
}

/** The sentence that names the numbers of those services; none where the programme has configured none. */
export function numbersSentence(turn: Turn, needs: readonly Serves[]): readonly Sentence[] {
  const services = servicesFor(turn.programme, needs);
  if (services.length === 0) return [];
  const lines = services.map((s) => `${nameOf(s, turn.language)}: ${s.number}`).join('\n');
  return [{ key: 'common.numbers', params: { numbers: lines } }];
}

export function nameOf(service: Service, language: Language): string {
  return service.name[language] ?? service.name.en ?? service.id;
}
