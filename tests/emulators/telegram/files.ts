/** A file as Telegram holds it for a bot. */
export interface HeldFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Telegram gives a bot no file that is larger than this (Bot API, `getFile`). */
export const largestFile = 20 * 1024 * 1024;

/** What people sent that is not words, by its file id. */
export function createFiles() {
  const held = new Map<string, HeldFile>();
  let n = 0;
  return {
    /** Takes a file in and returns its id. */
    keep(bytes: Buffer, folder: string, extension: string): string {
      const id = `synthetic-file-${++n}`;
      held.set(id, { bytes, path: `${folder}/file_${n}.${extension}` });
      return id;
    },
    byId: (id: string): HeldFile | undefined => held.get(id),
    byPath: (path: string): HeldFile | undefined => [...held.values()].find((f) => f.path === path),
    /** As after some time, or when the person deleted it: nothing is found any more. */
    forget: (id: string): void => void held.delete(id),
  };
}
export type Files = ReturnType<typeof createFiles>;
