import type { Batch } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import { textOf as cellText, numberOf } from '@ml-actions/metrics/cell'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Policy } from '../policy/policy.ts'
import type { Predictor } from '../predictors/predictor.ts'
import { isSameServer } from '../predictors/token.ts'
import type { Columns, Kinds, Reach } from '../probes/reach.ts'
import type { World } from '../world.ts'
import { type Reading, refuseFaults, textOf, wantedOf } from './files.ts'

/** Other tools' reports are larger than settings, in bytes. */
const largestReport = 64 * 1_048_576

/** What probes may read, from the gate's own files. */
export function reachOf(
  reading: Reading,
  { candidate, baseline }: Pick<Policy, 'candidate' | 'baseline'>,
  open: World['predictor'],
): Reach & { close(): Promise<void> } {
  const opened = new Map<string, Promise<Predictor>>()
  const settingsOf = (which: 'candidate' | 'baseline') =>
    (which === 'candidate' ? candidate : baseline)?.predictor
  return {
    signal: reading.signal,
    candidate,
    canAsk: (which) => settingsOf(which) !== undefined,
    predictor: (which) => {
      const settings = settingsOf(which)
      if (settings === undefined) throw noPredictor(which)
      const known = opened.get(which) ?? open(settings, isSameServer(settings, settingsOf('candidate')))
      opened.set(which, known)
      return known
    },
    close: async () => {
      for (const each of await Promise.allSettled(opened.values()))
        if (each.status === 'fulfilled') await each.value.close()
    },
    list: (pattern) => reading.files.list(pattern),
    text: (path) => textOf(reading, path, largestReport),
    size: (path) => sizeOf(reading, path),
    columns: (path, kinds) => columnsOf(reading, path, kinds),
  }
}

function noPredictor(which: 'candidate' | 'baseline'): Misuse {
  const is = `the ${which} itself is asked, and the policy does not say how`
  const todo = `write for instance "predictor: {command: [python, predict.py]}" under "${which}"`
  return new Misuse({ is, wanted: 'a predictor', todo })
}

async function sizeOf({ files, sources }: Reading, path: string): Promise<number> {
  const file = await files.open(path)
  try {
    sources.push({ path, bytes: file.bytes, digest: await file.digest() })
    return file.bytes
  } finally {
    await file.close()
  }
}

async function columnsOf(
  reading: Reading,
  path: string,
  choose: (names: readonly string[]) => Kinds,
): Promise<Columns> {
  const table = await openTable(reading.files, path)
  try {
    refuseFaults(table)
    const names = table.headings.map(({ name }) => name)
    const kinds = Object.entries(choose(names))
    const texts = new Map<string, (string | undefined)[]>()
    const numbers = new Map<string, number[]>()
    for (const [name, kind] of kinds) {
      if (kind === 'text') texts.set(name, [])
      else numbers.set(name, [])
    }
    let rows = 0
    for await (const batch of table.batches(wantedOf(table, kinds), reading.signal)) {
      refuseFaults(batch)
      rows += batch.rows
      for (const [name, values] of texts)
        each(batch, name, (column, row) => values.push(cellText(column, row)))
      for (const [name, values] of numbers)
        each(batch, name, (column, row) => values.push(numberOf(column, row)))
    }
    const source = await table.source()
    reading.sources.push(source)
    reading.notes.push(...table.notes.map((note) => `${path}: ${note}`))
    return {
      path,
      rows,
      digest: source.digest,
      names,
      text: (name) => texts.get(name) ?? unread(path, name),
      number: (name) => Float64Array.from(numbers.get(name) ?? unread(path, name)),
    }
  } finally {
    await table.close()
  }
}

function each(
  batch: Batch,
  name: string,
  take: (column: Batch['columns'][number], row: number) => void,
): void {
  const column = batch.columns.find((one) => one.name === name)
  if (column === undefined) throw new TypeError(`the batch has no column ${JSON.stringify(name)}`)
  for (let row = 0; row < batch.rows; row++) take(column, row)
}

function unread(path: string, name: string): never {
  throw new TypeError(`the column ${JSON.stringify(name)} of ${path} was not asked for`)
}
