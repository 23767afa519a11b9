import { kindOf } from '@ml-actions/conditions/values/kind'
import { counted, percent } from '@ml-actions/conditions/words'
import type { ContractDocument, Remark } from '@ml-actions/data-validate/contract/print'
import { printScalar } from '@ml-actions/data-validate/contract/scalar'
import { isGlob } from '@ml-actions/data-validate/forms/glob'
import type { Showing } from '@ml-actions/data-validate/values/show'
import type { Dialect } from '@ml-actions/dataset/table'
import { type DraftedColumn, draftColumn } from './draft-column.ts'
import type { Profile } from './profile.ts'

/** What was seen of the data, all files together. */
export interface Observed {
  /** The paths or globs that were asked for. */
  readonly paths: readonly string[]
  /** The format that was asked for; undefined where content and name tell it. */
  readonly format?: string
  /** What had to be said about the text files so that they could be read. */
  readonly dialect: Dialect
  readonly rows: number
  readonly files: number
  /** In the order of the first file; columns that only later files have follow. */
  readonly columns: readonly Profile[]
  /** Columns that a contract cannot speak of, with the reason. */
  readonly left: readonly { readonly name: string; readonly why: string }[]
}

/** A contract that what was seen keeps, and what is said about it. */
export interface Drafted {
  readonly document: ContractDocument
  readonly remarks: readonly Remark[]
}

/** Drafts a contract: pure, and the same data gives the same draft. */
export function draft(observed: Observed, showing: Showing): Drafted {
  const drafted = observed.columns.map((profile) => [profile.name, draftColumn(profile, showing)] as const)
  const { left, rows } = observed
  const document = {
    contract: 1,
    data: dataOf(observed),
    rows: { min: roundedDown(rows) },
    ...(left.length > 0 ? { 'other-columns': 'allow' } : {}),
    columns: Object.fromEntries(drafted.map(([name, { keywords }]) => [name, keywords])),
  }
  return { document, remarks: [...remarksOf(observed), ...drafted.map(remarkOf)] }
}

function dataOf({ paths, format, dialect }: Observed): unknown {
  const path = paths.length === 1 ? paths[0] : paths
  const { encoding, ...csv } = dialect
  const parts = {
    ...(format === undefined ? {} : { format }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(Object.keys(csv).length === 0 ? {} : { csv }),
  }
  return Object.keys(parts).length === 0 ? path : { path, ...parts }
}

/** About half of what was seen, in one digit: `10000` of 23,456 rows. */
function roundedDown(rows: number): number {
  const half = Math.floor(rows / 2)
  if (half < 10) return 1
  const unit = 10 ** (String(half).length - 1)
  return Math.floor(half / unit) * unit
}

function remarkOf([name, { seen, review }]: readonly [string, DraftedColumn]): Remark {
  const words = [...review, ...(isGlob(name) ? ['the name, which is a pattern here'] : [])]
  return {
    at: ['columns', name],
    above: seen,
    ...(words.length === 0 ? {} : { beside: `review: ${words.join(', ')}` }),
  }
}

function remarksOf({ rows, files, dialect, left, columns }: Observed): readonly Remark[] {
  const said = Object.keys(dialect)
  const candidates = columns.flatMap(labelIn).slice(-3)
  return [
    {
      at: [],
      above: [
        `Drafted from ${counted(rows, 'row')} in ${counted(files, 'file')}. Above each column stands what was seen of it.`,
        'What is marked "review" was only seen to hold: keep what must always hold, and loosen or take away the rest.',
      ],
      ...(candidates.length === 0
        ? {}
        : { below: ['Which column does the model learn? Hold its balance, for instance:', ...candidates] }),
    },
    ...(said.length === 0 ? [] : [{ at: ['data'], beside: `review: ${said.join(', ')}` }]),
    { at: ['rows'], beside: 'review: about half of what was seen' },
    ...(left.length === 0
      ? []
      : [{ at: ['other-columns'], above: left.map(({ name, why }) => `${JSON.stringify(name)}: ${why}`) }]),
  ]
}

/** Proposes to hold the balance of a column that could be a label. */
function labelIn({ name, type, few = [], nulls, values }: Profile): readonly string[] {
  const kind = type === undefined ? undefined : kindOf[type]
  const isClass = kind === 'integer' || kind === 'text' || kind === 'bool'
  const [top] = few
  if (!isClass || top === undefined || few.length < 2 || nulls > 0 || values < few.length * 10) return []
  const below = [0.6, 0.7, 0.8, 0.9, 0.95, 0.99].find((share) => top.rows * 1.05 < share * values)
  if (below === undefined) return []
  const seen = `${counted(few.length, 'class').replace('classs', 'classes')}, the largest has ${percent(top.rows, values)}`
  return [`label: { column: ${printScalar(name)}, top-share: { below: ${below} } }  # ${seen}`]
}
