import type { Choice } from '#src/care/consent/permissions.ts';
import type { QueueEntry } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import { exportPath } from '../wire.ts';
import { Confirmed, Given, isMine, useRecording } from './recording.tsx';
import { desk } from './state.ts';
import { t, word } from './text.ts';

/** What this person allows, each to be changed as they tell it, and everything to be erased where they ask for it. */
export function Permissions({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const { record, last } = useRecording(entry);
  const mine = isMine(entry) && profile.consent === 'given';
  return (
    <section class="permissions">
      <h3>{t('permissions')}</h3>
      {profile.erasing && (
        <p class="unsafe" role="note">
          {t('erasing')}
        </p>
      )}
      {(Object.entries(profile.permissions) as [Choice, boolean][]).map(([choice, given]) => {
        const name = word('permission', choice);
        return (
          <p key={choice} class="record-line">
            <span>
              <span aria-hidden="true">{given ? '✓' : '✗'}</span> {name}{' '}
              <span class="quiet small">{t(given ? 'permissionGiven' : 'permissionNot')}</span>
            </span>
            {mine && (
              <button
                type="button"
                aria-label={t(given ? 'permissionEndNamed' : 'permissionGiveNamed', { permission: name })}
                onClick={() => record('handover.change', { change: { what: 'permission', choice, given: !given } })}
              >
                {t(given ? 'permissionEnd' : 'permissionGive')}
              </button>
            )}
          </p>
        );
      })}
      {profile.permissions.clinician && <RecordFiles person={entry.person} />}
      {isMine(entry) && !profile.erasing && (
        <Confirmed
          label={t('erase')}
          title={t('eraseTitle')}
          text={t('eraseText')}
          yes={t('eraseYes')}
          onYes={() => record('handover.change', { change: { what: 'erasure' } })}
        />
      )}
      {isMine(entry) && <Given last={last} />}
    </section>
  );
}

/** The record as a file for who treats them elsewhere; the server gives it to these roles alone, and puts on record to whom. */
function RecordFiles({ person }: { person: string }) {
  const role = desk.value?.role.value;
  if (role !== 'clinician' && role !== 'supervisor') return null;
  const at = (as: string) => `${exportPath}?${new URLSearchParams({ person, as })}`;
  return (
    <p class="record-files">
      {t('recordFiles')}
      <a class="record-file" href={at('referral')} download>
        {t('recordReferral')}
      </a>
      <a class="record-file" href={at('summary')} download>
        {t('recordSummary')}
      </a>
    </p>
  );
}
