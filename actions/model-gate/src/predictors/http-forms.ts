import { mapOf } from '@ml-actions/verdict/mapping'
import { answerOf, answersIn, parsed } from './answer.ts'
import type { Answer, Predicted, Row, Settings } from './predictor.ts'

/** A way to write rows into a request and to read answers from what comes back. */
export interface Form {
  readonly name: string
  readonly type: string
  /** Whether an address speaks it. */
  at(path: string): boolean
  body(rows: readonly Row[], settings: Settings): string
  answers(text: string, count: number, settings: Settings): Predicted
}

/**
 * Open Inference Protocol v2, https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol: a
 * tensor a column, or all columns in one.
 */
const v2: Form = {
  name: 'v2',
  type: 'application/json',
  at: (path) => path.endsWith('/infer'),
  body(rows, { tensor, datatype }) {
    const columns = Object.keys(rows[0] ?? {})
    const numbers = typeof datatype === 'string' ? datatype : 'FP64'
    if (typeof tensor === 'string') {
      const data = rows.map((row) => columns.map((column) => row[column] ?? null))
      return JSON.stringify({
        inputs: [
          { name: tensor, shape: [rows.length, columns.length], datatype: numbers, data: data.flat() },
        ],
      })
    }
    const inputs = columns.map((name) => {
      const data = rows.map((row) => row[name] ?? null)
      const datatype = data.some((value) => typeof value === 'string') ? 'BYTES' : numbers
      return { name, shape: [rows.length, 1], datatype, data }
    })
    return JSON.stringify({ inputs })
  },
  answers(text, count, { output }) {
    const { outputs } = mapOf(parsed(text))
    const all = (Array.isArray(outputs) ? outputs : []).map(mapOf)
    const wanted = all.filter(({ name }) => output === undefined || name === output)
    if (wanted.length === 0)
      return {
        is: 'failed',
        because: `the answer has ${output === undefined ? 'no outputs' : `no output ${String(output)}`}`,
      }
    const parts = wanted.map(({ data }) => chunked([data].flat(Number.POSITIVE_INFINITY), count))
    if (parts.includes(undefined)) return { is: 'failed', because: `the outputs are not of ${count} rows` }
    const answers = Array.from(
      { length: count },
      (_, row): Answer => answerOf(parts.flatMap((part) => part?.[row] ?? [])),
    )
    return { is: 'answers', answers, milliseconds: 0 }
  },
}

/** MLflow's scoring server, https://mlflow.org/docs/latest/deployment/deploy-model-locally: a data frame, split. */
const mlflow: Form = {
  name: 'mlflow',
  type: 'application/json',
  at: (path) => path.endsWith('/invocations'),
  body(rows) {
    const columns = Object.keys(rows[0] ?? {})
    const data = rows.map((row) => columns.map((column) => row[column] ?? null))
    return JSON.stringify({ dataframe_split: { columns, data } })
  },
  answers(text, count) {
    const said = parsed(text)
    const predictions = Array.isArray(said) ? said : mapOf(said)['predictions']
    if (!Array.isArray(predictions))
      return { is: 'failed', because: 'the answer has no list of "predictions"' }
    if (predictions.length !== count)
      return { is: 'failed', because: `it gave ${predictions.length} answers to ${count} rows` }
    return { is: 'answers', answers: predictions.map(answerOf), milliseconds: 0 }
  },
}

const jsonLines: Form = {
  name: 'json-lines',
  type: 'application/x-ndjson',
  at: () => true,
  body: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  answers: (text, count) => answersIn(text, count, 0),
}

/** All forms; the first that an address speaks is taken for it. */
export const forms: readonly Form[] = [v2, mlflow, jsonLines]

/** Parts a flat list into as many equal parts as there are rows; undefined when that does not go. */
function chunked(values: readonly unknown[], rows: number): readonly (readonly unknown[])[] | undefined {
  const width = values.length / rows
  if (!Number.isInteger(width) || width < 1) return undefined
  return Array.from({ length: rows }, (_, row) => values.slice(row * width, (row + 1) * width))
}
