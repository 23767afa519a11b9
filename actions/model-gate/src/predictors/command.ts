import { millisecondsIn, timeout } from './patience.ts'
import type { Way } from './predictor.ts'

/** A program that reads rows and writes answers; it is started without a shell. */
export const command = {
  name: 'command',
  summary:
    'A program, without a shell: it reads a row a line, in JSON, from its standard input to its end, and writes an answer a line to its standard output.',
  schema: {
    command: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: { type: 'string' },
      description: 'The program and its words: `[python, predict.py]`.',
    },
    stays: {
      type: 'boolean',
      description:
        'Whether it answers each line at once and is started only once, as a server is; by default it is started for every call.',
    },
    env: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
      items: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
      description:
        'Variables that it sees though their names tell of secrets (`MLFLOW_…`, `…_TOKEN`, `…_PASSWORD` and their kind); by default it sees none of these.',
    },
    timeout,
  },
  example: { command: ['python', 'predict.py', '--model', 'out/model.joblib'], timeout: '120s' },
  async open({ command, stays, timeout, env }, { directory, signal }) {
    const words = [command].flat().map(String)
    const milliseconds = millisecondsIn(timeout)
    const where = { directory, signal, passed: [env ?? []].flat().map(String) }
    if (stays === true)
      return (await import('./staying-process.ts')).stayingProcess(words, milliseconds, where)
    return (await import('./process.ts')).processEachCall(words, milliseconds, where)
  },
} as const satisfies Way
