import { sha256 } from '@ml-actions/action/settings-file'
import { version } from '@ml-actions/action/version'
import { counted } from '@ml-actions/conditions/words'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source, Verdict } from '@ml-actions/verdict/verdict'
import { digestOfContract } from '../documents.ts'
import { look, type Wishes } from '../gather.ts'
import { encodeState, printHeader } from '../state/document.ts'
import type { World } from '../world.ts'
import type { Mode, Running } from './mode.ts'

/** What a shard's run did: it judged nothing, and wrote down what it saw. */
interface Written {
  readonly contract: string
  readonly file: string
  readonly rows: number
  readonly bytes: number
  readonly sources: readonly Source[]
}

/** `state`: looks at one shard of the data and writes down what it saw, for `merge` to judge with the others. */
export const state: Mode<Written> = {
  name: 'state',
  summary:
    'looks at one shard of the data and writes `state.json` and `state.bin` into the report directory, for `merge` to judge all shards as one',
  gather,
  judge,
}

async function gather(wishes: Wishes, run: Running, world: World): Promise<Written> {
  const { contract, origin, going, sources, notes } = await look(wishes, run, world.source)
  if (contract.sample !== undefined) {
    throw new Misuse({
      is: 'the contract asks for a sample, and a shard does not know how many rows the others have',
      wanted: 'all rows of every shard',
      todo: 'take `sample` away, or judge all files in one run',
      place: { path: contract.path },
    })
  }
  const seen = going.seen()
  const bytes = encodeState({ seen, notes })
  const folder = run.reports.replace(`${run.directory}/`, '')
  const file = `${folder}/state.json`
  world.write(`${folder}/state.bin`, bytes)
  world.write(
    file,
    printHeader({
      toolVersion: version,
      contract: digestOfContract(contract, origin),
      rows: seen.rows,
      sources,
      state: sha256(bytes),
    }),
  )
  return { contract: contract.path, file, rows: seen.rows, bytes: bytes.length, sources }
}

function judge({ contract, file, rows, bytes, sources }: Written): Verdict {
  const files = counted(sources.length, 'file')
  return {
    action: 'data-validate',
    outcome: 'pass',
    headline: `state written: ${counted(rows, 'row')} in ${files}; nothing is judged until all states are merged`,
    checks: [
      {
        rule: 'data/state',
        name: 'state',
        outcome: 'pass',
        severity: 'error',
        is: `what was seen of ${counted(rows, 'row')} in ${files} is written in ${counted(bytes, 'byte')}`,
        wanted: 'the state of this shard',
        counts: { evaluated: sources.length, failed: 0, skipped: 0 },
        findings: [],
      },
    ],
    metrics: [],
    tables: [],
    notes: ['the checks of the contract are judged by `mode: merge`'],
    sources,
    facts: { rows, files: sources.length, 'failed-checks': 0, 'contract-file': contract, 'state-file': file },
  }
}
