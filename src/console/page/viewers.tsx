import type { Viewer } from '../wire.ts';
import { desk } from './state.ts';
import { t } from './text.ts';

/** Who else has this conversation open, and who of them is writing. */
export function Viewers({ person }: { person: string }) {
  const others = othersIn(person);
  const writing = others.filter((v) => v.typing);
  const reading = others.filter((v) => !v.typing);
  return (
    <p class="viewers quiet small" role="status">
      {reading.length > 0 && <span>{t('viewing', { names: namesOf(reading) })}</span>}
      {writing.length > 0 && (
        <span class="writing">
          <span class="pulse" aria-hidden="true" />
          {t('writingNow', { names: namesOf(writing) })}
        </span>
      )}
    </p>
  );
}

function othersIn(person: string): readonly Viewer[] {
  const present = desk.value?.present.value;
  const me = desk.value?.counselor.value?.id;
  return present?.person === person ? present.viewers.filter((v) => v.id !== me) : [];
}

const namesOf = (viewers: readonly Viewer[]) => viewers.map((v) => v.name).join(t('comma'));
