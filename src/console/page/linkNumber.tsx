import { useSignal } from '@preact/signals';
import type { QueueEntry } from '#src/store/store.ts';
import { deedbox, desk } from './state.ts';
import { t, word } from './text.ts';

/** What to do for somebody who cannot be reached, and another number of the same person, for who has the conversation. */
export function Reach({ entry }: { entry: QueueEntry }) {
  const { reason, state, claimedBy } = entry.handover;
  const mine = state === 'claimed' && claimedBy?.id === desk.value?.counselor.value?.id;
  const advice = reason === 'unreachable' || reason === 'window-closed' || reason === 'moved' ? reason : null;
  if (state === 'closed' || (!advice && !mine)) return null;
  return (
    <section class="reach">
      <h3>{t('reach')}</h3>
      {advice && <p>{t(`advice.${advice}`)}</p>}
      {mine && <LinkNumber entry={entry} />}
    </section>
  );
}

function LinkNumber({ entry }: { entry: QueueEntry }) {
  const given = useSignal(false);
  const channels = desk.value?.channels.value ?? [];

  function link(form: HTMLFormElement): void {
    const data = new FormData(form);
    const address = String(data.get('address') ?? '').trim();
    if (!address) return;
    const { person, handover } = entry;
    deedbox.value?.do('handover.link', {
      person,
      handover: handover.id,
      channel: String(data.get('channel')),
      address,
    });
    given.value = true;
    form.reset();
  }

  return (
    <details>
      <summary>{t('linkNumber')}</summary>
      <p class="quiet small">{t('linkNumberText')}</p>
      <form
        class="link-number"
        onSubmit={(event) => {
          event.preventDefault();
          link(event.currentTarget);
        }}
      >
        <label>
          {t('channel')}
          <select name="channel">
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {word('channel', channel)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('linkNumberAddress')}
          <input name="address" required maxLength={100} autocomplete="off" dir="ltr" />
        </label>
        <button type="submit">{t('linkNumberAdd')}</button>
        {given.value && <p role="status">{t('linkNumberGiven')}</p>}
      </form>
    </details>
  );
}
