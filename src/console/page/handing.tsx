import { signal } from '@preact/signals';
import type { QueueEntry } from '#src/store/store.ts';
import { CloseDialog } from './closeDialog.tsx';
import { ReasonDialog } from './reasonDialog.tsx';
import { deedbox, desk, serverNow } from './state.ts';
import { t } from './text.ts';
import { TransferDialog } from './transferDialog.tsx';

/** What can be done with a conversation besides answering, and whose dialog is open: also the keyboard opens one. */
export type Handing = 'transfer' | 'giveBack' | 'close' | 'takeOver' | 'reopen';
export const handing = signal<Handing | null>(null);
const open = (which: Handing) => () => {
  handing.value = which;
};

/** How long after its end a conversation can be taken up again (`reopensWithin`). */
const reopensWithinMs = 72 * 3_600_000;

/** What this counselor may do with it now. The server has the last word. */
export function mayHand(entry: QueueEntry): readonly Handing[] {
  const { state, claimedBy, closedAt } = entry.handover;
  const mine = claimedBy !== null && claimedBy.id === desk.value?.counselor.value?.id;
  const leads = desk.value?.role.value === 'supervisor';
  if (state === 'claimed') return mine ? ['transfer', 'giveBack', 'close'] : ['takeOver'];
  const recent = closedAt !== null && serverNow.value - closedAt < reopensWithinMs;
  return state === 'closed' && recent && (mine || leads) ? ['reopen'] : [];
}

/** The owner's buttons over the conversation: hand on, give back, close. */
export function HandingButtons({ entry }: { entry: QueueEntry }) {
  const may = mayHand(entry);
  if (!may.includes('close')) return null;
  return (
    <div class="handing">
      <button type="button" onClick={open('transfer')}>
        {t('transfer')}
      </button>
      <button type="button" onClick={open('giveBack')}>
        {t('giveBack')}
      </button>
      <button type="button" onClick={open('close')}>
        {t('closeChat')}
      </button>
    </div>
  );
}

/** The dialog that is open, if it may still be. */
export function HandingDialog({ entry }: { entry: QueueEntry }) {
  const which = handing.value;
  const { person, handover } = entry;
  if (which === null || !mayHand(entry).includes(which)) return null;
  const deed = { person, handover: handover.id };
  // A dialog says that it has closed a moment later: by then another may be open.
  const shut = () => {
    if (handing.value === which) handing.value = null;
  };
  const name = handover.claimedBy?.name ?? '';
  switch (which) {
    case 'close':
      return <CloseDialog entry={entry} done={shut} />;
    case 'transfer':
      return <TransferDialog entry={entry} done={shut} />;
    case 'giveBack':
      return (
        <ReasonDialog
          key={which}
          title={t('giveBackTitle')}
          text={t('giveBackText')}
          label={t('giveBackNote')}
          submit={t('giveBackDo')}
          optional
          done={shut}
          act={(note) => deedbox.value?.do('handover.giveBack', { ...deed, note })}
        />
      );
    case 'takeOver':
      return (
        <ReasonDialog
          key={which}
          title={t('takeOverTitle', { name })}
          text={t('takeOverText', { name })}
          label={t('takeOverReason')}
          submit={t('takeOverDo')}
          done={shut}
          act={(reason) => deedbox.value?.do('handover.takeOver', { ...deed, reason })}
        />
      );
    case 'reopen':
      return (
        <ReasonDialog
          key={which}
          title={t('reopenTitle')}
          text={t('reopenText')}
          label={t('reopenReason')}
          submit={t('reopenDo')}
          done={shut}
          act={(reason) => deedbox.value?.do('handover.reopen', { ...deed, reason })}
        />
      );
  }
}

/** The one thing that can be done at the foot of a conversation that is not one's own. */
export function HandingFoot({ entry, which }: { entry: QueueEntry; which: 'takeOver' | 'reopen' }) {
  if (!mayHand(entry).includes(which)) return null;
  return (
    <button type="button" onClick={open(which)}>
      {t(which)}
    </button>
  );
}
