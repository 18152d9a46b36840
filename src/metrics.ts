import type { ModelTally } from '#src/assess/client.ts';
import type { Log } from '#src/channels/channel.ts';
import type { Meter } from '#src/http/meter.ts';
import type { Tally } from '#src/pipeline/tally.ts';

/** Counts what the corridor does, under the names that operators see. */
export function tallyOf(meter: Meter): Tally {
  return {
    accepted(events, duplicates) {
      if (events > 0) meter.count('hamdam_events_accepted_total', 'Events accepted', events);
      if (duplicates > 0) meter.count('hamdam_events_duplicate_total', 'Events that came again', duplicates);
    },
    decided(events, moved, ms) {
      meter.count('hamdam_events_decided_total', 'Events decided', events);
      if (moved > 0) meter.count('hamdam_decisions_moved_total', 'Decisions that another commit overtook', moved);
      meter.count('hamdam_batches_total', 'Batches loaded, decided and committed');
      meter.count('hamdam_batch_seconds_total', 'Time that batches took', ms / 1000);
      meter.observe('hamdam_batch_seconds', 'Time that a batch took to be loaded, decided and committed', ms / 1000);
    },
    storeFailed: () => meter.count('hamdam_store_failures_total', 'Times that the store could not be read or written'),
    failed: () => meter.count('hamdam_decisions_failed_total', 'Decisions that threw'),
    setAside: (replaced) =>
      meter.count('hamdam_events_set_aside_total', 'Events that could not be decided', 1, {
        replaced: replaced ? 'yes' : 'no',
      }),
    ended(outlet, outcome, lateMs) {
      meter.count('hamdam_sends_total', 'Rows by how sending ended', 1, { outlet, outcome });
      if (outcome === 'sent') {
        meter.count('hamdam_sent_late_seconds_total', 'Time between due and sent', Math.max(0, lateMs) / 1000, {
          outlet,
        });
        meter.observe('hamdam_sent_late_seconds', 'Time between due and sent', Math.max(0, lateMs) / 1000, { outlet });
      }
    },
  };
}

/** Counts what models were asked, and tells operators when one is left alone or the day's limits are reached. */
export function modelTallyOf(meter: Meter, log: Log): ModelTally {
  let limited = false;
  return {
    asked({ prompt, by, how, ms, tokens }) {
      const labels = { prompt, by, how };
      meter.count('hamdam_model_asked_total', 'Tasks for a model, by how they ended', 1, labels);
      meter.count('hamdam_model_seconds_total', 'Time that a model took', ms / 1000, { prompt });
      if (tokens > 0) meter.count('hamdam_model_tokens_total', 'Tokens asked and answered', tokens, { prompt });
      // Told once: every message of that day would say it again.
      if (how === 'limit' && !limited) log.warn({}, 'a limit of the day for the model is reached; it is not asked');
      limited = how === 'limit';
    },
    rests(which, status) {
      meter.count('hamdam_model_rests_total', 'Times that a failing model was left alone', 1, { which });
      log.warn({ model: which, status }, 'a model fails again and again and is left alone for a while');
    },
  };
}
