import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localSource } from '@ml-actions/dataset/sources/local'
import { openEngine, type Wanted } from '@ml-actions/engine/open'
import { choose } from '@ml-actions/model-gate/modes/choose'
import type { Wishes } from '@ml-actions/model-gate/modes/mode'
import { comparable } from '@ml-actions/model-gate/push/both.suite'
import {
  apart,
  type Case,
  classes,
  filesOf,
  numbers,
  scores,
} from '@ml-actions/model-gate/push/generated.suite'
import { runningIn, wishesOf } from '@ml-actions/model-gate/twin'
import type { World } from '@ml-actions/model-gate/world'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { parquetMetadata, type SchemaElement } from 'hyparquet'
import type { Checked } from '../checked.ts'
import type { Side } from './differential.ts'
import { told as toldOf } from './told.ts'

/** How many policies and tables of each kind are drawn; always the same ones. */
const drawn = Number(process.env['DIFFERENTIAL'] ?? 1)
const seed = Number(process.env['SEED'] ?? 476)

const kinds: readonly fc.Arbitrary<Case>[] = [classes, scores, numbers, apart(classes), apart(scores)]

/** Holds model-gate on tables of a real engine to its own reader on the same files, number by number. */
export async function gateAsTheReader(name: string, side: Side): Promise<Checked> {
  const asked = kinds.flatMap((kind) => fc.sample(kind.filter(isTaken(side)), { numRuns: drawn, seed }))
  const told = toldOf(`${name}, asked by model-gate`)
  return told(`says of ${asked.length} drawn policies and tables what the reader of files says`, async () => {
    let [verdicts, misuses] = [0, 0]
    for (const [at, one] of asked.entries()) {
      const [wanted, found] = await judgedBoth(side, one, `gate${at}`)
      assert.deepEqual(found, wanted)
      if (typeof wanted === 'string') misuses += 1
      else verdicts += 1
    }
    assert(misuses < verdicts, `${misuses} of ${asked.length} were refused by both`)
  })
}

async function judgedBoth(
  { engine, store, lay }: Side,
  one: Case,
  name: string,
): Promise<readonly unknown[]> {
  const laid: { path: string; address: string }[] = []
  for (const [path, bytes] of Object.entries(filesOf(one))) {
    const table = `${name}${path.slice(0, 1)}`
    mkdirSync(join(store, table, 'data'), { recursive: true })
    writeFileSync(join(store, table, 'data', '0.parquet'), bytes)
    laid.push({ path: `${table}/data/0.parquet`, address: await lay(table, elementsOf(bytes)) })
  }
  writeFileSync(join(store, `${name}.yml`), JSON.stringify(one.policy))
  const isPaired = one.policy.baseline !== undefined
  const verdictOf = async (
    inputs: Partial<Wishes>,
    [candidate = '', baseline = candidate]: readonly string[],
  ) => {
    const named = { candidate, ...(isPaired ? { baseline } : {}) }
    const wishes = wishesOf({ policy: `${name}.yml`, purpose: 'promote', ...named, ...inputs })
    try {
      const { verdict } = await choose(wishes, runningIn({ files: {} }), worldAt(store))
      // Files and tables have other names.
      const { candidate: _, baseline: __, ...facts } = verdict.facts
      return comparable({ ...verdict, facts })
    } catch (error) {
      if (error instanceof Misuse) return String(error)
      throw error
    }
  }
  return [
    await verdictOf(
      {},
      laid.map(({ path }) => path),
    ),
    await verdictOf(
      { engine: engine as Wishes['engine'] },
      laid.map(({ address }) => address),
    ),
  ]
}

function worldAt(directory: string): World {
  const none = (what: string) => () => Promise.reject(new Error(`there is no ${what}`))
  return {
    files: localSource(directory),
    fileAt: async () => undefined,
    hasCommit: async () => false,
    registry: none('registry'),
    base: async () => undefined,
    predictor: none('model'),
    engine: (word: string, wanted: Wanted, signal: AbortSignal) =>
      openEngine(word, wanted, { directory, signal }),
    write() {},
  }
}

function isTaken({ takes }: Side): (one: Case) => boolean {
  return (one) => Object.values(filesOf(one)).every((bytes) => takes(elementsOf(bytes)))
}

function elementsOf(bytes: Uint8Array): readonly SchemaElement[] {
  return parquetMetadata(bytes.slice().buffer).schema.slice(1)
}
