import { serve } from '@hono/node-server';
import { startOpenAi } from '../openai.ts';
import { voiceNote } from '../sound.ts';
import { pageApp } from './app.ts';
import { wordsOf } from './provider.ts';
import { telegramProvider } from './telegram.ts';
import { whatsappCloudProvider } from './whatsappCloud.ts';
import { whatsappWebProvider } from './whatsappWeb.ts';

/** Every emulator with the page to work them by hand, all on loopback and all forgotten at the end. */
export interface Stand {
  /** Where the page is. */
  readonly url: string;
  /** The service's settings that lead it to the emulators, by what they switch on. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  stop(): Promise<void>;
}

/** @param ports 0 takes a free one. @param service where the service listens, for WhatsApp's notices. */
export async function startStand(
  ports: {
    readonly page: number;
    readonly telegram: number;
    readonly graph: number;
    readonly web: number;
    readonly model: number;
  },
  service: string,
): Promise<Stand> {
  const providers = [
    await telegramProvider(ports.telegram),
    await whatsappCloudProvider(ports.graph, service),
    await whatsappWebProvider(ports.web),
  ];
  const model = await startOpenAi({ port: ports.model });
  model.speech.otherwise(({ path, sound }) =>
    path === 'speech' ? { sounds: voiceNote() } : { hears: wordsOf(sound?.bytes), logprob: -0.1 },
  );
  const app = pageApp(providers, model);
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve, reject) => {
    const opened = serve({ fetch: app.fetch, port: ports.page, hostname: '127.0.0.1' }, (at) =>
      resolve({ server: opened, port: at.port }),
    );
    opened.once('error', reject);
  });
  const modelSettings = {
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_API_KEY: model.apiKey,
    OPENAI_MODEL: 'synthetic',
  };
  const speechSettings = {
    SPEECH_BASE_URL: model.baseUrl,
    SPEECH_API_KEY: model.apiKey,
    TRANSCRIBE_MODEL: 'synthetic',
    TTS_MODEL: 'synthetic',
  };
  return {
    url: `http://127.0.0.1:${port}`,
    settings: {
      ...Object.fromEntries(providers.map((p) => [p.title, p.settings])),
      'the model': modelSettings,
      speech: speechSettings,
    },
    async stop() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await Promise.all([...providers.map((p) => p.stop()), model.stop()]);
    },
  };
}
