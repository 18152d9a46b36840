import { createHash } from 'node:crypto';
import { longestId } from '#src/care/bounds.ts';

export const channelName = 'whatsapp-cloud';

/**
 * The inbox key of what WhatsApp tells by its own key, always the same for the same. WhatsApp bounds its keys nowhere: one
 * that is too long for the house goes by its hash, since a notice that is refused comes again for days, and with it all others
 * that it holds.
 */
export function eventId(account: string, key: string): string {
  const id = `${channelName}:${account}:${key}`;
  return id.length <= longestId
    ? id
    : `${channelName}:${account}:${createHash('sha256').update(key).digest('base64url')}`;
}
