import type { QueueEntry } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import type { RecordedLife } from '../wire.ts';
import { GoalForm } from './goalForm.tsx';
import { Words } from './messageText.tsx';
import { deedbox, desk } from './state.ts';
import { t } from './text.ts';
import { dateInWords, whenOf } from './time.ts';

/** Where somebody is and how they are written to, and the forms by which who has the conversation records a change of it. */
export function Life({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const { state, claimedBy } = entry.handover;
  const mine = state === 'claimed' && claimedBy?.id === desk.value?.counselor.value?.id;
  const told = toldOf(profile);
  if (!mine && told.length === 0) return null;
  const record = (news: RecordedLife): void => {
    const { person, handover } = entry;
    deedbox.value?.do('handover.life', { person, handover: handover.id, news });
  };
  return (
    <section>
      <h3>{t('life')}</h3>
      {told.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {mine && <Changes profile={profile} record={record} />}
      {mine && profile.life.fasting?.fasts && <FastingDoses profile={profile} record={record} />}
      {mine && profile.sugarGoal && (
        <GoalForm
          entry={entry}
          condition="diabetes"
          title={t('otherSugarGoal')}
          numbers={[
            { name: 'fasting', label: t('sugarFasting'), min: 80, max: 180, value: profile.sugarGoal.fasting },
            { name: 'afterMeal', label: t('sugarAfterMeal'), min: 100, max: 300, value: profile.sugarGoal.afterMeal },
          ]}
        />
      )}
    </section>
  );
}

function toldOf({ life }: Profile): string[] {
  const { hospital, pause, travel, hour, discreet, fasting } = life;
  return [
    hospital && t('lifeHospital', { time: whenOf(hospital.since) }),
    pause && t('lifePaused', { time: whenOf(pause.until) }),
    travel && (travel.until ? t('lifeTravelUntil', { date: dateInWords(travel.until) }) : t('lifeTravel')),
    hour && t('lifeHour', { hour }),
    discreet && t('lifeShared'),
    fasting?.fasts && (fasting.confirmedBy ? t('lifeFastsConfirmed', { by: fasting.confirmedBy }) : t('lifeFastsOpen')),
  ].filter((words) => typeof words === 'string');
}

type Record = (news: RecordedLife) => void;

function Changes({ profile: { life }, record }: { profile: Profile; record: Record }) {
  return (
    <details>
      <summary>{t('lifeChange')}</summary>
      <p class="deed-row">
        <button type="button" onClick={() => record({ what: life.hospital ? 'home' : 'in-hospital' })}>
          {t(life.hospital ? 'lifeToHome' : 'lifeToHospital')}
        </button>
        <button type="button" onClick={() => record({ what: 'shared-phone', shared: !life.discreet })}>
          {t(life.discreet ? 'lifeToOwnPhone' : 'lifeToShared')}
        </button>
        {life.travel && (
          <button type="button" onClick={() => record({ what: 'back' })}>
            {t('lifeToBack')}
          </button>
        )}
        {life.pause && (
          <button type="button" onClick={() => record({ what: 'resumed' })}>
            {t('lifeToResumed')}
          </button>
        )}
      </p>
      <OneField name="until" type="date" label={t('lifeToPause')} give={(until) => record({ what: 'paused', until })} />
      <OneField
        name="district"
        type="text"
        label={t('lifeToMoved')}
        give={(district) => record({ what: 'moved', district })}
      />
      <OneField name="hour" type="time" label={t('lifeToHour')} give={(hour) => record({ what: 'hour', hour })} />
    </details>
  );
}

/** One value and the button that records it. */
function OneField(o: { name: string; type: 'date' | 'text' | 'time'; label: string; give(value: string): void }) {
  const id = `life-${o.name}`;
  return (
    <form
      class="goal"
      onSubmit={(event) => {
        event.preventDefault();
        const value = String(new FormData(event.currentTarget).get(o.name) ?? '').trim();
        if (value) o.give(value);
        event.currentTarget.reset();
      }}
    >
      <label htmlFor={id}>
        {o.label}
        {o.type === 'text' ? (
          <input id={id} name={o.name} type="text" maxLength={60} dir="auto" required />
        ) : (
          <input id={id} name={o.name} type={o.type} required />
        )}
      </label>
      <button type="submit">{t('saveGoal')}</button>
    </form>
  );
}

const partsOf = {
  1: [['iftar'], ['sehri'], ['night']],
  2: [
    ['sehri', 'iftar'],
    ['iftar', 'night'],
  ],
  3: [['sehri', 'iftar', 'night']],
} as const;

/** Where a clinician puts the doses: each medicine keeps as many as it has, or its hours. */
function FastingDoses({ profile, record }: { profile: Profile; record: Record }) {
  const movable = profile.medicines.filter((m) => m.times.length >= 1 && m.times.length <= 3);
  return (
    <details>
      <summary>{t('fastingDoses')}</summary>
      <p class="quiet small">{t('fastingDosesText')}</p>
      <form
        class="link-number"
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          const medicines = movable.flatMap(({ id, times }) => {
            const at = partsOf[times.length as 1 | 2 | 3][Number(given.get(id) || -1)];
            return at ? [{ medicine: id, at: [...at] }] : [];
          });
          const confirmedBy = String(given.get('confirmedBy') ?? '').trim();
          if (medicines.length > 0 && confirmedBy) record({ what: 'fasting-doses', confirmedBy, medicines });
        }}
      >
        {movable.map((m) => (
          <label key={m.id}>
            <Words text={m.name} /> <span class="quiet">{m.times.join(' · ')}</span>
            <select name={m.id}>
              <option value="">{t('fastingAsUsual')}</option>
              {partsOf[m.times.length as 1 | 2 | 3].map((parts, n) => (
                <option key={parts.join()} value={n}>
                  {parts.map((part) => t(`fasting.${part}`)).join(' + ')}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          {t('fastingConfirmedBy')} <input name="confirmedBy" maxLength={80} required />
        </label>
        <button type="submit">{t('fastingConfirm')}</button>
      </form>
    </details>
  );
}
