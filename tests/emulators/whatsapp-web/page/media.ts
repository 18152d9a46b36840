/** Files going out and coming in, as far as the library walks with them. */
class OpaqueData {
  readonly #file: Blob;
  constructor(file: Blob) {
    this.#file = file;
  }
  static async createFromData(file: Blob): Promise<OpaqueData> {
    return new OpaqueData(file);
  }
  get file(): Blob {
    return this.#file;
  }
  url(): string {
    return 'blob:synthetic';
  }
  autorelease(): void {}
  formData(): Blob {
    return this.#file;
  }
}

class MediaData {
  type: string;
  mimetype: string;
  filehash = crypto.randomUUID();
  mediaBlob: OpaqueData;
  constructor(type: string, blob: OpaqueData) {
    this.type = type;
    this.mimetype = blob.file.type;
    this.mediaBlob = blob;
  }
  set(more: object): void {
    Object.assign(this, more);
  }
  toJSON(): object {
    return { ...this, mediaBlob: undefined };
  }
}

const files = new Map<string, Blob>();

export const mediaModules: Record<string, unknown> = {
  WAWebMediaOpaqueData: OpaqueData,
  WAWebPrepRawMedia: {
    prepRawMedia(blob: OpaqueData, { isPtt }: { isPtt?: boolean }) {
      const data = new MediaData(isPtt ? 'ptt' : (blob.file.type.split('/')[0] ?? 'document'), blob);
      files.set(data.filehash, blob.file);
      return { waitForPrep: async () => data };
    },
  },
  WAWebMediaStorage: {
    getOrCreateMediaObject: (filehash: string) => ({
      filehash,
      type: files.get(filehash)?.type,
      size: files.get(filehash)?.size,
      contentInfo: { waveform: new Uint8Array(64) },
      consolidate() {},
    }),
  },
  WAWebMmsMediaTypes: { msgToMediaType: ({ type }: { type: string }) => type, castToV4: (type: string) => type },
  WAWebMediaDataUtils: { shouldUseMediaCache: () => false },
  WAWebMediaMmsV4Upload: {
    async uploadMedia({ mimetype, mediaObject }: { mimetype: string; mediaObject: { filehash: string } }) {
      const body = files.get(mediaObject.filehash)!;
      const directPath = `/__emulator/media/${mediaObject.filehash}`;
      await fetch(directPath, { method: 'PUT', body, headers: { 'content-type': mimetype } });
      return { mediaEntry: { mmsUrl: directPath, directPath, mediaKey: 'synthetic', mediaKeyTimestamp: 0 } };
    },
  },
  WAWebDownloadManager: {
    downloadManager: {
      async downloadAndMaybeDecrypt({ directPath }: { directPath: string }): Promise<ArrayBuffer> {
        const response = await fetch(directPath);
        if (!response.ok) throw Object.assign(new Error('media'), { status: response.status });
        return response.arrayBuffer();
      },
    },
  },
};
