import { announcement } from './alarm.ts';
import { Bar } from './bar.tsx';
import { ChatPanel } from './chat.tsx';
import { KeysDialog } from './keysDialog.tsx';
import { lazily } from './lazily.tsx';
import { Mentions } from './mentions.tsx';
import { QueuePanel } from './queue.tsx';
import { SignInPage } from './signInPage.tsx';
import { deedbox, desk, phase, showAbout, view, wasConnected } from './state.ts';
import { t } from './text.ts';

// Everything but the queue and the chat is fetched after them.
const AboutPanel = lazily(async () => (await import('./about.tsx')).AboutPanel);
const AccountPage = lazily(async () => (await import('./accountPage.tsx')).AccountPage);
const ChannelsPage = lazily(async () => (await import('./channels.tsx')).ChannelsPage);
const HalfPage = lazily(async () => (await import('./office.tsx')).HalfPage);
const Office = lazily(async () => (await import('./office.tsx')).Office);
const ProgrammePage = lazily(async () => (await import('./programme.tsx')).ProgrammePage);
const TeamworkPage = lazily(async () => (await import('./teamwork.tsx')).TeamworkPage);
const UndeliveredPage = lazily(async () => (await import('./undelivered.tsx')).UndeliveredPage);

/** The whole page: the sign-in, or the desk with queue, chat and the facts beside it. */
export function App() {
  if (phase.value === 'starting') return <p class="quiet pad">{t('connecting')}</p>;
  if (phase.value === 'signed-out') return <SignInPage />;
  if (phase.value === 'half') return <HalfPage />;
  return phase.value === 'office' ? <Office /> : <Desk />;
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
      {view.value === 'account' && <AccountPage />}
      {view.value === 'programme' && <ProgrammePage />}
      {view.value === 'teamwork' && <TeamworkPage />}
      {view.value === 'talk' && (
        <main class="columns">
          {/* On a phone the bar gives way to the chat, and its heading with it. */}
          <h1 class="narrow-title unseen">{t('product')}</h1>
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
              reason: t(`refused.${deed.error?.reason ?? 'failed'}`, {
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
