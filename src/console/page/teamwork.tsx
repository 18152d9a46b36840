import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { TeamFigures, Times } from '../teamFigures.ts';
import { type TeamworkView, teamworkCsvPath, teamworkPath } from '../wire.ts';
import { UrgencyMark } from './icons.tsx';
import { Plot } from './plot.tsx';
import { plotsOf } from './teamworkPlots.ts';
import { interfaceLanguage, t, word } from './text.ts';
import { dateInWords, lengthOf } from './time.ts';

const lookEveryMs = 15_000;
const spans = [1, 7, 30, 92] as const;
const gravest = ['emergency', 'urgent', 'soon', 'routine'];

const figures = signal<TeamworkView | null>(null);
const trouble = signal(false);
const days = signal<number>(7);

async function look(): Promise<void> {
  const asked = days.value;
  const answer = await fetch(`${teamworkPath}?days=${asked}`, { cache: 'no-store' }).catch(() => null);
  trouble.value = !answer?.ok;
  if (answer?.ok && days.value === asked) figures.value = (await answer.json()) as TeamworkView;
}

/** How the counselors do, for supervisors: what waits, who has how many, and how long people waited. */
export function TeamworkPage() {
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }, [days.value]);
  const view = figures.value;
  return (
    <main class="sheet teamwork" aria-labelledby="teamwork-title">
      <h2 id="teamwork-title">{t('teamwork')}</h2>
      {trouble.value && <p class="quiet">{t('offlineShort')}</p>}
      {!view && !trouble.value && <p class="quiet">{t('loading')}</p>}
      {view && <Now view={view} />}
      {view && <Span view={view} />}
    </main>
  );
}

function Now({ view: { at, waiting, load, names } }: { view: TeamworkView }) {
  return (
    <>
      <h3>{t('teamworkNow')}</h3>
      <div class="teamwork-now">
        {waiting
          .filter((w) => w.urgency !== 'routine')
          .map((w) => (
            <div key={w.urgency} data-waiting={w.urgency} class={w.overdue > 0 ? 'overdue' : undefined}>
              <UrgencyMark urgency={w.urgency} />
              <p>
                <strong>{w.waiting}</strong> {t('teamworkWaiting')}
              </p>
              {w.oldestAt !== null && (
                <p class="small">{t('teamworkOldest', { time: lengthOf(Math.max(0, at - w.oldestAt)) })}</p>
              )}
              {w.overdue > 0 && <p class="small problem">{t('teamworkOverdue', { n: w.overdue })}</p>}
              <p class="quiet small">{t('teamworkWith', { n: w.claimed })}</p>
            </div>
          ))}
      </div>
      <h3>{t('teamworkLoad')}</h3>
      {load.length === 0 && <p class="quiet">{t('teamworkNobody')}</p>}
      <ul class="teamwork-load">
        {load
          .toSorted((a, b) => b.has - a.has)
          .map(({ counselor, has }) => (
            <li key={counselor}>
              <bdi>{names.counselors[counselor] ?? t('teamworkUnknown')}</bdi> <span class="count">{has}</span>
            </li>
          ))}
      </ul>
    </>
  );
}

function Span({ view }: { view: TeamworkView }) {
  const { teams: named, counselors } = view.names;
  const teamName = (id: string) => {
    const name = named[id];
    return id === '' ? t('teamworkNoTeam') : (name?.[interfaceLanguage.value] ?? name?.en ?? id);
  };
  return (
    <>
      <div class="teamwork-choice">
        <label>
          {t('teamworkDays')}{' '}
          <select value={String(days.value)} onChange={(e) => (days.value = Number(e.currentTarget.value))}>
            {spans.map((n) => (
              <option key={n} value={String(n)}>
                {n === 1 ? t('teamworkToday') : t('teamworkLast', { n })}
              </option>
            ))}
          </select>
        </label>
        <a href={`${teamworkCsvPath}?days=${days.value}`} download>
          {t('teamworkFile')}
        </a>
      </div>
      <p class="quiet">{t('teamworkSpan', { from: dateInWords(view.from), to: dateInWords(view.today) })}</p>
      {view.hours.length === 0 ? (
        <p>{t('teamworkNone')}</p>
      ) : (
        <>
          <Plots view={view} />
          <Table label={t('teamworkTotal')} rows={[{ of: 'all', name: t('teamworkTotal'), figures: view.total }]} />
          <h3>{t('teamworkByUrgency')}</h3>
          <Table
            label={t('teamworkByUrgency')}
            rows={view.urgencies
              .toSorted((a, b) => gravest.indexOf(a.of) - gravest.indexOf(b.of))
              .map((u) => ({ ...u, name: word('urgency', u.of) }))}
          />
          {view.teams.some((team) => team.of !== '') && (
            <>
              <h3>{t('teamworkByTeam')}</h3>
              <Table label={t('teamworkByTeam')} rows={view.teams.map((x) => ({ ...x, name: teamName(x.of) }))} />
            </>
          )}
          <h3>{t('teamworkByCounselor')}</h3>
          <Table
            label={t('teamworkByCounselor')}
            rows={view.counselors.map((c) => ({ ...c, name: counselors[c.of] ?? t('teamworkUnknown') }))}
          />
        </>
      )}
    </>
  );
}

function Plots({ view }: { view: TeamworkView }) {
  const language = interfaceLanguage.value;
  const plots = useMemo(() => plotsOf(view), [view, language]);
  const told = view.hours.map((h) => ({ ...h, name: hourOf(h.of) }));
  return (
    <>
      {plots.map(({ id, name, spec }) => (
        <figure key={id} class="chart" data-chart={id} aria-label={name}>
          <figcaption>
            <strong>{name}</strong>
            <span class="chart-keys small">
              {spec.series.map((s) => (
                <span key={s.label} class="chart-key">
                  <i data-colour={s.colour} aria-hidden="true" /> {s.label}
                </span>
              ))}
            </span>
          </figcaption>
          <Plot spec={spec} />
        </figure>
      ))}
      <details>
        <summary>{t('chartTable')}</summary>
        <Table label={t('teamworkByHour')} rows={told.toReversed()} />
      </details>
    </>
  );
}

const counts = ['opened', 'called', 'claim', 'answer', 'late', 'rerouted', 'closed'] as const;

function Table(o: {
  label: string;
  rows: readonly { readonly of: string; readonly name: string; readonly figures: TeamFigures }[];
}) {
  return (
    <div class="programme-scroll">
      <table class="programme-table">
        <caption class="unseen">{o.label}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{o.label}</span>
            </th>
            {[...counts, 'toClaim', 'toAnswer'].map((name) => (
              <th scope="col" key={name}>
                {word('flow', name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {o.rows.map(({ of, name, figures: f }) => (
            <tr key={of} data-group={of}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {counts.map((c) => (
                <td key={c} data-label={word('flow', c)} data-measure={c}>
                  {f[c].toLocaleString('en')}
                </td>
              ))}
              <td data-label={word('flow', 'toClaim')}>{timesOf(f.toClaim)}</td>
              <td data-label={word('flow', 'toAnswer')}>{timesOf(f.toAnswer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function timesOf(times: Times | null): string {
  return times === null ? '–' : `${shortOf(times.median)} · ${shortOf(times.p95)}`;
}

/** A length in two figures and one unit: as sure as it is known. */
function shortOf(ms: number): string {
  const [n, unit] =
    ms < 90_000
      ? [ms / 1000, 'secondsShort' as const]
      : ms < 5_400_000
        ? [ms / 60_000, 'minutesShort' as const]
        : [ms / 3_600_000, 'hoursShort' as const];
  return t(unit, { n: n < 10 ? Number(n.toFixed(1)) : Math.round(n) });
}

/** `2027-01-11T08` as its day and hour. */
function hourOf(hour: string): string {
  return `${dateInWords(hour.slice(0, 10))} · \u2066${hour.slice(11)}:00\u2069`;
}
