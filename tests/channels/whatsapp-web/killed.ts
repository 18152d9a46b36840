import { createWhatsAppWeb } from '#src/channels/whatsapp-web/channel.ts';
import { doorOnDisk } from '../contract/doorOnDisk.ts';
import { hasty } from './rig.ts';

/**
 * The service in small, for the test that kills it: a real channel at a door on disk.
 * Usage: node killed.ts <profiles> <chromium> <file> <chromium's arguments>...
 */
const [folder, chromium, file, ...args] = process.argv.slice(2) as [string, string, string, ...string[]];
const channel = createWhatsAppWeb({ account: 'main', folder, chromium, args, patience: hasty, show: () => {} });
await channel.start(doorOnDisk(file));
process.once('SIGTERM', () => void channel.stop());
