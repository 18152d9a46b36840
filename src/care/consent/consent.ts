import { z } from 'zod';

/** Whether the person agreed to be served (FHIR Consent). Danger is handled before it. */
export const consentSchema = z.object({
  status: z.enum(['unasked', 'asked', 'given', 'declined', 'withdrawn']),
  at: z.number().nullable(),
  /** In which words they agreed in the chat: language and version. */
  text: z.string().optional(),
});
export type Consent = z.infer<typeof consentSchema>;
export const noConsent: Consent = { status: 'unasked', at: null };
