import { parseArgs } from 'node:util';
import { startStand } from './page/stand.ts';

/** The emulators by hand: `npm run emulators`. The ports stay the same from run to run, so that the service can be left running. */
const { values } = parseArgs({
  options: {
    page: { type: 'string', default: '4100' },
    telegram: { type: 'string', default: '4101' },
    model: { type: 'string', default: '4102' },
    graph: { type: 'string', default: '4103' },
    web: { type: 'string', default: '4104' },
    service: { type: 'string', default: 'http://127.0.0.1:3000' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  process.stdout.write(
    `Usage: npm run emulators -- [--page 4100] [--telegram 4101] [--model 4102] [--graph 4103] [--web 4104]
                            [--service http://127.0.0.1:3000]

A port of 0 takes a free one. --service is where WhatsApp's notices are brought.
`,
  );
  process.exit(0);
}

const { page, telegram, model, graph, web, service } = values;
const stand = await startStand(
  { page: Number(page), telegram: Number(telegram), model: Number(model), graph: Number(graph), web: Number(web) },
  service,
);
const blocks = Object.entries(stand.settings).map(
  ([what, settings]) =>
    `  # ${what}\n${Object.entries(settings)
      .map(([name, value]) => `  export ${name}=${/[\s~*]/.test(value) ? `'${value}'` : value}`)
      .join('\n')}`,
);
process.stdout.write(
  `The phones are at ${stand.url}

In another terminal, set what you want to try and start the service beside them:

${blocks.join('\n')}
  npm start

Answer as a counselor at ${service}/console; add yourself first:
  echo 'a long password' | npx hamdam user add --email you@example.org --name You

Ctrl-C ends them.
`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stand.stop().then(() => process.exit(0)));
}
