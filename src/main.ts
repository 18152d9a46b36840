import fs from 'node:fs';
import path from 'node:path';
import { isWrongUse } from './cli/usage.ts';
import { SettingsError } from './config.ts';
import { version } from './version.ts';

// By this variable the libraries print every message that passes, with what people wrote. They read it when they are loaded.
delete process.env.DEBUG;

// Who reads the output may have seen enough (`| head`): what is left is written to nobody, and the exit code stays the verb's own.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** What `hamdam` can do; each verb is `src/cli/<verb>.ts`, loaded when it is asked for. */
const verbs: Readonly<Record<string, string>> = {
  serve: 'run the service',
  talk: 'chat as a patient in the terminal',
  triage: 'judge messages: JSON lines in, JSON lines out',
  eval: 'score the triage on labelled messages',
  simulate: 'run a scripted life on a virtual clock',
  check: 'check wording, plans, services and settings',
  plan: 'show what a plan sends, or how two versions of it differ',
  enrol: 'enrol the people of a file',
  token: 'make a token for a system that uses the API',
  user: 'add and manage counselors',
  audit: 'check or print who looked at and did what',
  keys: 'give the database a new master key',
  migrate: 'move a clinic from SQLite to PostgreSQL',
  backup: 'make or verify a sealed backup while the service runs',
  restore: 'put a backup back and prove it',
  doctor: 'look at everything an operator can mend',
  export: 'export records: a person, the programme, its figures',
  import: 'enrol the people of a FHIR file',
  bench: 'measure',
};

/** What each verb's file exports. */
interface Verb {
  readonly help?: string;
  run(argv: readonly string[], io: Io): Promise<number>;
}

export interface Io {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

const exits = { ok: 0, failed: 1, wrongUse: 2 } as const;

/** Runs `hamdam <verb> …`. Returns the exit code: 2 for wrong arguments or settings, 1 for what failed, else the verb's own. */
async function main([verb, ...argv]: readonly string[]): Promise<number> {
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    console.log(usage());
    return verb === undefined ? exits.wrongUse : exits.ok;
  }
  if (verb === '--version' || verb === '-v') {
    console.log(version());
    return exits.ok;
  }
  if (!available().includes(verb)) {
    console.error(`hamdam: there is no verb ${JSON.stringify(verb)}\n\n${usage()}`);
    return exits.wrongUse;
  }
  const module = (await import(`./cli/${verb}.ts`)) as Verb;
  if (module.help !== undefined && (argv.includes('--help') || argv.includes('-h'))) {
    console.log(module.help);
    return exits.ok;
  }
  return module.run(argv, { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr });
}

function available(): string[] {
  return Object.keys(verbs).filter((verb) => fs.existsSync(path.join(import.meta.dirname, 'cli', `${verb}.ts`)));
}

function usage(): string {
  const lines = available().map((verb) => `  ${verb.padEnd(9)} ${verbs[verb]}`);
  return ['hamdam <verb> [--help]', '', ...lines].join('\n');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Settings and arguments are the operator's own words; any other error may carry somebody else's.
  const wrongUse = error instanceof SettingsError || isWrongUse(error);
  const { faultOf } = await import('#src/pipeline/fault.ts');
  console.error(`hamdam: ${wrongUse ? error.message : faultOf(error)}`);
  process.exitCode = wrongUse ? exits.wrongUse : exits.failed;
}
