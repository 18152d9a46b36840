import { everythingOf, resourcesOf } from '#src/records/fhir/everything.ts';
import { summaryOf } from '#src/records/fhir/ips.ts';
import { fhirJsProblems, medplumProblems, referencesIn } from './validators.ts';
import { dossiersOf, withVillage } from './village.ts';

/**
 * Lets many synthetic people live and holds every export of each against both validators:
 * `node tests/records/validate.ts [people] [days] [seed]`, 200 people of 120 days where it is not told.
 */
const [people = 200, days = 120, seed = 1] = process.argv.slice(2).map(Number);
const found = new Map<string, number>();
const counts = { people: 0, resources: 0, bundles: 0, references: 0 };
const types = new Map<string, number>();
const note = (problem: string) => found.set(problem, (found.get(problem) ?? 0) + 1);

for (let from = 0; from < people; from += 10) {
  const some = Array.from({ length: Math.min(10, people - from) }, (_, n) => from + n);
  await withVillage({ people: some, days, seed }, async (house, ids) => {
    for (const dossier of await dossiersOf(house, ids)) {
      counts.people++;
      for (const resource of resourcesOf(dossier)) {
        counts.resources++;
        types.set(resource.resourceType, (types.get(resource.resourceType) ?? 0) + 1);
        for (const p of medplumProblems(resource)) note(`medplum ${resource.resourceType} ${p}`);
        for (const p of fhirJsProblems(resource)) note(`fhir.js ${resource.resourceType} ${p}`);
      }
      for (const bundle of [everythingOf(dossier), summaryOf(dossier)]) {
        counts.bundles++;
        const { entry: _, ...frame } = bundle;
        for (const p of medplumProblems(bundle)) note(`medplum ${frame.type} ${p}`);
        for (const p of fhirJsProblems(bundle)) note(`fhir.js ${frame.type} ${p}`);
        const urls = new Set(bundle.entry?.map((e) => e.fullUrl));
        for (const reference of referencesIn(bundle)) {
          counts.references++;
          if (!urls.has(reference)) note(`${frame.type} dangling ${reference.split('/')[0]}`);
        }
      }
    }
  });
  process.stderr.write(`\r${counts.people} people `);
}
console.log(`\n${JSON.stringify(counts)}\n${JSON.stringify(Object.fromEntries(types))}`);
for (const [problem, n] of found) console.log(`${n} × ${problem}`);
process.exitCode = found.size > 0 ? 1 : 0;
