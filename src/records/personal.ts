import { permits } from '#src/care/consent/permissions.ts';
import { type ExportHouse, readDossier } from './fhir/dossier.ts';
import { everythingOf } from './fhir/everything.ts';
import { summaryOf } from './fhir/ips.ts';

/** In which form one person's record is exported. */
export const exportForms = ['everything', 'summary', 'referral'] as const;
export type ExportForm = (typeof exportForms)[number];

/** A file for whoever asked; or why there is none. */
export type Exported =
  | { readonly body: string | Uint8Array; readonly type: string; readonly name: string }
  | { readonly none: 'unknown' | 'not-allowed' };

export const fhirJson = 'application/fhir+json; charset=utf-8';

/**
 * One person's record: all of it for themselves (`words`: with what was written), a summary or a referral for who treats them
 * elsewhere, which they must have allowed. The caller puts on record who asked.
 */
export async function exportPerson(house: ExportHouse, id: string, form: ExportForm, words = false): Promise<Exported> {
  const dossier = await readDossier(house, id, words && form === 'everything');
  if (!dossier) return { none: 'unknown' };
  if (form !== 'everything' && !permits(dossier.person, 'clinician')) return { none: 'not-allowed' };
  const day = new Date(dossier.at).toISOString().slice(0, 10);
  if (form === 'referral') {
    // The writer and its faces are heavy, and seldom wanted.
    const { referralPdf } = await import('./referral/pdf.ts');
    const body = new Uint8Array(await referralPdf(dossier));
    return { body, type: 'application/pdf', name: `summary-${day}.pdf` };
  }
  const bundle = form === 'everything' ? everythingOf(dossier) : summaryOf(dossier);
  return { body: `${JSON.stringify(bundle, null, 2)}\n`, type: fhirJson, name: `${form}-${day}.json` };
}
