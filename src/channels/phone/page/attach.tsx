import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from './i18n.ts';
import { Icon } from './icons.tsx';
import { leave, post } from './outbox.ts';

const kinds = ['voice', 'image', 'document', 'location', 'sticker'] as const;
const accepts = { image: 'image/*', document: 'application/pdf,image/*' } as const;

/** Longer than anybody speaks into a demonstration. */
const longestMs = 120_000;

/** What is being recorded, and how to end it. */
const recording = signal<{ end(): void } | null>(null);
const problem = signal(false);

/** What can be sent beside words: a voice that is recorded here, a file, this device's place. */
export function Attach({ address, done }: { address: string; done: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const chosen = useRef<keyof typeof accepts>('image');
  const choose = (kind: keyof typeof accepts) => {
    chosen.current = kind;
    if (!field.current) return;
    field.current.accept = accepts[kind];
    field.current.value = '';
    field.current.click();
  };
  const act: Record<(typeof kinds)[number], () => void> = {
    voice: () => void record(address, done),
    image: () => choose('image'),
    document: () => choose('document'),
    location: () => sendPlace(address, done),
    sticker: () => {
      post({ address, media: 'sticker' });
      done();
    },
  };
  return (
    <div class="attachments">
      <input
        ref={field}
        type="file"
        hidden
        onChange={async () => {
          const [file] = field.current?.files ?? [];
          if (file && (await sendFile(address, chosen.current, file))) done();
        }}
      />
      {recording.value ? (
        <button type="button" class="attachment" onClick={() => recording.value?.end()}>
          <Icon name="voice" />
          {t('stopRecording')}
        </button>
      ) : (
        kinds.map((kind) => (
          <button key={kind} type="button" class="attachment" onClick={act[kind]}>
            <Icon name={kind} />
            {t(kind)}
          </button>
        ))
      )}
      {problem.value && <p role="alert">{t('notLeft')}</p>}
    </div>
  );
}

async function sendFile(address: string, media: 'voice' | 'image' | 'document', file: Blob): Promise<boolean> {
  const ref = await leave(file);
  problem.value = ref === null;
  if (ref !== null) post({ address, media, file: ref });
  return ref !== null;
}

/** Records until it is ended. Where there is no microphone, a voice note without sound is sent: the service answers that, too. */
async function record(address: string, done: () => void): Promise<void> {
  const stream = await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => null);
  if (!stream) {
    post({ address, media: 'voice' });
    return done();
  }
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  const timer = setTimeout(() => recorder.stop(), longestMs);
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  recorder.addEventListener('stop', async () => {
    clearTimeout(timer);
    for (const track of stream.getTracks()) track.stop();
    recording.value = null;
    if (await sendFile(address, 'voice', new Blob(parts, { type: recorder.mimeType }))) done();
  });
  recording.value = { end: () => recorder.stop() };
  recorder.start();
}

function sendPlace(address: string, done: () => void): void {
  const send = (place?: { latitude: number; longitude: number }) => {
    post({ address, media: 'location', ...(place && { place }) });
    done();
  };
  if (!navigator.geolocation) return void send();
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => send({ latitude, longitude }),
    () => send(),
    { timeout: 5_000 },
  );
}
