import { type Api, GrammyError } from 'grammy';
import type { MediaFile } from '#src/care/event.ts';
import type { Download } from '../channel.ts';
import { downloadFrom } from '../download.ts';
import { isTokenRefused } from './outcome.ts';
import { within } from './signal.ts';

/** Telegram gives a bot no file that is larger (Bot API, `getFile`). */
const largest = 20 * 1024 * 1024;

/** Fetches the bytes of a message: first where they are, then the bytes themselves. Never throws; nothing it returns holds the token. */
export function createDownload(api: Api, at: { readonly apiRoot: string; readonly token: string }) {
  return async (file: MediaFile, { bytes }: { readonly bytes: number }, signal: AbortSignal): Promise<Download> => {
    if ((file.bytes ?? 0) > Math.min(bytes, largest)) return { failed: 'too-large' };
    let path: string | undefined;
    try {
      const found = await api.raw.getFile({ file_id: file.ref }, within(signal));
      if ((found.file_size ?? 0) > bytes) return { failed: 'too-large' };
      path = found.file_path;
    } catch (error) {
      return failureOf(error);
    }
    const url = path === undefined ? null : urlOf(at, path);
    return url ? downloadFrom(url, { bytes }, signal) : { failed: 'gone' };
  };
}

/** Where a file is; null where its path would lead out of the bot's own files. */
function urlOf({ apiRoot, token }: { readonly apiRoot: string; readonly token: string }, path: string): URL | null {
  const parts = path.split('/');
  if (path.length > 512 || parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\')))
    return null;
  return new URL(`${apiRoot.replace(/\/+$/, '')}/file/bot${token}/${parts.map(encodeURIComponent).join('/')}`);
}

function failureOf(error: unknown): Download {
  if (!(error instanceof GrammyError)) return { retry: 'no answer' };
  const { error_code: code, description } = error;
  if (/too big/i.test(description)) return { failed: 'too-large' };
  if (code === 429 || code >= 500) return { retry: `http ${code}` };
  return isTokenRefused(error) ? { failed: 'unauthorised' } : { failed: 'gone' };
}
