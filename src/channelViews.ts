import type { Channel } from '#src/channels/channel.ts';
import type { ChannelView } from '#src/console/wire.ts';

/** How the channels are doing, as supervisors see it: what a phone must scan is drawn. A channel that tells nothing is ready. */
export async function channelViews(channels: readonly Channel[]): Promise<readonly ChannelView[]> {
  return Promise.all(
    channels.map(async (channel): Promise<ChannelView> => {
      const status = channel.status?.();
      return {
        channel: channel.name,
        account: channel.account,
        state: status?.state ?? 'ready',
        since: status?.since ?? null,
        unofficial: status?.unofficial ?? false,
        picture: status?.pairing === undefined ? null : await drawn(status.pairing),
      };
    }),
  );
}

/** A QR code as a picture in itself. */
async function drawn(code: string): Promise<string> {
  const { default: qr } = await import('qrcode');
  return qr.toDataURL(code, { errorCorrectionLevel: 'M', margin: 4, width: 320 });
}
