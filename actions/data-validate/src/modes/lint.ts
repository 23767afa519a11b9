import { readSettings, type Settings } from '@ml-actions/action/settings'
import { counted } from '@ml-actions/conditions/words'
import { isMap } from '@ml-actions/verdict/mapping'
import type { Check, Source, Verdict } from '@ml-actions/verdict/verdict'
import type { Contract } from '../contract/contract.ts'
import { parseContract } from '../contract/parse.ts'
import { uniquelyNamed } from '../judge.ts'
import { lintColumn } from './lint/column.ts'
import { lintGlobs, lintReferences } from './lint/names.ts'
import type { Remark } from './lint/remark.ts'
import { lintWhole } from './lint/whole.ts'
import type { Mode } from './mode.ts'
import { readText } from './read-text.ts'

/** A contract, read, and what is odd about it. */
interface Linted {
  readonly contract: Contract
  readonly settings: Settings
  readonly remarks: readonly Remark[]
  readonly sources: readonly Source[]
}

/** `lint`: reads the contract alone and tells what no data could keep, and what asks nothing. */
export const lint: Mode<Linted> = {
  name: 'lint',
  summary: 'reads the contract alone: contradictions, and demands that ask nothing',
  async gather({ contract: path }, _, { source }) {
    const { text, origin } = await readText(source, path)
    const contract = parseContract(text, path)
    const settings = readSettings(text, path)
    return { contract, settings, remarks: lintContract(settings.value), sources: [origin] }
  },
  judge: verdictOf,
}

/** Lists what is odd about a contract that can be read: pure. */
export function lintContract(value: unknown): readonly Remark[] {
  const contract = isMap(value) ? value : {}
  const columns = isMap(contract['columns']) ? contract['columns'] : {}
  return [
    ...Object.entries(columns).flatMap(([name, keywords]) =>
      lintColumn(name, isMap(keywords) ? keywords : {}),
    ),
    ...lintGlobs(columns),
    ...lintReferences(contract),
    ...lintWhole(contract),
  ]
}

function verdictOf({ contract, settings, remarks, sources }: Linted): Verdict {
  const checks = remarks.map((remark) => checkOf(remark, settings))
  const errors = remarks.filter(({ severity }) => severity === 'error').length
  const demands = [...contract.demands, ...contract.columns.flatMap((rule) => rule.demands)]
  const written = demands.filter((demand) => demand.written).length
  const nothing = written === 0
  const found = remarks.length === 0 ? 'nothing odd' : `${errors} wrong, ${remarks.length - errors} odd`
  const is = nothing ? 'the contract asks nothing' : `${counted(written, 'demand')} read: ${found}`
  const whole: Check = {
    rule: 'data/lint',
    name: 'contract read',
    outcome: nothing ? 'inconclusive' : 'pass',
    severity: 'error',
    is,
    wanted: 'a contract that some data can keep',
    ...(nothing ? { todo: 'write what the data must keep', reason: 'nothing-evaluated' } : {}),
    counts: { evaluated: written, failed: 0, skipped: 0 },
    findings: [],
  }
  return {
    action: 'data-validate',
    outcome: errors > 0 ? 'fail' : whole.outcome,
    headline: is,
    checks: uniquelyNamed([whole, ...checks]),
    metrics: [],
    tables: [],
    notes: [],
    sources,
    facts: { rows: 0, files: 0, 'failed-checks': errors, 'contract-file': contract.path },
  }
}

function checkOf({ severity, kind, is, todo, at }: Remark, settings: Settings): Check {
  const place = settings.keyPlace(at)
  const [top, column] = at
  const subject = top === 'columns' && column !== undefined ? String(column) : undefined
  return {
    rule: `data/lint-${kind}`,
    ...(subject === undefined ? {} : { subject }),
    name: at.filter((key, index) => index > 0 || key !== 'columns').join(': '),
    outcome: 'fail',
    severity,
    is,
    wanted: severity === 'error' ? 'a contract that some data can keep' : 'demands that ask something',
    todo,
    counts: { evaluated: 1, failed: 1, skipped: 0 },
    asked: place,
    findings: [{ is, place }],
  }
}
