import { Fragment } from 'preact';
import type { Profile } from '../profile.ts';
import { Words } from './messageText.tsx';
import { t } from './text.ts';
import { whenOf } from './time.ts';

/** What the person wrote down for hard times, in their own words, and whether they are being asked how they are. */
export function SafetyPlan({ profile: { safetyPlan, followUp } }: { profile: Profile }) {
  if (!safetyPlan && !followUp) return null;
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
    </section>
  );
}
