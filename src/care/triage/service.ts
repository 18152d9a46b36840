import { z } from 'zod';

/** A telephone service people can be sent to. Numbers come from configuration only, with the day they were verified. */
export const serviceSchema = z.object({
  id: z.string(),
  name: z.record(z.string(), z.string()),
  number: z.string(),
  /** What it serves: which concerns' answers may name it. */
  serves: z.array(z.enum(['ambulance', 'crisis', 'violence', 'child', 'police', 'health'])).min(1),
  scope: z.string(),
  /** Where it stands, in degrees, for services that people go to. */
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  hours: z.string(),
  source: z.string(),
  verifiedOn: z.string().nullable(),
  reviewedBy: z.string().nullable(),
});
export type Service = z.infer<typeof serviceSchema>;
