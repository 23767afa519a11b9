import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import { readText } from '@ml-actions/dataset/sources/read-text'
import type { Source } from '@ml-actions/verdict/verdict'
import type { DriftFile } from '../drift/drift-file.ts'
import { parseDriftFile } from '../drift/parse.ts'
import type { spec } from '../inputs.ts'
import { engineReader } from '../push/engine-reader.ts'
import type { World } from '../world.ts'
import type { Files } from './files.ts'
import { localReader } from './local-reader.ts'
import type { Reader } from './reader.ts'

/** The largest drift file, history, frozen reference or report that is read. */
const mostTextBytes = 64 * 1_048_576

/** What the workflow asked of this action. */
export type Wishes = Asked<(typeof spec)['inputs']>

/** A run as far as reading needs it. */
export type Running = Pick<Run, 'log' | 'signal' | 'startedAt'>

/** Reads what is asked for, and keeps what was read for the verdict. */
export interface Reading {
  readonly wishes: Wishes
  readonly reader: Reader
  /** The same files, for what needs the values themselves. */
  readonly files: Omit<Files, 'paths'>
  readonly sources: Source[]
  readonly notes: string[]
  text(path: string): Promise<string>
}

/** Reads the drift file; without one, the defaults stand. */
export async function settingsOf({
  wishes: { config },
  text,
}: Pick<Reading, 'wishes' | 'text'>): Promise<DriftFile> {
  return config === ''
    ? parseDriftFile('drift: 1', 'the default settings')
    : parseDriftFile(await text(config), config)
}

/** Starts to read what a workflow asked for. */
export function readingOf(wishes: Wishes, run: Running, world: World): Reading {
  const sources: Source[] = []
  const files = { source: world.files, format: wishes.format, signal: run.signal }
  return {
    wishes,
    reader: wishes.engine === 'local' ? localReader(files) : engineReader(wishes, run, world),
    files,
    sources,
    notes: [],
    text: async (path) => {
      const read = await readText(world.files, path, mostTextBytes)
      sources.push(read.source)
      return read.text
    },
  }
}

/** What is counted: the data of late, and what the model said. */
export function givenOf({ wishes: { current, predictions }, reader, text }: Reading) {
  return { current, predictions, reader, text }
}
