import { standingConcerns } from '#src/care/conversation/concerns.ts';
import { sbar } from '#src/care/handover/sbar.ts';
import { dateOf } from '#src/care/plan/calendar.ts';
import type { Language } from '#src/care/words.ts';
import type { Dossier } from '../fhir/dossier.ts';
import { veryRestricted } from '../fhir/flags.ts';

/** What stands on a referral in one language. */
export interface Content {
  readonly language: Language;
  readonly title: string;
  /** Who it is about. */
  readonly about: readonly string[];
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** What it is, and what it is not. */
  readonly notice: string;
}

/**
 * The referral of a person by its four parts (Situation, Background, Assessment, Recommendation): facts on record, nothing
 * inferred and nothing advised. It quotes no message. What was raised by violence is not on it: paper is read at home.
 */
export function contentOf(dossier: Dossier, language: 'en' | 'ur'): Content {
  const { person, programme, at } = dossier;
  const { wording } = programme;
  const timeZone = person.timeZone ?? programme.timeZone;
  const say = (key: string, params?: Parameters<typeof wording.text>[2]) => wording.text(language, key, params).trim();
  const day = (instant: number) => {
    const [year, month, of] = dateOf(instant, timeZone).split('-').map(Number) as [number, number, number];
    return say('plan.date', { year: String(year), month, day: of });
  };
  const summary = sbar(person, { wording, language, at, timeZone });
  const raised = standingConcerns(person, at)
    .filter((c) => !veryRestricted.has(c.concern))
    .map((c) =>
      say('referral.concern', {
        concern: say(`sbar.concern.${c.concern}`),
        subject: c.subject === 'other' ? 'another' : c.subject,
        urgency: c.urgency,
        day: day(c.at),
      }),
    );
  const { enrolment, meeting } = person;
  const place = [...new Set([meeting.city, enrolment?.district].filter((p) => p))].join(', ');
  return {
    language,
    title: say('referral.title'),
    about: [
      ...(enrolment?.name ? [say('referral.name', { name: enrolment.name })] : []),
      ...(place === '' ? [] : [say('referral.place', { place })]),
      say('referral.date', { day: day(at), programme: programme.name }),
    ],
    sections: [
      { title: say('referral.situation'), lines: raised.length > 0 ? raised : [say('sbar.none')] },
      { title: say('referral.background'), lines: summary.background.split('\n') },
      { title: say('referral.assessment'), lines: summary.assessment.split('\n') },
      { title: say('referral.recommendation'), lines: summary.recommendation.split('\n') },
    ],
    notice: say('referral.notice'),
  };
}
