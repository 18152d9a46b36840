import { Fragment } from 'preact';
import type { SafetyStep } from '#src/care/safety/safety.ts';
import type { QueueEntry } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import { Words } from './messageText.tsx';
import { fieldOf, Given, isMine, useRecording } from './recording.tsx';
import { t } from './text.ts';
import { whenOf } from './time.ts';

/** What the person wrote down for hard times, in their own words, and whether they are being asked how they are. */
export function SafetyPlan({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const { safetyPlan, followUp } = profile;
  const mine = isMine(entry);
  if (!safetyPlan && !followUp && !mine) return null;
  return (
    <section class="safety-plan">
      <h3>{t('safetyPlan')}</h3>
      {safetyPlan && safetyPlan.steps.length === 0 && <p class="quiet">{t('safetyPlanBegun')}</p>}
      {safetyPlan && safetyPlan.steps.length > 0 && (
        <dl>
          {safetyPlan.steps.map(({ step, words }) => (
            <Fragment key={step}>
              <dt>{t(`safetyStep.${step}`)}</dt>
              <dd>
                <Words text={words} />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      {safetyPlan && <p class="quiet small">{t('safetyPlanChanged', { time: whenOf(safetyPlan.changedAt) })}</p>}
      {followUp && (
        <p class="quiet small">
          {t(`followUp.${followUp.of}`, { time: whenOf(followUp.since) })}
          {followUp.unanswered > 0 && ` · ${t('followUpUnanswered')}`}
        </p>
      )}
      {mine && <WritePlan profile={profile} entry={entry} />}
    </section>
  );
}

const longestWords = 300;
const safetySteps: readonly SafetyStep[] = ['signs', 'alone', 'places', 'helpers', 'services', 'around'];

/** Written down together with the person, in their words; a step that is emptied is taken out. */
function WritePlan({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const { record, last } = useRecording(entry);
  const known = new Map(profile.safetyPlan?.steps.map((s) => [s.step, s.words]));
  return (
    <details>
      <summary>{t('safetyPlanWrite')}</summary>
      <p class="quiet small">{t('safetyPlanWriteText')}</p>
      <form
        key={profile.safetyPlan?.changedAt ?? 0}
        class="record-form tall"
        aria-label={t('safetyPlanWrite')}
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const words = Object.fromEntries(safetySteps.map((step) => [step, fieldOf(form, step)]));
          record('handover.change', { change: { what: 'safety-plan', words } });
        }}
      >
        {safetySteps.map((step) => (
          <label key={step}>
            {t(`safetyStep.${step}`)}
            <textarea name={step} rows={2} dir="auto" maxLength={longestWords} defaultValue={known.get(step) ?? ''} />
          </label>
        ))}
        <button type="submit">{t('saveGoal')}</button>
      </form>
      <Given last={last} />
    </details>
  );
}
