import { createHmac, timingSafeEqual } from 'node:crypto';

export const benchSecret = 'a secret for measuring only';

/** HMAC-SHA256 of a body, as providers sign their webhooks. */
export function sign(body: string | Buffer): string {
  return createHmac('sha256', benchSecret).update(body).digest('hex');
}

/** Whether the signature belongs to the body; constant in time. */
export function verified(body: Buffer, signature: string | undefined): boolean {
  const expected = Buffer.from(sign(body), 'hex');
  const given = Buffer.from(signature ?? '', 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
