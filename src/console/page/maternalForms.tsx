import { useSignal } from '@preact/signals';
import type { QueueEntry } from '#src/store/store.ts';
import type { Profile } from '../profile.ts';
import type { RecordedLife } from '../wire.ts';
import { Ask, fieldOf, Given, useRecording } from './recording.tsx';
import { t } from './text.ts';
import { dateInWords } from './time.ts';

/** Another due date, a birth, a loss. What ends a stage for good is asked once more, in words. */
export function MaternalForms({ profile, entry }: { profile: Profile; entry: QueueEntry }) {
  const { status, edd, babyAlive } = profile.maternal;
  const { record, last } = useRecording(entry);
  const asked = useSignal<{ readonly news: RecordedLife; readonly text: string } | null>(null);
  const ask = (news: RecordedLife, text: string) => (asked.value = { news, text });
  const born = status === 'born';
  return (
    <details>
      <summary>{t('maternalRecord')}</summary>
      {!born && (
        <DayForm
          label={t('newDueDate')}
          value={edd ?? ''}
          choice={{ name: 'from', label: t('dueDateFrom'), of: { scan: t('dueFromScan'), lmp: t('dueFromLmp') } }}
          give={(on, from) => {
            const news = { what: 'due-date', edd: on, from: from === 'scan' ? 'scan' : 'lmp' } as const;
            if (status === 'pregnant') record('handover.life', { news });
            else ask(news, t('askPregnant', { date: dateInWords(on) }));
          }}
        />
      )}
      {status !== 'lost' && !born && (
        <DayForm
          label={t('recordBirth')}
          choice={{
            ...{ name: 'alive', label: t('babyIs') },
            of: { unknown: t('babyNotKnown'), yes: t('babyLives'), no: t('babyDied') },
          }}
          give={(on, alive) => {
            const babyAlive = alive === 'yes' ? true : alive === 'no' ? false : null;
            const text = babyAlive === false ? 'askBirthLoss' : 'askBirth';
            ask({ what: 'birth', on, babyAlive }, t(text, { date: dateInWords(on) }));
          }}
        />
      )}
      {(status === 'pregnant' || status === 'maybe-lost') && (
        <DayForm
          label={t('recordLoss')}
          give={(on) => ask({ what: 'loss', on }, t('askLoss', { date: dateInWords(on) }))}
        />
      )}
      {born && babyAlive !== false && (
        <button type="button" onClick={() => ask({ what: 'baby-died' }, t('askBabyDied'))}>
          {t('recordBabyDied')}
        </button>
      )}
      <Given last={last} />
      {asked.value && (
        <Ask
          title={t('askTitle')}
          text={asked.value.text}
          yes={t('askYes')}
          onYes={() => asked.value && record('handover.life', { news: asked.value.news })}
          done={() => (asked.value = null)}
        />
      )}
    </details>
  );
}

interface DayFormProps {
  readonly label: string;
  readonly value?: string;
  readonly choice?: {
    readonly name: string;
    readonly label: string;
    readonly of: Readonly<Record<string, string>>;
  };
  give(day: string, choice: string): void;
}

/** A day, where needed a choice beside it, and the button that goes on. */
function DayForm({ label, value = '', choice, give }: DayFormProps) {
  return (
    <form
      class="record-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        give(fieldOf(form, 'on'), choice ? fieldOf(form, choice.name) : '');
      }}
    >
      <label>
        {label}
        <input name="on" type="date" defaultValue={value} required />
      </label>
      {choice && (
        <label>
          {choice.label}
          <select name={choice.name}>
            {Object.entries(choice.of).map(([id, text]) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit">{t('goOn')}</button>
    </form>
  );
}
