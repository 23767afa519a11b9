import { forms } from './http-forms.ts'
import { millisecondsIn, timeout } from './patience.ts'
import type { Way } from './predictor.ts'

/** A server that answers over HTTP. */
export const http = {
  name: 'http',
  summary:
    'A server: KServe’s and Triton’s v2 protocol, MLflow’s `/invocations`, or a row and an answer a line in JSON.',
  schema: {
    http: { type: 'string', pattern: '^https?://', description: 'The address that rows are posted to.' },
    form: {
      enum: forms.map(({ name }) => name),
      description:
        'How rows and answers are written; by default told by the address: `/infer`, `/invocations`, any other.',
    },
    batch: {
      type: 'integer',
      minimum: 1,
      maximum: 10_000,
      description: 'The most rows of a request; 256 by default.',
    },
    concurrency: {
      type: 'integer',
      minimum: 1,
      maximum: 32,
      description: 'The most requests at once; 4 by default.',
    },
    tensor: {
      type: 'string',
      minLength: 1,
      description:
        'Of the v2 protocol: sends all columns as one tensor of this name; by default one a column.',
    },
    datatype: {
      enum: ['FP32', 'FP64'],
      description: 'Of the v2 protocol: how numbers are sent; FP64 by default.',
    },
    output: {
      type: 'string',
      minLength: 1,
      description: 'Of the v2 protocol: the output to read; all by default.',
    },
    'token-header': {
      type: 'string',
      pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",
      description:
        'The header that the input `predictor-token` is sent in, as it is; by default `authorization`, as `Bearer …`.',
    },
    timeout,
  },
  example: { http: 'http://127.0.0.1:8080/v2/models/churn/infer', tensor: 'input', timeout: '10s' },
  async open(settings, where) {
    const { callHttp } = await import('./call-http.ts')
    return callHttp(settings, { ...where, milliseconds: millisecondsIn(settings['timeout']) })
  },
} as const satisfies Way
