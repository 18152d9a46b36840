import { createTelegram } from '#src/channels/telegram/channel.ts';
import { doorOnDisk } from '../contract/doorOnDisk.ts';

/**
 * The service in small, for the test that kills it: a real Telegram channel at a door on disk.
 * Usage: node killed.ts <api root> <token> <file>
 */
const [apiRoot, token, file] = process.argv.slice(2) as [string, string, string];
await createTelegram({ token, apiRoot, mode: 'polling', wording: null }).start(doorOnDisk(file));
