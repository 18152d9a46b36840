import { z } from 'zod';
import type { Programme } from '#src/care/programme.ts';
import { type Operation, operations } from './operations.ts';

const problem = {
  type: 'object',
  properties: { errors: { type: 'array', items: { $ref: '#/components/schemas/Problem' } } },
  required: ['errors'],
};
const everywhere: Readonly<Record<string, string>> = {
  401: 'No token, or none that is known',
  404: 'Nobody who is enrolled has that id',
  413: 'The body is too large',
  422: 'Fields that are wrong, each named with what it must be',
  429: 'Too many requests: `Retry-After` tells the seconds to wait',
};

/** The OpenAPI 3.1 document of the API, made of the very forms that judge what is sent. */
export function openApi(programme: Programme): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = operation.path.replace(':person', '{person}');
    paths[path] = { ...paths[path], [operation.method]: describe(operation, programme) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hamdam',
      version: '1',
      description:
        'Enrols people, records what becomes of a life, and adds readings. What is acknowledged is on disk; nothing in an answer or a log repeats what was sent.',
    },
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Problem: {
          type: 'object',
          properties: { field: { type: 'string' }, reason: { type: 'string' } },
          required: ['field', 'reason'],
        },
      },
    },
  };
}

function describe({ id, summary, form, keyed, path, answers }: Operation, programme: Programme): object {
  const about = path.includes(':person');
  const { 404: unknown, 422: wrong, ...rest } = everywhere;
  const statuses = { ...answers, ...rest, ...(about && { 404: unknown }), ...((form || keyed) && { 422: wrong }) };
  // What a form requires does not hang on the day; only what it finds wrong does.
  const schema = form?.({ programme, today: () => '2000-01-01' });
  return {
    operationId: id,
    summary,
    parameters: [
      ...(about ? [{ name: 'person', in: 'path', required: true, schema: { type: 'string' } }] : []),
      ...(keyed ? [{ ...keyHeader }] : []),
    ],
    ...(schema && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: withoutDialect(z.toJSONSchema(schema, { io: 'input' })) } },
      },
    }),
    responses: Object.fromEntries(
      Object.entries(statuses).map(([status, description]) => [
        status,
        {
          description,
          content: { 'application/json': { schema: Number(status) < 300 ? { type: 'object' } : problem } },
        },
      ]),
    ),
  };
}

const keyHeader = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Made by the caller, once for each deed: sent again with it, a deed is done once',
  schema: { type: 'string', pattern: '^[\\w-]{8,64}$' },
};

function withoutDialect({ $schema: _, ...schema }: Record<string, unknown>): object {
  return schema;
}
