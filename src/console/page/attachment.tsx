import type { Attachment, Communication } from '#src/store/store.ts';
import { mediaPath } from '../wire.ts';
import { Words } from './messageText.tsx';
import { t, word } from './text.ts';

/** What came with a message: to be heard or looked at, with the words of a voice note beside it. */
export function Attached({ message, evidence }: { message: Communication; evidence: readonly string[] }) {
  const { attachment, place } = message;
  const kind = word('media', message.media ?? 'other');
  return (
    <>
      {message.media && <p class="tapped">{t('media', { kind })}</p>}
      {attachment && <Media attachment={attachment} kind={kind} />}
      {attachment?.transcript && <Transcript transcript={attachment.transcript} evidence={evidence} />}
      {place && (
        <p class="place">
          {place.name && <Words text={place.name} />}{' '}
          <a href={`geo:${place.latitude},${place.longitude}`} dir="ltr">
            {place.latitude.toFixed(5)}, {place.longitude.toFixed(5)}
          </a>
        </p>
      )}
    </>
  );
}

function Media({ attachment: { media }, kind }: { attachment: Attachment; kind: string }) {
  if (!media) return <p class="attached quiet">{t('attachmentComing')}</p>;
  if ('unavailable' in media) {
    const gone = media.unavailable === 'kept-no-longer' ? 'attachmentOver' : 'attachmentLost';
    return <p class="attached quiet">{t(gone)}</p>;
  }
  const source = `${mediaPath}?id=${encodeURIComponent(media.id)}`;
  const family = media.mimeType.split('/')[0];
  // biome-ignore lint/a11y/useMediaCaption: what was heard stands beside it as words
  if (family === 'audio') return <audio class="attached" controls preload="none" src={source} aria-label={kind} />;
  // biome-ignore lint/a11y/useMediaCaption: nobody has written captions for what a person sent
  if (family === 'video') return <video class="attached" controls preload="none" src={source} aria-label={kind} />;
  if (family !== 'image' || media.mimeType === 'image/heic') {
    return (
      <a class="attached" href={source} download>
        {t('attachmentOpen', { kind })}
      </a>
    );
  }
  return (
    <a class="attached" href={source} target="_blank" rel="noreferrer">
      <img src={source} loading="lazy" alt={kind} />
    </a>
  );
}

type Heard = NonNullable<Attachment['transcript']>;

/** Below it the words were not acted on alone; see the care room. */
const surelyHeard = 0.55;

function Transcript({ transcript, evidence }: { transcript: Heard; evidence: readonly string[] }) {
  if ('unavailable' in transcript) return <p class="transcript quiet">{t('transcriptNone')}</p>;
  const { text, confidence } = transcript;
  const how =
    confidence === null ? 'transcriptUnvouched' : confidence < surelyHeard ? 'transcriptDoubtful' : 'transcript';
  return (
    <div class="transcript">
      <p class="quiet">{t(how)}</p>
      {text && <Words class="said" text={text} marked={evidence} />}
    </div>
  );
}
