import { parseArgs } from 'node:util';
import { faultOf } from '#src/pipeline/fault.ts';
import { readSettings, type Settings } from '../config.ts';
import { createLog } from '../log.ts';
import { type Service, startService } from '../service.ts';

export const help = `hamdam serve [--port n]

Runs the service until it is told to stop (Ctrl-C, SIGTERM). Everything else is set by the environment: see the README.
--port   where to listen (default 3000, or PORT)`;

/** A stop that hangs ends all the same: what is not finished is on disk. */
const stopMs = 25_000;

/** Serves until a signal comes. Returns the exit code: 0 after an orderly stop. A second signal ends the process at once. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { port: { type: 'string' } } });
  const settings = readSettings({ ...process.env, ...(values.port !== undefined && { PORT: values.port }) });
  const log = createLog(settings.logLevel);
  const ended = untilToldToStop();
  // Node would print such an error with its message, which may carry what a person wrote.
  process.on('unhandledRejection', (error) => log.error({ fault: faultOf(error) }, 'a promise was left rejected'));
  const broken = new Promise<'broken'>((resolve) => {
    process.on('uncaughtException', (error) => {
      log.error({ fault: faultOf(error) }, 'an error was thrown that nobody caught; stopping');
      resolve('broken');
    });
  });

  const service = await startService(settings, log);
  console.log(greeting(service, settings));
  const why = await Promise.race([ended, broken]);
  console.log(why === 'broken' ? 'Something broke. Stopping.' : 'Stopping. Once more ends it at once.');
  setTimeout(() => process.exit(1), stopMs).unref();
  await service.stop();
  // Whatever still holds the event loop open has nothing left to do.
  setTimeout(() => process.exit(), 1_000).unref();
  return why === 'broken' ? 1 : 0;
}

function untilToldToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve(signal);
        process.once(signal, () => process.exit(1));
      });
    }
  });
}

function greeting({ url, channels }: Service, settings: Settings): string {
  const lines = [
    `Hamdam serves at ${url}`,
    ...(settings.demo ? [`  phone    ${url}/phone`] : []),
    `  console  ${url}/console`,
    `  health   ${url}/healthz`,
    `  channels ${channels.join(', ') || 'none: set TELEGRAM_BOT_TOKEN'}${settings.model ? ', with a language model' : ''}`,
  ];
  if (!settings.production) lines.push('Demo: nothing has been reviewed by a clinician. Not for real people.');
  return lines.join('\n');
}
