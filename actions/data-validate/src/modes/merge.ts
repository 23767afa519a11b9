import { sha256 } from '@ml-actions/action/settings-file'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { slice } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import { digestOfContract } from '../documents.ts'
import { contractOf, givenTo, toldTime, type Wishes } from '../gather.ts'
import { type Evidence, judge } from '../judge.ts'
import { readReferences } from '../references.ts'
import { decodeState, type Header, readHeader } from '../state/document.ts'
import { demandsOf, endMerged, mergeStates, type State } from '../state/state.ts'
import type { World } from '../world.ts'
import type { Mode, Running } from './mode.ts'

/** `merge`: puts the states of all shards together and judges them as one dataset. */
export const merge: Mode<Evidence> = {
  name: 'merge',
  summary: 'judges the shards whose `state` files are given as one dataset',
  gather,
  judge,
}

/** A state file, with its name in order among the shards: that of the first data file it saw. */
interface Shard {
  readonly path: string
  readonly header: Header
}

async function gather(wishes: Wishes, run: Running, { source }: World): Promise<Evidence> {
  const { contract, origin } = await contractOf(source, wishes.contract)
  const { shards, unmatched } = await shardsOf(source, wishes.state)
  refuseOthers(shards, digestOfContract(contract, origin))
  const demands = demandsOf(contract)
  const states: State[] = []
  for (const { path, header } of shards) {
    const bytes = await wholeFile(source, path.replace(/\.json$/, '.bin'))
    if (sha256(bytes) !== header.state)
      throw damaged(path, 'state.bin is not the one that it was written with')
    states.push({ ...understood(path, () => decodeState(bytes, demands)), sources: header.sources })
  }
  const all = understood(shards[0]?.path ?? '', () => endMerged(mergeStates(states)))
  const references = await readReferences(contract, source, run.signal)
  const given = givenTo(wishes, run, references)
  const missing = unmatched.length + all.notes.unmatched.length > 0 || shards.length === 0
  return {
    contract,
    given,
    seen: all.seen,
    ...(missing ? { missing: 'no-files' as const } : {}),
    notes: {
      unmatched: [
        ...all.notes.unmatched,
        ...unmatched.map((pattern) => `no state matches ${JSON.stringify(pattern)}`),
      ],
      files: all.notes.files,
      run: toldTime(contract, given),
    },
    sources: [origin, ...(contract.documents ?? []), ...all.sources, ...references.sources],
  }
}

async function shardsOf(source: DataSource, patterns: readonly string[]) {
  if (patterns.length === 0) {
    throw new Misuse({
      is: 'the input "state" names no file',
      wanted: 'a glob of the states that the shards wrote',
      todo: 'give it, such as `states/**/state.json`',
    })
  }
  const lists = await Promise.all(patterns.map((pattern) => source.list(pattern)))
  const shards: Shard[] = []
  for (const path of new Set(lists.flat())) {
    const text = new TextDecoder().decode(await wholeFile(source, path))
    shards.push({ path, header: understood(path, () => readHeader(text, path)) })
  }
  return {
    shards: shards.toSorted((one, other) => byPath(firstFile(one), firstFile(other))),
    unmatched: patterns.filter((_, index) => lists[index]?.length === 0),
  }
}

function firstFile({ header }: Shard): string {
  return header.sources[0]?.path ?? ''
}

/** The order of code points, as a glob over all the files would give it. */
function byPath(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

function refuseOthers(shards: readonly Shard[], contract: string): void {
  const seen = new Map<string, string>()
  for (const { path, header } of shards) {
    if (header.contract !== contract) {
      const is = 'this state was written under another contract, or another file that it names'
      throw new Misuse({
        is,
        wanted: `the contract of digest ${header.contract}`,
        todo: 'write all states and merge them with one contract',
        place: { path },
      })
    }
    for (const file of header.sources) {
      const before = seen.get(file.digest)
      if (before !== undefined) {
        const is = `${file.path} was seen by another shard too, as ${before}`
        const todo = 'give each file, and each state, once'
        throw new Misuse({ is, wanted: 'every file in one shard', todo, place: { path } })
      }
      seen.set(file.digest, file.path)
    }
  }
}

async function wholeFile(source: DataSource, path: string): Promise<Uint8Array> {
  const file = await source.open(path)
  try {
    return await slice(file, 0, file.bytes)
  } finally {
    await file.close()
  }
}

/** A state comes from elsewhere: whatever it breaks on, it is the file that is wrong. */
function understood<Read>(path: string, read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    if (error instanceof Misuse) throw error
    throw damaged(path, error instanceof Error ? error.message.slice(0, 120) : 'it cannot be read')
  }
}

function damaged(path: string, why: string): Misuse {
  return new Misuse({
    is: `this is no state that data-validate wrote: ${why}`,
    wanted: 'state.json and, beside it, state.bin, as `mode: state` of this version wrote them',
    todo: 'write the states again',
    place: { path },
  })
}
