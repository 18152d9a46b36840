import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Instrument, InstrumentId } from '#src/care/screening/instrument.ts';
import { instruments } from '#src/care/screening/instruments.ts';
import type { ScreeningResult } from '#src/care/screening/screening.ts';
import { loinc } from './codes.ts';
import type { Dossier } from './dossier.ts';
import { idOf, instantText, ours, refTo } from './ids.ts';

/** One result within a person. */
export const resultName = ({ instrument, at, event }: ScreeningResult): string => `${instrument} ${event || at}`;

const canonical = (instrument: Instrument): string => `${ours}:Questionnaire:${instrument.id}`;

/**
 * Answers item by item, where the licence lets an instrument be embedded. Of one whose text is not ours (its `scale` is null)
 * the score alone leaves the house (facts §2.2).
 */
export function questionnaireResponsesOf({ person }: Dossier): readonly QuestionnaireResponse[] {
  return person.screening.results.flatMap((result): QuestionnaireResponse[] => {
    const instrument = instruments[result.instrument];
    if (instrument.scale === null) return [];
    const { answers, difficulty, at, enteredBy } = result;
    const item = answers.flatMap((answer, i) => (answer === null ? [] : [answered(String(i + 1), answer)]));
    return [
      {
        resourceType: 'QuestionnaireResponse',
        id: idOf('QuestionnaireResponse', `${person.id} ${resultName(result)}`),
        questionnaire: `${canonical(instrument)}|${result.version}`,
        status: answers.includes(null) || answers.length < instrument.items ? 'stopped' : 'completed',
        subject: refTo('Patient', person.id),
        authored: instantText(at),
        ...(enteredBy === null && { source: refTo('Patient', person.id) }),
        ...((item.length > 0 || difficulty !== null) && {
          item: [...item, ...(difficulty === null ? [] : [answered('difficulty', difficulty)])],
        }),
      },
    ];
  });
}

const answered = (linkId: string, valueInteger: number) => ({ linkId, answer: [{ valueInteger }] });

/** PHQ-9 items by LOINC, in their order (facts §8). The PHQ-2 is its first two. */
const phqItems = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3', '44260-8'];

/** The forms that a person answered, each once: their items by number and code, with the notice that has to stay with them. */
export function questionnairesOf({ person }: Dossier): readonly Questionnaire[] {
  const used = new Set<InstrumentId>(person.screening.results.map((r) => r.instrument));
  return [...used]
    .map((id) => instruments[id])
    .filter((i) => i.scale !== null)
    .map(questionnaireOf);
}

function questionnaireOf(instrument: Instrument): Questionnaire {
  const { id, title, version, items, family, licence, loinc: codes, difficulty } = instrument;
  const item = Array.from(
    { length: items },
    (_, i): QuestionnaireItem => ({
      linkId: String(i + 1),
      ...(family === 'phq' && { code: [loinc(phqItems[i]!)] }),
      type: 'integer',
    }),
  );
  return {
    resourceType: 'Questionnaire',
    id: idOf('Questionnaire', `${id} ${version}`),
    url: canonical(instrument),
    version,
    title,
    status: 'active',
    subjectType: ['Patient'],
    copyright: licence,
    ...(codes && { code: [loinc(codes.panel)] }),
    item: [...item, ...(difficulty ? [{ linkId: 'difficulty', type: 'integer' as const }] : [])],
  };
}
