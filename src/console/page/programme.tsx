import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ProgrammeView, programmePath } from '../wire.ts';
import { DayChart, ShareBar } from './programmeCharts.tsx';
import { type Figures, figuresOf, groupsOf, percentOf, type Share, within } from './programmeFigures.ts';
import { interfaceLanguage, t, word } from './text.ts';

/** The server reads its counts once a minute. */
const lookEveryMs = 60_000;

const figures = signal<ProgrammeView | null>(null);
const trouble = signal(false);
/** The district that is looked at; null for all. */
const district = signal<string | null>(null);

async function look(): Promise<void> {
  const answer = await fetch(programmePath, { cache: 'no-store' }).catch(() => null);
  trouble.value = !answer?.ok;
  if (answer?.ok) figures.value = (await answer.json()) as ProgrammeView;
}

/** How the programme does, for supervisors: whom it follows, what was asked, answered and missed, doses and readings. */
export function ProgrammePage() {
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }, []);
  const view = figures.value;
  return (
    <main class="sheet programme" aria-labelledby="programme-title">
      <h2 id="programme-title">{t('programme')}</h2>
      {trouble.value && <p class="quiet">{t('offlineShort')}</p>}
      {!view && !trouble.value && <p class="quiet">{t('loading')}</p>}
      {view && (view.totals.length === 0 ? <p>{t('nobodyCounted')}</p> : <Programme view={view} />)}
    </main>
  );
}

function Programme({ view }: { view: ProgrammeView }) {
  const rows = within(view.totals, district.value);
  const { from, today } = view;
  const days = 1 + Math.round((Date.parse(today) - Date.parse(from)) / 86_400_000);
  return (
    <>
      <p class="quiet">{t('programmeSpan', { days, from: dayOf(from), to: dayOf(today) })}</p>
      <DistrictChoice view={view} />
      <Tiles of={figuresOf(rows)} />
      <h3>{t('byPlan')}</h3>
      <FiguresTable
        label={t('plan')}
        groups={groupsOf(rows, 'plan').map(([plan, of]) => [plan, word('plan', plan), of])}
      />
      {district.value === null && (
        <>
          <h3>{t('byDay')}</h3>
          <DayChart view={view} dayOf={dayOf} />
          <h3>{t('byDistrict')}</h3>
          <FiguresTable
            label={t('district')}
            groups={groupsOf(rows, 'district').map(([name, of]) => [name, name || t('noDistrict'), of])}
          />
        </>
      )}
    </>
  );
}

function DistrictChoice({ view }: { view: ProgrammeView }) {
  const names = groupsOf(view.totals, 'district').map(([name]) => name);
  const known = [...names].sort((a, b) => a.localeCompare(b));
  return (
    <label class="programme-choice">
      {t('district')}{' '}
      <select
        value={district.value === null ? '*' : district.value}
        onChange={(e) => {
          district.value = e.currentTarget.value === '*' ? null : e.currentTarget.value;
        }}
      >
        <option value="*">{t('everyDistrict')}</option>
        {known.map((name) => (
          <option key={name} value={name}>
            {name || t('noDistrict')}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tiles({ of }: { of: Figures }) {
  return (
    <dl class="programme-tiles">
      <Tile name="enrolled" value={number(of.enrolled)} />
      <Tile name="due" value={number(of.due)} />
      <Tile name="answered" value={percent(of.answered)} share={of.answered} />
      <Tile name="missed" value={number(of.missed)} />
      <Tile name="adherence" value={percent(of.adherence)} share={of.adherence} />
      <Tile name="inRange" value={percent(of.inRange)} share={of.inRange} />
    </dl>
  );
}

function Tile({ name, value, share }: { name: string; value: string; share?: Share }) {
  return (
    <div class="programme-tile" data-measure={name}>
      <dt>{word('measure', name)}</dt>
      <dd>
        <strong>{value}</strong>
        {share && share.of > 0 && (
          <small class="quiet">{t('ofCount', { n: number(Math.min(share.n, share.of)), of: number(share.of) })}</small>
        )}
      </dd>
    </div>
  );
}

function FiguresTable({ label, groups }: { label: string; groups: readonly (readonly [string, string, Figures])[] }) {
  const counts = ['enrolled', 'due', 'missed'] as const;
  const shares = ['answered', 'adherence', 'inRange'] as const;
  return (
    <div class="programme-scroll">
      <table class="programme-table">
        <thead>
          <tr>
            <th scope="col">{label}</th>
            {[...counts, ...shares].map((name) => (
              <th scope="col" key={name}>
                {word('measure', name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(([key, name, of]) => (
            <tr key={key} data-group={key}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {counts.map((c) => (
                <td key={c} data-label={word('measure', c)}>
                  {number(of[c])}
                </td>
              ))}
              {shares.map((s) => (
                <td key={s} data-label={word('measure', s)}>
                  {percent(of[s])}
                  <ShareBar of={of[s]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function percent(share: Share): string {
  const value = percentOf(share);
  return value === null ? '–' : `${value}%`;
}

const number = (n: number): string => n.toLocaleString('en');

/** A day as it is read in the console's language, with Latin digits as elsewhere on the page. */
function dayOf(day: string): string {
  const locale = interfaceLanguage.value === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB';
  return new Date(`${day}T00:00Z`).toLocaleDateString(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' });
}
