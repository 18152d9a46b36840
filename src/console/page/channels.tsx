import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ChannelView, channelsPath } from '../wire.ts';
import { t, word } from './text.ts';
import { whenOf } from './time.ts';

/** A code is good for some twenty seconds. */
const lookEveryMs = 2_000;

const channels = signal<readonly ChannelView[] | null>(null);
const trouble = signal(false);

async function look(): Promise<void> {
  const answer = await fetch(channelsPath, { cache: 'no-store' }).catch(() => null);
  trouble.value = !answer?.ok;
  if (answer?.ok) channels.value = ((await answer.json()) as { channels: readonly ChannelView[] }).channels;
}

/** How each channel is doing, for supervisors, and what a phone must scan for one that needs it. */
export function ChannelsPage() {
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => {
      clearInterval(timer);
      // The code is good for who looks, while they look.
      channels.value = null;
    };
  }, []);
  return (
    <main class="sheet" aria-labelledby="channels-title">
      <h2 id="channels-title">{t('channels')}</h2>
      {trouble.value && <p class="quiet">{t('offlineShort')}</p>}
      {!channels.value && !trouble.value && <p class="quiet">{t('loading')}</p>}
      <ul>
        {channels.value?.map((channel) => (
          <Line key={`${channel.channel} ${channel.account}`} channel={channel} />
        ))}
      </ul>
    </main>
  );
}

function Line({ channel: { channel, account, state, since, unofficial, picture } }: { channel: ChannelView }) {
  return (
    <li class="sheet-line channels-line" data-channel={`${channel} ${account}`}>
      <p>
        <strong>{word('channel', channel)}</strong> <bdi class="quiet">{account}</bdi>
      </p>
      <p class={`channel-state channel-${state}`}>
        {word('channelState', state)}
        {since !== null && <span class="quiet"> · {whenOf(since)}</span>}
      </p>
      {unofficial && <p class="channel-warning">{t('channelUnofficial')}</p>}
      {picture && (
        <figure>
          <img src={picture} width="320" height="320" alt={t('channelCode')} />
          <figcaption>{t('channelScan')}</figcaption>
        </figure>
      )}
    </li>
  );
}
