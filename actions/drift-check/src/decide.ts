import { shorten } from '@ml-actions/verdict/shorten'
import type { Judged, Standing } from './columns/standing.ts'

/** What is to be done next. */
export type Decision = (typeof decisions)[number]

const decisions = ['retrain', 'hold', 'fix-data', 'investigate', 'inconclusive'] as const

/** Whether a value is the word of a decision. */
export function isDecision(value: unknown): value is Decision {
  return decisions.some((decision) => decision === value)
}

/** A watched column, as it is weighed. */
export interface Weighed {
  readonly name: string
  readonly weight: number
  /** Whether its drift alone is enough. */
  readonly isKey: boolean
  readonly standing: Standing
}

/** What is known of the accuracy of late, where the settings ask for it. */
export interface Accuracy {
  readonly min: number
  /** Labelled rows; none is nothing to say. */
  readonly rows: number
  /** One-sided bounds, 95 %. */
  readonly lower: number
  readonly upper: number
}

/** All that a decision rests on. */
export interface Grounds {
  /** False where there is no reference, or nothing in the current data. */
  readonly hasData: boolean
  /** What data-validate said of the current data; undefined where it was not asked. */
  readonly validated?: 'pass' | 'fail' | 'inconclusive'
  readonly columns: readonly Weighed[]
  /** The label's own drift; undefined where it is not watched. */
  readonly label?: Judged
  readonly accuracy?: Accuracy
  /** The plain rule, where it stands in place of rows 4 to 9: each number, and what it is held to. */
  readonly simple?: {
    readonly drift?: { readonly most: number; readonly below: number }
    readonly accuracy?: { readonly share: number; readonly above: number }
  }
  readonly minShare: number
  /** How many of the last runs, this one among them, were drifted enough; and how many that must be, of how many. */
  readonly history: { readonly drifted: number; readonly k: number; readonly n: number }
  /** Until when nothing is retrained again; undefined where it is over or nothing was. */
  readonly coolingUntil?: string
  /** Labelled rows since the reference, and how many there must be; undefined where none are asked for. */
  readonly labels?: { readonly fresh: number; readonly min: number }
}

/** A decision, and the row of the table that it comes from. */
export interface Decided extends Answer {
  /** `1` … `9`, as docs/drift.md numbers them. */
  readonly row: string
}

interface Answer {
  readonly decision: Decision
  /** Why, in one clause. */
  readonly because: string
}

/** What the columns and the accuracy come to. */
interface Weight {
  readonly drifted: readonly Weighed[]
  /** Of the weight of all watched columns, 0 … 1. */
  readonly share: number
  /** Whether so much has drifted that a model may suffer, or the accuracy shows that it does. */
  readonly isEnough: boolean
  readonly isInaccurate: boolean
}

/** The table of decisions, in order: the first row that has an answer gives it. */
const rows: readonly (readonly [
  row: string,
  answer: (grounds: Grounds, weight: Weight) => Answer | undefined,
])[] = [
  ['1', nothingCompared],
  ['2', brokenData],
  ['3', tooLittleKnown],
  ['3a', noLabels],
  ['simple', plainRule],
  ['4', nothingDrifted],
  ['5', tooLittleDrifted],
  ['6', tooSeldom],
  ['7', coolingDown],
  ['8', tooFewLabels],
  ['9', enough],
]

/** Decides what is to be done next. */
export function decide(grounds: Grounds): Decided {
  const weight = weightOf(grounds)
  for (const [row, answer] of rows) {
    const found = answer(grounds, weight)
    if (found !== undefined) return { row, ...found }
  }
  throw new TypeError('the last row of the table answers always')
}

/** Whether enough has drifted in this run for a model to suffer, whatever earlier runs say: what history counts. */
export function isDriftedEnough(grounds: Grounds): boolean {
  return weightOf(grounds).isEnough
}

function weightOf({ columns, accuracy, minShare }: Grounds): Weight {
  const drifted = columns.filter(({ standing }) => standing === 'drifted')
  const sum = (some: readonly Weighed[]) => some.reduce((all, { weight }) => all + weight, 0)
  const share = sum(columns) === 0 ? 0 : sum(drifted) / sum(columns)
  const isInaccurate = accuracy !== undefined && accuracy.rows > 0 && accuracy.upper < accuracy.min
  const isWide = drifted.length > 0 && (share >= minShare || drifted.some(({ isKey }) => isKey))
  return { drifted, share, isInaccurate, isEnough: isInaccurate || isWide }
}

function nothingCompared({ hasData, columns }: Grounds): Answer | undefined {
  if (!hasData) return { decision: 'inconclusive', because: 'there is nothing to compare' }
  return columns.length === 0 ? { decision: 'inconclusive', because: 'no column is watched' } : undefined
}

function brokenData({ validated, columns }: Grounds): Answer | undefined {
  if (validated === 'fail') return { decision: 'fix-data', because: 'data-validate failed' }
  const broken = named(columns, 'broken')
  return broken === '' ? undefined : { decision: 'fix-data', because: `broken: ${broken}` }
}

function tooLittleKnown({ validated, columns }: Grounds, { drifted }: Weight): Answer | undefined {
  if (validated === 'inconclusive')
    return { decision: 'inconclusive', because: 'data-validate was inconclusive' }
  const unclear = columns.filter(({ standing }) => standing === 'unclear')
  const isMost = unclear.length * 2 > columns.length && drifted.length === 0
  const because = `${unclear.length} of ${columns.length} columns are unclear`
  return isMost ? { decision: 'inconclusive', because } : undefined
}

function noLabels({ accuracy }: Grounds): Answer | undefined {
  return accuracy?.rows === 0
    ? { decision: 'inconclusive', because: 'the accuracy is asked for, and no row has its label' }
    : undefined
}

function plainRule({ simple }: Grounds): Answer | undefined {
  if (simple === undefined) return undefined
  const { drift, accuracy } = simple
  const said = [
    ...(drift === undefined ? [] : [`drift ${drift.most.toFixed(3)}, wanted below ${drift.below}`]),
    ...(accuracy === undefined
      ? []
      : [`accuracy ${accuracy.share.toFixed(4)}, wanted above ${accuracy.above}`]),
  ]
  const holds =
    (drift === undefined || drift.most < drift.below) &&
    (accuracy === undefined || accuracy.share > accuracy.above)
  return { decision: holds ? 'hold' : 'retrain', because: said.join('; ') }
}

function nothingDrifted({ accuracy, label }: Grounds, { drifted, isInaccurate }: Weight): Answer | undefined {
  if (isInaccurate || drifted.length > 0 || label?.standing === 'drifted') return undefined
  const isUndecided = accuracy !== undefined && accuracy.lower < accuracy.min
  const undecided = isUndecided ? `; whether the accuracy is at least ${accuracy.min} is undecided` : ''
  return { decision: 'hold', because: `nothing has drifted${undecided}` }
}

function tooLittleDrifted({ label, minShare }: Grounds, weight: Weight): Answer | undefined {
  if (weight.isEnough) return undefined
  const columns = namesOf(weight.drifted)
  const because =
    columns === ''
      ? `the label ${label?.name ?? ''} has drifted, and no column has`
      : `${columns} drifted: a share of ${weight.share.toFixed(2)}, under ${minShare}, and no key column`
  return { decision: 'investigate', because }
}

function tooSeldom({ history: { drifted, k, n }, accuracy }: Grounds, weight: Weight): Answer | undefined {
  const because = weight.isInaccurate
    ? `${inaccurate(accuracy)}; too low, or drifted enough, in ${drifted} of the last ${n} runs, wanted ${k}`
    : `drifted enough in ${drifted} of the last ${n} runs, wanted ${k}`
  return drifted < k ? { decision: 'investigate', because } : undefined
}

function coolingDown({ coolingUntil }: Grounds): Answer | undefined {
  return coolingUntil === undefined
    ? undefined
    : { decision: 'hold', because: `cooling down until ${coolingUntil}` }
}

function tooFewLabels({ labels }: Grounds): Answer | undefined {
  if (labels === undefined || labels.fresh >= labels.min) return undefined
  const because = `${labels.fresh} labelled rows since the reference, wanted ${labels.min}`
  return { decision: 'investigate', because }
}

function enough({ accuracy }: Grounds, { drifted, share, isInaccurate }: Weight): Answer {
  const because = isInaccurate
    ? inaccurate(accuracy)
    : `${namesOf(drifted)} drifted, a share of ${share.toFixed(2)}`
  return { decision: 'retrain', because }
}

function inaccurate(accuracy: Accuracy | undefined): string {
  return `the accuracy is at most ${accuracy?.upper.toFixed(4)}, wanted ${accuracy?.min}`
}

function named(columns: readonly Weighed[], standing: Standing): string {
  return namesOf(columns.filter((column) => column.standing === standing))
}

/** Names the first few columns. */
function namesOf(columns: readonly Weighed[]): string {
  const names = columns.slice(0, 3).map(({ name }) => shorten(name, 60))
  const more = columns.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
