import { AboutPanel } from './about.tsx';
import { announcement } from './alarm.ts';
import { Bar } from './bar.tsx';
import { ChannelsPage } from './channels.tsx';
import { ChatPanel } from './chat.tsx';
import type { Deed } from './deedbox.ts';
import { KeysDialog } from './keysDialog.tsx';
import { Mentions } from './mentions.tsx';
import { ProgrammePage } from './programme.tsx';
import { QueuePanel } from './queue.tsx';
import { SignInPage } from './signInPage.tsx';
import { deedbox, desk, phase, showAbout, view, wasConnected } from './state.ts';
import { t } from './text.ts';
import { UndeliveredPage } from './undelivered.tsx';
import type { Key } from './words/en.ts';

/** The whole page: the sign-in, or the desk with queue, chat and the facts beside it. */
export function App() {
  if (phase.value === 'starting') return <p class="quiet pad">{t('connecting')}</p>;
  return phase.value === 'signed-out' ? <SignInPage /> : <Desk />;
}

function Desk() {
  const chat = desk.value?.chat.value;
  const screen = chat ? (showAbout.value ? 'about' : 'chat') : 'queue';
  return (
    <div class="desk" data-screen={screen}>
      <Bar />
      <ConnectionBanner />
      {view.value === 'undelivered' && <UndeliveredPage />}
      {view.value === 'channels' && <ChannelsPage />}
      {view.value === 'programme' && <ProgrammePage />}
      {view.value === 'talk' && (
        <main class="columns">
          <QueuePanel />
          <ChatPanel />
          <AboutPanel />
        </main>
      )}
      <RefusedDeeds />
      <Mentions />
      <KeysDialog />
      <div class="unseen" role="status" aria-live="assertive">
        {announcement.value}
      </div>
    </div>
  );
}

function ConnectionBanner() {
  if (desk.value?.connected.value) return null;
  return (
    <div class="banner" role="status">
      <span class="pulse" aria-hidden="true" />
      {t(wasConnected.value ? 'offline' : 'connecting')}
    </div>
  );
}

/** Deeds that were refused and that stand nowhere else on the page: a claim that lost, a closing, a note. */
function RefusedDeeds() {
  const refused = deedbox.value?.deeds.value.filter((d) => d.state === 'refused' && d.name !== 'handover.reply') ?? [];
  return (
    <div class="toasts" role="alert">
      {refused.map((deed) => (
        <div class="toast" key={deed.payload.id}>
          <span>
            {t('notSent', {
              reason: t(refusalOf(deed), {
                by: deed.error?.by ?? '',
                field: deed.error?.field ?? '',
              }),
            })}
          </span>
          {deed.error?.reason === 'failed' && (
            <button type="button" onClick={() => deedbox.value?.again(deed.payload.id)}>
              {t('again')}
            </button>
          )}
          <button type="button" onClick={() => deedbox.value?.forget(deed.payload.id)}>
            {t('dismiss')}
          </button>
        </div>
      ))}
    </div>
  );
}

/** The word for why a deed was refused: what comes too late is told by what it was. */
function refusalOf({ name, error }: Deed): Key {
  if (name === 'handover.undo' && error?.reason === 'too-late') return 'undoTooLate';
  return `refused.${error?.reason ?? 'failed'}`;
}
