import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { UsageError } from '../usage.ts';

/** Codes of places in DHIS2 by our name of the district, in lower case, from a CSV file with the headings district and orgUnit. */
export function placesOf(file: string): ReadonlyMap<string, string> {
  if (!fs.existsSync(file)) throw new UsageError('--places: there is no such file');
  const rows = parse(fs.readFileSync(file), { bom: true, columns: true, trim: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[];
  const places = new Map<string, string>();
  for (const [n, { district, orgUnit }] of rows.entries()) {
    if (!district || !orgUnit) throw new UsageError(`--places: line ${n + 2}: must give district and orgUnit`);
    if (places.has(district.toLowerCase()))
      throw new UsageError(`--places: line ${n + 2}: a district that is there twice`);
    places.set(district.toLowerCase(), orgUnit);
  }
  return places;
}
