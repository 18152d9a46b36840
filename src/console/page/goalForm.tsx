import type { QueueEntry } from '#src/store/store.ts';
import type { Commands } from '../wire.ts';
import { deedbox } from './state.ts';
import { t } from './text.ts';

type Targeted = Commands['handover.target']['payload'];

/** One number of a goal, and between what it may lie. */
interface Bound {
  readonly name: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
}

/** Where a clinician has set another goal, it is entered here. */
export function GoalForm({
  entry,
  condition,
  title,
  numbers,
}: {
  entry: QueueEntry;
  condition: Targeted['condition'];
  title: string;
  numbers: readonly Bound[];
}) {
  const { person, handover } = entry;
  return (
    <details>
      <summary>{title}</summary>
      <form
        class="goal"
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          const target = Object.fromEntries(numbers.map(({ name }) => [name, Number(given.get(name))]));
          deedbox.value?.do('handover.target', {
            ...{ person, handover: handover.id, condition },
            target: target as unknown as Targeted['target'],
          });
        }}
      >
        {numbers.map(({ name, label, min, max, value }) => (
          <label key={name}>
            {label}
            <input name={name} type="number" min={min} max={max} value={value} dir="ltr" required />
          </label>
        ))}
        <button type="submit">{t('saveGoal')}</button>
      </form>
    </details>
  );
}
