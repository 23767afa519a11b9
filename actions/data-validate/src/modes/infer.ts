import { counted, grouped, percent } from '@ml-actions/conditions/words'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import { printContract } from '../contract/print.ts'
import { filesOf } from '../gather.ts'
import { type Showing, showText } from '../values/show.ts'
import { draft } from './infer/draft.ts'
import { draftColumn } from './infer/draft-column.ts'
import { type Looked, look } from './infer/look.ts'
import { writtenOut } from './infer/spelling-words.ts'
import type { Mode } from './mode.ts'

/** What was seen, and the draft that was written of it. */
interface Inferred {
  readonly contract: string
  readonly looked: Looked
  readonly showing: Showing
  /** The globs that match no file. */
  readonly unmatched: readonly string[]
  /** Whether there was enough to draft a contract from, so that it was written. */
  readonly written: boolean
}

/** `infer`: drafts a contract from data, to be reviewed by people, and never writes over one. */
export const infer: Mode<Inferred> = {
  name: 'infer',
  summary: 'drafts a contract from the data, where there is none yet',
  async gather(wishes, { log, signal }, { source, exists, write }) {
    const { contract, data, format, values: showing } = wishes
    if (exists(contract)) throw isThere(contract)
    if (data.length === 0) throw noData()
    const { paths, unmatched } = await filesOf(source, data)
    const looked = await look({ source, paths, format, log, signal })
    const whole = unmatched.length === 0 && !looked.faults.some(({ ends }) => ends)
    const written = whole && looked.rows > 0 && looked.columns.length > 0
    if (written) {
      const asked = format === 'auto' ? {} : { format }
      const { document, remarks } = draft({ ...looked, paths: data, ...asked }, showing)
      write(contract, printContract(document, remarks))
    }
    return { contract, looked, showing, unmatched, written }
  },
  judge: verdictOf,
}

function verdictOf(inferred: Inferred): Verdict {
  const { contract, looked, showing, unmatched, written } = inferred
  const { columns, rows, faults, files, sources, notes } = looked
  const is = written ? `${contract} was drafted from ${counted(rows, 'row')}` : notDrafted(inferred)
  const faulty = [...faultsIn(looked), ...(written ? misfitsIn(looked, showing) : [])]
  const ended = faults.some(({ ends }) => ends)
  const drafted: Check = {
    rule: 'data/infer',
    name: 'contract drafted',
    outcome: written ? 'pass' : 'inconclusive',
    severity: 'error',
    is,
    wanted: 'a draft of a contract',
    ...(written ? {} : { todo: 'see that the data is there and can be read', reason: reasonOf(inferred) }),
    counts: { evaluated: written ? columns.length : 0, failed: 0, skipped: looked.left.length },
    findings: [],
  }
  return {
    action: 'data-validate',
    outcome: ended ? 'fail' : drafted.outcome,
    headline: written ? `${is}: ${counted(columns.length, 'column')}; read it before you rely on it` : is,
    checks: [...faulty, drafted],
    metrics: [],
    tables: written ? [seenIn(looked, showing)] : [],
    notes: [...unmatched.map((glob) => `no file matches ${JSON.stringify(glob)}`), ...notes],
    sources,
    facts: { rows, files, 'failed-checks': ended ? 1 : 0, 'contract-file': contract },
  }
}

/** What is wrong with the files; it decides only where it ended the reading. */
function faultsIn({ faults, rows }: Looked): readonly Check[] {
  if (faults.length === 0) return []
  const ended = faults.some(({ ends }) => ends)
  return [
    {
      rule: 'data/readable',
      name: 'readable',
      outcome: 'fail',
      severity: ended ? 'error' : 'warn',
      is: `${counted(faults.length, 'fault')} in the files themselves${ended ? '; reading ended there' : ''}`,
      wanted: 'files that are what their format says',
      todo: 'mend the files at these places, or write a contract that says how they are written',
      counts: { evaluated: Math.max(rows, faults.length), failed: faults.length, skipped: 0 },
      findings: faults.slice(0, 10).map(({ code, is, wanted, place }) => ({
        is: `${code}: ${is}; wanted: ${wanted}`,
        place,
      })),
    },
  ]
}

/** Cells that are not written as nearly all of their column: told at their places, and for people to decide. */
function misfitsIn({ columns }: Looked, showing: Showing): readonly Check[] {
  return columns.flatMap(({ name, spelt }) => {
    const { nearly } = spelt ?? {}
    if (nearly === undefined) return []
    const { cells, misfits, examples } = nearly
    const way = writtenOut(nearly)
    const is = `${grouped(misfits)} of ${counted(cells, 'cell')} ${misfits === 1 ? 'is' : 'are'} not written as the others`
    const findings = examples.map(({ text, place }) => {
      const shown = showText(text, showing)
      return { is: `probably a fault: not ${way}`, place, ...(shown === undefined ? {} : { shown }) }
    })
    return {
      rule: 'data/infer-misfit',
      name: `${name}: written in one way`,
      outcome: 'fail' as const,
      severity: 'warn' as const,
      is,
      wanted: `every cell as ${way}`,
      todo: 'mend them, and say in the draft what the column is; or leave it as text',
      counts: { evaluated: cells, failed: misfits, skipped: 0 },
      findings,
    }
  })
}

function reasonOf({ unmatched, looked }: Inferred): string {
  if (unmatched.length > 0) return 'no-files'
  return looked.faults.some(({ ends }) => ends) ? 'reading-ended' : 'nothing-evaluated'
}

function notDrafted(inferred: Inferred): string {
  const reason = reasonOf(inferred)
  const because = {
    'no-files': 'a glob matches no file',
    'reading-ended': 'a file could not be read to its end',
  }
  const why = reason in because ? because[reason as keyof typeof because] : 'there is no row to draft it from'
  return `${inferred.contract} was not written: ${why}`
}

function seenIn({ columns }: Looked, showing: Showing) {
  return {
    title: 'What was seen',
    columns: ['column', 'type', 'missing', 'distinct', 'to review'],
    rows: columns.map((profile) => {
      const { keywords, review } = draftColumn(profile, showing)
      const { name, rows, nulls, distinct } = profile
      const missing = rows === 0 ? '' : percent(nulls, rows)
      const different = distinct === undefined ? 'very many' : grouped(distinct)
      return [name, String(keywords['type'] ?? ''), missing, different, review.join(', ')]
    }),
  }
}

function isThere(contract: string): Misuse {
  return new Misuse({
    is: `${contract} is there already`,
    wanted: 'a path where nothing is, since a draft never replaces a contract',
    todo: 'give the input "contract" another path, and compare the two with `mode: diff`',
    place: { path: contract },
  })
}

function noData(): Misuse {
  return new Misuse({
    is: 'the input "data" names no file',
    wanted: 'a path or a glob to draft a contract from',
    todo: 'give the input "data"',
  })
}
