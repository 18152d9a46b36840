import type { ComponentChildren } from 'preact';
import type { QueueEntry } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import { AddReading, unitOf } from './addReading.tsx';
import { Before } from './before.tsx';
import { Charts, useHistory } from './charts.tsx';
import { concernName } from './concerns.ts';
import { GoalForm } from './goalForm.tsx';
import { Icon, UrgencyMark } from './icons.tsx';
import { Life } from './life.tsx';
import { Reach } from './linkNumber.tsx';
import { MaternalForms } from './maternalForms.tsx';
import { MedicineForms } from './medicineForms.tsx';
import { Words } from './messageText.tsx';
import { Notes } from './notes.tsx';
import { Permissions } from './permissionForms.tsx';
import { Plans } from './planForms.tsx';
import { gravestFirst } from './queue.tsx';
import { isMine } from './recording.tsx';
import { SafetyPlan } from './safetyPlan.tsx';
import { Screenings } from './screenings.tsx';
import { desk, showAbout } from './state.ts';
import { Story } from './story.tsx';
import { t, word } from './text.ts';
import { dateInWords, shortWhenOf, whenOf } from './time.ts';

/** The person in ten seconds: why they are here, what is on record, what the team noted. */
export function AboutPanel() {
  const chat = desk.value?.chat.value;
  if (!chat?.entry || chat.unknown) return <aside class="about nothing" />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <aside class="about" aria-label={t('about')} tabIndex={0}>
      <header class="about-head narrow-only">
        <button
          type="button"
          class="plain"
          aria-label={t('back')}
          onClick={() => {
            showAbout.value = false;
          }}
        >
          <Icon name="back" />
        </button>
        <h2>{t('about')}</h2>
      </header>
      {chat.profile?.unsafe && (
        <p class="unsafe" role="note">
          {t('unsafe')}
        </p>
      )}
      {chat.profile && <Story profile={chat.profile} />}
      <Why entry={chat.entry} />
      {chat.profile && <Person profile={chat.profile} entry={chat.entry} />}
      <Reach entry={chat.entry} />
      <HandoverFacts entry={chat.entry} />
      <Notes entry={chat.entry} notes={[...chat.notes.values()]} />
    </aside>
  );
}

function Person({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const history = useHistory(profile);
  return (
    <>
      {isMine(entry) && <Record profile={profile} entry={entry} />}
      <Before history={history} entry={entry} />
      <Charts profile={profile} history={history} />
      <Plans profile={profile} entry={entry} />
      <Permissions profile={profile} entry={entry} />
      <Facts profile={profile} />
      <Life profile={profile} entry={entry} />
      <SafetyPlan profile={profile} entry={entry} />
      <Screenings profile={profile} entry={entry} />
      <Pressure profile={profile} entry={entry} />
      <Readings profile={profile} />
    </>
  );
}

/** What whoever has the conversation can put on record. */
function Record({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  return (
    <section>
      <h3>{t('putOnRecord')}</h3>
      <AddReading entry={entry} />
      <MedicineForms profile={profile} entry={entry} />
      <MaternalForms profile={profile} entry={entry} />
    </section>
  );
}

function Why({ entry }: { entry: QueueEntry }) {
  const concerns = gravestFirst(entry);
  return (
    <section>
      <h3>{t('why')}</h3>
      {entry.handover.reason !== 'danger' && <p>{word('reason', entry.handover.reason)}</p>}
      {concerns.length === 0 && entry.handover.reason === 'danger' && <p class="quiet">{t('noConcerns')}</p>}
      <ul class="concerns">
        {concerns.map((c) => (
          <li key={`${c.event}/${c.concern}`} class={`concern concern-${c.urgency}`}>
            <p class="concern-head">
              <strong>{concernName(c.concern)}</strong> <UrgencyMark urgency={c.urgency} />
            </p>
            {c.evidence && (
              <blockquote>
                <Words text={c.evidence} marked={[c.evidence]} />
              </blockquote>
            )}
            <p class="quiet small">
              {t('raisedAt', { time: whenOf(c.at) })}
              {(c.subject === 'other' || c.subject === 'child') && ` · ${t(`subject.${c.subject}`)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A fact with its name, or nothing where it is not on record. */
function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === null || children === undefined || children === false || children === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Facts({ profile: p }: { profile: Profile }) {
  return (
    <section>
      <h3>{t('facts')}</h3>
      <dl>
        <Fact name={t('pregnancy')}>{pregnancyOf(p)}</Fact>
        <Fact name={t('conditions')}>{p.conditions.map((c) => word('condition', c)).join(' · ')}</Fact>
        <Fact name={t('medicines')}>
          {p.medicines.length > 0 && (
            <ul>
              {p.medicines.map((m) => (
                <li key={m.name}>
                  <Words text={m.name} /> <span class="quiet">{m.times.join(' · ')}</span>
                  {m.critical && <span class="tag">{t('criticalMedicine')}</span>}
                  <Doses medicine={m} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t('checkUps')}>{p.visits.length > 0 && visitsOf(p).join(' · ')}</Fact>
        <Fact name={t('writesFor')}>{p.servedFor && word('servedFor', p.servedFor)}</Fact>
        <Fact name={t('age')}>{p.ageBand}</Fact>
        <Fact name={t('city')}>{p.city && <Words text={p.city} />}</Fact>
        <Fact name={t('speaks')}>{p.language && word('language', p.language)}</Fact>
        <Fact name={t('consent')}>{word('consent', p.consent)}</Fact>
        <Fact name={t('aside')}>{p.asideUntil !== null && whenOf(p.asideUntil)}</Fact>
        <Fact name={t('stopped')}>{p.optedOut && t('yes')}</Fact>
        <Fact name={t('since')}>{p.since !== null && whenOf(p.since)}</Fact>
      </dl>
    </section>
  );
}

/** How a medicine was taken: the share of days, four weeks day by day, and for how long what is left will do. */
function Doses({ medicine: { adherence, left, daysLeft } }: { medicine: Profile['medicines'][number] }) {
  const asked = adherence.calendar.some((d) => d.due > 0);
  const covered = adherence.covered === null ? null : Math.round(adherence.covered * 100);
  return (
    <>
      {left !== null && (
        <p class="quiet small">
          {t('medicineLeft', { n: left })}
          {daysLeft !== null && ` · ${t('medicineDaysLeft', { n: daysLeft })}`}
        </p>
      )}
      {asked && (
        <p class="doses" role="img" aria-label={t('dosesTaken', { n: covered ?? 0 })}>
          {adherence.calendar.map((d) => (
            <i key={d.date} class={`dose-${stateOf(d)}`} title={`${dateInWords(d.date)}: ${d.taken}/${d.due}`} />
          ))}
          {covered !== null && <bdi class="value">{covered}%</bdi>}
        </p>
      )}
    </>
  );
}

function stateOf({ due, taken }: { due: number; taken: number }): 'none' | 'all' | 'some' | 'missed' {
  if (due === 0) return 'none';
  if (taken >= due) return 'all';
  return taken > 0 ? 'some' : 'missed';
}

function visitsOf({ visits }: Profile): string[] {
  return visits.map((v) => {
    const what = v.tracing ? t('checkUpLost') : v.dueOn ? dateInWords(v.dueOn) : v.outcome && t(`outcome.${v.outcome}`);
    return [word('condition', v.condition), what].filter(Boolean).join(': ');
  });
}

function pregnancyOf({ maternal: m }: Profile): string | null {
  if (m.status === 'none') return null;
  return [
    word('maternal', m.status),
    m.weeks !== null && t('weeks', { n: m.weeks }),
    m.edd && m.weeks !== null && t('dueOn', { date: dateInWords(m.edd) }),
    m.bornOn && m.daysSinceBirth !== null && t('born', { date: dateInWords(m.bornOn), n: m.daysSinceBirth }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Mornings and evenings of the last days beside the goal. */
function Pressure({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const { pressure, conditions } = profile;
  if (!pressure) return null;
  const { sittings, goal } = pressure;
  const days = [...new Set(sittings.map((s) => s.date))].reverse();
  const cell = (date: string, part: 'morning' | 'evening') => {
    const found = sittings.find((s) => s.date === date && s.part === part);
    return <td>{found && <bdi class="value">{`${found.systolic}/${found.diastolic}`}</bdi>}</td>;
  };
  return (
    <section>
      <h3>{t('pressureAtHome')}</h3>
      <p class="quiet small">{t('pressureGoal', { goal: `${goal.systolic}/${goal.diastolic}` })}</p>
      {isMine(entry) && conditions.includes('hypertension') && (
        <GoalForm
          entry={entry}
          condition="hypertension"
          title={t('otherGoal')}
          numbers={[
            { name: 'systolic', label: t('systolic'), min: 100, max: 159, value: goal.systolic },
            { name: 'diastolic', label: t('diastolic'), min: 60, max: 99, value: goal.diastolic },
          ]}
        />
      )}
      <table class="readings">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{t('morning')}</th>
            <th scope="col">{t('evening')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((date) => (
            <tr key={date}>
              <th scope="row">{dateInWords(date)}</th>
              {cell(date, 'morning')}
              {cell(date, 'evening')}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Readings({ profile }: { profile: Profile }) {
  if (profile.readings.length === 0) return null;
  return (
    <section>
      <h3>{t('readings')}</h3>
      <table class="readings">
        <tbody>
          {profile.readings.map((r) => (
            <tr key={`${r.kind}/${r.at}/${r.value}`}>
              <th scope="row">
                {word('reading', r.kind)}
                {r.context && <span class="quiet small"> {word('context', r.context)}</span>}
              </th>
              <td>
                <bdi class="value">
                  {r.second === null ? r.value : `${r.value}/${r.second}`}{' '}
                  <span class="quiet small">{unitOf(r.unit)}</span>
                </bdi>
                {!r.certain && <span class="tag">{t('uncertain')}</span>}
              </td>
              <td class="quiet small">{shortWhenOf(r.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HandoverFacts({ entry }: { entry: QueueEntry }) {
  const h = entry.handover;
  return (
    <section>
      <h3>{t('handover')}</h3>
      <dl>
        <Fact name={t('opened')}>{whenOf(h.openedAt)}</Fact>
        <Fact name={t('callsMade')}>{h.calls > 0 && `${h.calls} ×`}</Fact>
        <Fact name={t('claimed')}>{h.claimedBy && `${h.claimedBy.name} · ${whenOf(h.claimedAt ?? h.openedAt)}`}</Fact>
        <Fact name={t('firstReply')}>{h.firstReplyAt !== null && whenOf(h.firstReplyAt)}</Fact>
      </dl>
    </section>
  );
}
