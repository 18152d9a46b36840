import { instruments } from '#src/care/screening/instruments.ts';
import { highest } from '#src/care/screening/score.ts';
import type { Profile } from '../profile.ts';
import { unitOf } from './addReading.tsx';
import { t, word } from './text.ts';
import { dateInWords, dayOf, timeOfDay } from './time.ts';

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly told?: string | null;
  readonly grave?: boolean;
}

/** Who somebody is, in the time it takes to open the chat: what they live with, what they take, how the last values were. */
export function Story({ profile }: { profile: Profile }) {
  const chips = [...maternalOf(profile), ...conditionsOf(profile), ...medicinesOf(profile), ...lastOf(profile)];
  if (chips.length === 0) return null;
  return (
    <section class="story">
      <h3>{t('story')}</h3>
      <ul>
        {chips.map((c) => (
          <li key={c.key} class={c.grave ? 'grave' : undefined}>
            <strong>
              <bdi>{c.name}</bdi>
            </strong>
            {c.told && <span class="quiet small"> {c.told}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function maternalOf({ maternal: m }: Profile): Chip[] {
  const of = (name: string, told?: string | null, grave = false): Chip[] => [
    { key: 'maternal', name, told: told ?? null, grave },
  ];
  if (m.status === 'pregnant' && m.weeks !== null)
    return of(t('pregnantWeek', { n: m.weeks }), m.edd && t('dueIs', { date: dateInWords(m.edd) }));
  if (m.status === 'none') return [];
  if (m.status === 'lost' || m.status === 'maybe-lost') return of(word('maternal', m.status), null, true);
  if (m.status === 'born' && m.babyAlive === false)
    return of(t('babyHasDied'), m.bornOn && dateInWords(m.bornOn), true);
  if (m.status === 'born' && m.daysSinceBirth !== null)
    return of(t('babyAge', { age: ageOf(m.daysSinceBirth) }), m.babyAlive === null ? t('babyNotKnown') : null);
  return of(word('maternal', m.status));
}

/** Days in the first two weeks, weeks to three months, then months. */
function ageOf(days: number): string {
  if (days < 14) return t('ageDays', { n: days });
  return days < 92 ? t('ageWeeks', { n: Math.floor(days / 7) }) : t('ageMonths', { n: Math.floor(days / 30.44) });
}

const conditionsOf = ({ conditions }: Profile): Chip[] =>
  conditions.map((c) => ({ key: `condition ${c}`, name: word('condition', c) }));

function medicinesOf({ medicines }: Profile): Chip[] {
  return medicines.map((m) => {
    const { covered } = m.adherence;
    return {
      ...{ key: `medicine ${m.id}`, name: m.name },
      told: covered === null ? null : t('adherenceIs', { n: Math.round(covered * 100) }),
      // Below this a person does not count as taking it as prescribed (facts §4.2).
      grave: m.critical && covered !== null && covered < 0.8,
    };
  });
}

function lastOf({ readings, scores, pressure, sugarGoal }: Profile): Chip[] {
  const kinds = new Set<string>();
  const measured = readings.flatMap((r): Chip[] => {
    if (kinds.has(r.kind) || !['blood-pressure', 'glucose', 'weight', 'oxygen'].includes(r.kind)) return [];
    kinds.add(r.kind);
    const value = r.second === null ? String(r.value) : `${r.value}/${r.second}`;
    const goal = pressure?.goal;
    const high =
      r.kind === 'blood-pressure'
        ? goal !== undefined && (r.value >= goal.systolic || (r.second ?? 0) >= goal.diastolic)
        : r.kind === 'glucose' &&
          (r.value < 70 ||
            (sugarGoal !== null && r.value > (r.context === 'fasting' ? sugarGoal.fasting : sugarGoal.afterMeal)));
    return [
      {
        key: r.kind,
        name: `\u2066${value} ${unitOf(r.unit)}\u2069`,
        told: `${word('reading', r.kind)} · ${lastDay(r.at)}`,
        grave: high,
      },
    ];
  });
  const last = [...new Map(scores.map((s) => [s.instrument, s])).values()].map((s): Chip => {
    const instrument = instruments[s.instrument];
    const name = `\u2066${instrument.title} ${s.score}/${highest(instrument)}\u2069`;
    return {
      key: s.instrument,
      name,
      grave: graveBands.has(s.band ?? ''),
      told: [s.band && word('band', s.band), lastDay(s.at)].filter(Boolean).join(' · '),
    };
  });
  return [...measured, ...last];
}

/** Bands of the forms from which a clinician is asked (facts §2.1). */
const graveBands: ReadonlySet<string> = new Set(['moderately-severe', 'severe', 'very-low', 'probable']);

/** Today by its time, else the day alone: the hour stands in the chart. */
function lastDay(at: number): string {
  return dayOf(at) === dayOf(Date.now()) ? timeOfDay(at) : dayOf(at);
}
