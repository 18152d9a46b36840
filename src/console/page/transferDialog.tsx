import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { QueueEntry } from '#src/store/store.ts';
import type { Colleague, TeamList } from '../wire.ts';
import { ReasonDialog } from './reasonDialog.tsx';
import { deedbox, desk } from './state.ts';
import { interfaceLanguage, t } from './text.ts';

/** Hands a conversation on to a colleague or a team, with a note to whoever takes it up. */
export function TransferDialog({ entry, done }: { entry: QueueEntry; done: () => void }) {
  const list = useSignal<TeamList | 'none' | null>(null);
  const to = useSignal('');
  useEffect(() => {
    void desk.value?.ask('team.list', {}).then((answer) => {
      list.value = answer?.ok ? answer : 'none';
    });
  }, []);
  const me = desk.value?.counselor.value?.id;
  const known = list.value === null || list.value === 'none' ? null : list.value;
  return (
    <ReasonDialog
      title={t('transferTitle')}
      text={t('transferText')}
      label={t('transferNote')}
      submit={t('transferDo')}
      done={done}
      act={(note) => {
        const [kind, id] = split(to.value);
        const whom = kind === 'team' ? { team: id } : { counselor: id };
        deedbox.value?.do('handover.transfer', { person: entry.person, handover: entry.handover.id, to: whom, note });
      }}
    >
      {list.value === null && <p class="quiet">{t('loading')}</p>}
      {list.value === 'none' && (
        <p class="problem" role="alert">
          {t('offlineShort')}
        </p>
      )}
      <label>
        {t('transferTo')}
        <select
          required
          value={to.value}
          disabled={!known}
          onChange={(event) => {
            to.value = event.currentTarget.value;
          }}
        >
          <option value="">{t('transferChoose')}</option>
          {known && known.teams.length > 0 && (
            <optgroup label={t('teams')}>
              {known.teams.map((team) => (
                <option key={team.id} value={`team ${team.id}`}>
                  {team.name[interfaceLanguage.value] ?? team.name.en ?? team.id}
                  {!team.onDuty && ` · ${t('offDuty')}`}
                </option>
              ))}
            </optgroup>
          )}
          {known && (
            <optgroup label={t('colleaguesList')}>
              {known.counselors
                .filter((c) => c.id !== me)
                .map((c) => (
                  <option key={c.id} value={`counselor ${c.id}`}>
                    {c.name} · {loadOf(c)}
                  </option>
                ))}
            </optgroup>
          )}
        </select>
      </label>
    </ReasonDialog>
  );
}

function loadOf({ onDuty, has, capacity }: Colleague): string {
  const load = capacity === null ? t('hasChats', { n: has }) : t('hasChatsOf', { n: has, of: capacity });
  return onDuty ? load : `${t('offDuty')} · ${load}`;
}

function split(value: string): readonly [kind: string, id: string] {
  const at = value.indexOf(' ');
  return [value.slice(0, at), value.slice(at + 1)];
}
