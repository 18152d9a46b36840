import path from 'node:path';
import { stillSpoken } from '#src/care/media/spoken.ts';
import type { Programme } from '#src/care/programme.ts';
import { outletsOf } from '#src/channels/accounts.ts';
import type { Channel, Log } from '#src/channels/channel.ts';
import { Clock } from '#src/clock/clock.ts';
import { Meter } from '#src/http/meter.ts';
import { realClockface } from '#src/pipeline/clockface.ts';
import { type Corridor, createCorridor } from '#src/pipeline/corridor.ts';
import { faultOf } from '#src/pipeline/fault.ts';
import { erasureFile, startErasureList } from '#src/records/erasureList.ts';
import { startRetention } from '#src/records/retention.ts';
import type { Store } from '#src/store/store.ts';
import { type Settings, SettingsError } from './config.ts';
import { createDuties, type Part } from './duties.ts';
import { lockFolder } from './lock.ts';
import { createLog } from './log.ts';
import { mediaShelf, openSpeech } from './media.ts';
import { openMemory } from './memory.ts';
import { modelTallyOf, tallyOf } from './metrics.ts';
import { clockJumps } from './operation/clockJumps.ts';
import { callsBy, openPagers } from './pagers.ts';
import { permitted } from './permitted.ts';
import { loadProgramme, projectRoot } from './programme.ts';
import { version } from './version.ts';
import { createWeb } from './web.ts';
import { within } from './within.ts';

/** A service that runs. */
export interface Service {
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  readonly url: string;
  /** The names of the channels it speaks by. */
  readonly channels: readonly string[];
  readonly store: Store;
  readonly corridor: Corridor;
  /** Receives nothing more, finishes what is in hand within some seconds, closes. What is left is on disk for the next start. */
  stop(): Promise<void>;
}

/** How long stopping may wait: for a channel, for what is in hand. */
const patience = { channelMs: 5_000, handMs: 10_000 };
/** With more than this in memory the clock waits, so that reminders never stand before what people write. */
const relievedAt = 32;
/** More than anyone scrolls back on a simulated phone. */
const phoneHistory = 500;

/**
 * Starts the whole service. Throws a `SettingsError` where a setting keeps it from starting; then nothing is left running.
 * `pages` is where the built pages lie.
 */
export async function startService(
  settings: Settings,
  log: Log = createLog(settings.logLevel),
  { pages = path.join(projectRoot, 'dist/page') }: { readonly pages?: string } = {},
): Promise<Service> {
  const closers: (() => Promise<void> | void)[] = [];
  const meter = new Meter();
  const now = () => realClockface.now();
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= closeAll(closers, log);
    return stopping;
  };
  try {
    const programme = loadProgramme(settings, now());
    closers.push(lockFolder(settings.dataDir));
    const { key, store } = await openMemory(settings, now);
    closers.push(() => store.close());
    // The simulated phone lives in one process.
    if (store.fellows && !(await store.fellows.serve(settings.demo ? 'alone' : 'together'))) {
      throw new SettingsError(
        `DATABASE_URL: another hamdam serves from this database; ${settings.demo ? 'the demo' : 'its demo'} has it alone`,
      );
    }
    const duties = createDuties(store.fellows, log);

    const list = await startErasureList(store, path.join(settings.dataDir, erasureFile), (error) =>
      log.error({ fault: faultOf(error) }, 'the list of who was erased could not be written'),
    );
    if (list.again > 0)
      log.warn({ people: list.again }, 'an older database was put back: who had been erased was erased again');
    closers.push(() => list.stop());

    const channels = await named(() => openChannels(settings, programme, store));
    const speech = await openSpeech(settings, store, now);
    const outlets = outletsOf(channels, {
      media: mediaShelf(settings, store, now),
      speak: speech.speak,
      async stillSpoken(outgoing) {
        const found = await store.person(outgoing.person);
        return found !== null && stillSpoken(found.person, programme, outgoing);
      },
    });
    outlets.speech = permitted(speech.outlet, 'voice', speech.absent, store);
    const { createAbsentModel, createModelOutlet } = await import('#src/assess/outlet.ts');
    outlets.model = settings.model
      ? permitted(
          createModelOutlet({ ...settings.model, now, tally: modelTallyOf(meter, log) }),
          'model',
          createAbsentModel(now),
          store,
        )
      : createAbsentModel(now);
    const tracing = await openTracing(settings, key, meter, log);
    if (tracing) closers.push(() => tracing.stop());
    const corridor = createCorridor({
      store: tracing?.store(store) ?? store,
      programme,
      outlets: tracing?.outlets(outlets) ?? outlets,
      sendsBy: (outlet) => duties.has(outletDuty(outlet)),
      clockface: realClockface,
      log,
      tally: tallyOf(meter),
      // The model's own deadline ends first; this one only catches an outlet that does not keep to its signal.
      timeoutMs: Math.max(20_000, (settings.model?.timeoutMs ?? 0) + 5_000, (settings.speech?.timeoutMs ?? 0) + 5_000),
    });
    closers.push(() => corridor.stop(AbortSignal.timeout(patience.handMs)));
    const clock = new Clock({
      store,
      accept: (arrivals) => corridor.door.accept(arrivals),
      relieved: () => corridor.relieved(relievedAt),
      clockface: realClockface,
      failed: (error) => log.error({ fault: faultOf(error) }, 'the clock could not ring'),
      jumped: clockJumps({ store, meter, log, poke: () => corridor.dispatcher.poke() }),
    });
    let stopRetention = async () => {};
    const retention: Part = {
      start() {
        stopRetention = startRetention(store, now, settings.kept, (error) =>
          log.error({ fault: faultOf(error) }, 'what is kept no longer could not be deleted'),
        );
      },
      stop: () => stopRetention(),
    };

    const pagers = await openPagers({
      ...{ settings, key, store, channels, log, now },
      connection: store.connection,
      called: callsBy({ store, programme, connection: store.connection }),
    });
    const door = pagers.door(corridor.door);

    const web = createWeb({
      ...{
        settings,
        programme,
        store,
        connection: store.connection,
        key,
        channels,
        corridor,
        rangAt: () => (duties.has(clockDuty) ? clock.rangAt : now()),
        isOurs: (channel) => !channel.alone || duties.has(outletDuty(channel.name)),
        meter,
        log,
        pages,
        door,
      },
      pager: pagers.desk,
      stopping: () => stopping !== null,
    });
    closers.push(() => web.close());
    closers.push(() => duties.stop());
    await corridor.start();
    store.fellows?.listen({
      due: (at) => corridor.dispatcher.poke(at),
      gone() {
        corridor.takeOver();
        web.gone();
      },
      missed: () => web.refresh(),
    });
    for (const outlet of Object.keys(outlets))
      await duties.run(outletDuty(outlet), { start: () => corridor.dispatcher.poke(), stop: () => {} });
    await duties.run(clockDuty, clock);
    await duties.run('retention', retention);
    await duties.run('pagers', pagers);
    const url = await web.listen();
    for (const channel of channels) {
      const receiving: Part = {
        start: () => named(() => channel.start(door)),
        stop: () => within(channel.stop(), patience.channelMs),
      };
      if (channel.alone) await duties.run(outletDuty(channel.name), receiving);
      else {
        closers.push(receiving.stop);
        await receiving.start();
      }
    }
    log.info({ channels: channels.map((c) => c.name), model: settings.model !== null }, 'started');
    return { url, channels: [...new Set(channels.map((c) => c.name))], store, corridor, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** One process at a time sends by an outlet, so that its rates are kept, and receives by a channel that allows but one. */
const outletDuty = (outlet: string): string => `outlet ${outlet}`;
/** One process at a time turns what falls due into events. */
const clockDuty = 'clock';

/** The channels that are set or, in the demo, the simulated phone. Loaded when they are wanted: each brings its library. */
async function openChannels(settings: Settings, programme: Programme, store: Store): Promise<readonly Channel[]> {
  if (settings.demo) {
    const { createPhone } = await import('#src/channels/phone/channel.ts');
    return [createPhone({ history: (address) => history(store, address) })];
  }
  const { channelsFor } = await import('#src/channels/index.ts');
  return channelsFor(settings, { wording: programme.wording });
}

/** Null where nothing is traced. Loaded when it is wanted. */
async function openTracing(settings: Settings, masterKey: Buffer, meter: Meter, log: Log) {
  if (!settings.traces) return null;
  const { startTracing } = await import('./operation/tracing.ts');
  return startTracing({ ...settings.traces, version: version(), masterKey, meter, log });
}

/** A channel throws only where a setting is wrong, and names it. */
async function named<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => {
    throw error instanceof Error ? new SettingsError(error.message) : error;
  });
}

/** What a simulated phone shows: its conversation on record. */
async function history(store: Store, address: string) {
  const contactPoint = await store.contactPointOf('phone', 'main', address);
  return contactPoint ? store.communications(contactPoint.person, Number.MAX_SAFE_INTEGER, phoneHistory) : [];
}

/** Closes what was opened, last first; what cannot be closed keeps nothing else open. */
async function closeAll(closers: readonly (() => Promise<void> | void)[], log: Log): Promise<void> {
  for (const close of closers.toReversed()) {
    try {
      await close();
    } catch (error) {
      log.error({ fault: faultOf(error) }, 'a part could not be closed');
    }
  }
}
