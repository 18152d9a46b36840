import fc from 'fast-check';

/** Properties try the same values in every run, so that a run says something of the code; another seed tries others. */
fc.configureGlobal({ seed: Number(process.env.HAMDAM_SEED ?? 20_261_123) });
