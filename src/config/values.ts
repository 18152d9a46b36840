import { z } from 'zod';

/** 1 or 0; 0 where nothing is told. */
export const flag = z
  .enum(['', '0', '1', 'true', 'false'], { error: 'must be 1 or 0' })
  .default('')
  .transform((v) => v === '1' || v === 'true');

/** An http or https address. */
export const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** Whatever reads as a number; each setting tells its own limits. */
export const number = z.coerce.number({ error: 'must be a number' });

/** Where the services that speak OpenAI's form are asked for where no other is told. */
export const openAi = 'https://api.openai.com/v1';
