import { readSettings } from '@ml-actions/action/settings'
import { counted } from '@ml-actions/conditions/words'
import type { TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { placeInWords } from '@ml-actions/verdict/place'
import type { Check, Source, Verdict } from '@ml-actions/verdict/verdict'
import { parseContract } from '../contract/parse.ts'
import { printContract } from '../contract/print.ts'
import { filesOf, type Wishes } from '../gather.ts'
import { importers } from '../importers/catalogue.ts'
import {
  type Given,
  type Imported,
  type Importer,
  importDocument,
  nothingGiven,
  type Refused,
  refusedMisuse,
} from '../importers/importer.ts'
import { uniquelyNamed } from '../judge.ts'
import type { World } from '../world.ts'
import { draftColumn } from './infer/draft-column.ts'
import { look } from './infer/look.ts'
import type { Profile } from './infer/profile.ts'
import type { Mode, Running } from './mode.ts'
import { readText } from './read-text.ts'

/** Another tool's document, as the contract that was written. */
interface Converted {
  readonly contract: string
  readonly from: string
  readonly tool: string
  /** How many demands the contract makes. */
  readonly demands: number
  readonly refused: readonly Refused[]
  readonly stricter: readonly string[]
  readonly sources: readonly Source[]
}

const all: readonly Importer[] = importers

/** `convert`: writes another tool's demands as a contract, and lists what a contract cannot hold. */
export const convert: Mode<Converted> = {
  name: 'convert',
  summary: "writes another tool's demands as a contract, and says what it refuses and why",
  async gather(wishes, run, world) {
    const { contract, from: path, refused: manner } = wishes
    if (path === '') throw nothingToConvert()
    if (world.exists(contract)) throw isThere(contract)
    const { text, origin } = await readText(world.source, path)
    const importer = importerOf(text, path, wishes.tool)
    const imported = importDocument(importer, text, path, await typesIn(wishes, run, world))
    if (manner === 'fail' && imported.refused.length > 0) throw refusedMisuse(imported.refused)
    const written = textOf(imported, path, importer.name, wishes.data)
    const { demands, columns } = parseContract(written, contract)
    world.write(contract, written)
    const asked = [...demands, ...columns.flatMap((rule) => rule.demands)].filter((one) => one.written)
    const { refused, stricter = [] } = imported
    const made = { contract, from: path, tool: importer.name, demands: asked.length }
    return { ...made, refused, stricter, sources: [origin] }
  },
  judge: verdictOf,
}

/** Prints the contract with what it does not hold as comments, so that the file says so for ever. */
function textOf(imported: Imported, path: string, tool: string, data: readonly string[]): string {
  const { contract, refused, stricter = [] } = imported
  const named = data.length > 0 && contract['data'] === undefined
  const document = named ? { ...contract, data: data.length === 1 ? data[0] : data } : contract
  const left = refused.map(({ what, why, place }) => `- ${placeInWords(place)}: ${what}: ${why}`)
  const above = [
    `Converted from ${path} (${tool}).`,
    ...(left.length === 0 ? [] : [`${counted(left.length, 'demand')} of it cannot be asked here:`, ...left]),
    ...(stricter.length === 0
      ? []
      : ['The contract asks more than it:', ...stricter.map((one) => `- ${one}`)]),
  ]
  return printContract(document, [{ at: [], above }])
}

/** The importer that was named, or the one that recognises the document. */
function importerOf(text: string, path: string, tool: string): Importer {
  const { value, place } = readSettings(text, path, 'theirs')
  const found = all.filter((one) => (tool === 'auto' ? one.recognises(value) : one.name === tool))
  const [first, second] = found
  if (first !== undefined && second === undefined) return first
  const names = all.map(({ name }) => name).join(', ')
  throw new Misuse({
    is:
      first === undefined
        ? 'the document is of no tool that is known'
        : 'the document may be of several tools',
    wanted: `a document of one of ${names}`,
    todo: 'name its tool in the input "tool"',
    place: place([]),
  })
}

/** The types of the data's columns, for documents that hold none. */
export async function typesIn(
  { data, format }: Pick<Wishes, 'data' | 'format'>,
  { log, signal }: Pick<Running, 'log' | 'signal'>,
  { source }: Pick<World, 'source'>,
): Promise<Given> {
  if (data.length === 0) return nothingGiven
  const { paths } = await filesOf(source, data)
  const { columns } = await look({ source, paths, format, log, signal })
  const types = new Map(columns.map((profile) => [profile.name, typeIn(profile)]))
  const mixed = new Set(columns.filter(isMixed).map(({ name }) => name))
  return { typeOf: (column) => types.get(column), isMixed: (column) => mixed.has(column) }
}

/** Another tool's document says nothing of spellings: what is written in one is text to it. */
function typeIn(profile: Profile): TypeName | undefined {
  if (profile.spelt?.chosen !== undefined) return 'text'
  return draftColumn(profile, 'none').keywords['type'] as TypeName | undefined
}

/** Whether a column of JSON holds values of several kinds: it is read as JSON where no other type takes all of them. */
function isMixed({ type, own }: Profile): boolean {
  return type === 'json' && !own
}

function verdictOf({ contract, from, tool, demands, refused, stricter, sources }: Converted): Verdict {
  const left = refused.length === 0 ? 'nothing refused' : `${refused.length} refused`
  const more = stricter.length === 0 ? '' : ', and it asks more (see the notes)'
  const is = `${contract} was written from ${from} (${tool}): ${counted(demands, 'demand')}, ${left}${more}`
  const whole: Check = {
    rule: 'data/convert',
    name: 'converted',
    outcome: demands > 0 ? 'pass' : 'inconclusive',
    severity: 'error',
    is,
    wanted: 'a contract with the demands of the document',
    ...(demands > 0 ? {} : { todo: 'is it the right document?', reason: 'nothing-evaluated' }),
    counts: { evaluated: demands + refused.length, failed: 0, skipped: refused.length },
    findings: [],
  }
  return {
    action: 'data-validate',
    outcome: whole.outcome,
    headline: is,
    checks: uniquelyNamed([whole, ...refused.map(checkOf)]),
    metrics: [],
    tables: [],
    notes: stricter.map((one) => `the contract asks more: ${one}`),
    sources,
    facts: { rows: 0, files: 0, 'failed-checks': 0, 'contract-file': contract, refused: refused.length },
  }
}

function checkOf({ what, why, place }: Refused): Check {
  return {
    rule: 'data/convert-refused',
    name: what,
    outcome: 'fail',
    severity: 'warn',
    is: `not in the contract: ${why}`,
    wanted: 'a demand that a contract can hold',
    todo: 'write what is meant as a demand of the contract, or do without it',
    counts: { evaluated: 1, failed: 1, skipped: 0 },
    asked: place,
    findings: [{ is: why, place }],
  }
}

function nothingToConvert(): Misuse {
  return new Misuse({
    is: 'the input "from" names no document',
    wanted: "the path of another tool's document",
    todo: 'give the input "from"',
  })
}

function isThere(contract: string): Misuse {
  return new Misuse({
    is: `${contract} is there already`,
    wanted: 'a path where nothing is, since a conversion never replaces a contract',
    todo: 'give the input "contract" another path, and compare the two with `mode: diff`',
    place: { path: contract },
  })
}
