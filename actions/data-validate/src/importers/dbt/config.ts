import type { Manner } from '../draft.ts'
import { comparisonsIn } from '../great-expectations/condition-text.ts'
import { whenOf } from '../great-expectations/when.ts'
import type { Part } from '../part.ts'
import { Unmapped } from '../unmapped.ts'
import type { Source } from './source.ts'

/** How a test is run. */
export interface Config {
  readonly manner: Manner
  /** The failures that are let through, where not all are faults. */
  readonly allowed?: Readonly<Record<string, number>>
}

/** Keys of a test that say how its answer is kept and shown. */
const shown = ['alias', 'schema', 'database', 'group', 'store_failures_as']

/** Reads a test's configuration, whether it stands apart or, in older files, beside the arguments; undefined for a test that is switched off. */
export function configIn(
  test: Part,
  source: Source,
  column: string | undefined,
): Config | undefined | 'refused' {
  const config = test.part('config', `config of ${test.name}`)
  const read = <Value>(from: (part: Part) => Value | undefined): Value | undefined =>
    (config === undefined ? undefined : from(config)) ?? from(test)
  const name = test.read('name', 'text')
  const why = test.read('description', 'text')
  for (const key of shown) read((part) => part.read(key, 'text'))
  for (const key of ['meta', 'tags', 'limit', 'store_failures']) read((part) => part.get(key))
  const isOff = read((part) => part.read('enabled', 'flag')) === false
  const warns = read((part) => part.read('severity', 'text'))?.toLowerCase() === 'warn'
  const [errorIf, warnIf] = ['error_if', 'warn_if'].map((key) => read((part) => part.read(key, 'text')))
  const where = read((part) => part.read('where', 'text'))
  const calculation = read((part) => part.read('fail_calc', 'text'))
  config?.rest()
  if (isOff) {
    test.refuse(undefined, 'it is switched off')
    return 'refused'
  }
  const limits = limitsIn(warns, errorIf, warnIf)
  const fault = calculation === undefined ? limits.fault : 'its fail_calc is SQL, and not run'
  if (fault !== undefined) {
    test.refuse(undefined, fault)
    return 'refused'
  }
  const when = where === undefined ? {} : whenIn(where, test, source, column)
  if (when === undefined) return 'refused'
  const manner = {
    ...(warns ? { severity: 'warn' as const } : {}),
    ...(name === undefined ? {} : { name }),
    ...(why === undefined ? {} : { why }),
    ...when,
  }
  return { manner, ...(limits.allowed === undefined ? {} : { allowed: limits.allowed }) }
}

interface Limits {
  readonly allowed?: Readonly<Record<string, number>>
  readonly fault?: string
}

/** Reads `> 10`: what is told as an error, or, for a test that only warns, as a warning. */
function limitsIn(warns: boolean, errorIf: string | undefined, warnIf: string | undefined): Limits {
  const isAny = (limit: string | undefined) => limit === undefined || /^\s*(!=|<>|>)\s*0\s*$/.test(limit)
  const limit = warns ? warnIf : errorIf
  if (!warns && !isAny(warnIf)) return { fault: 'its warn_if tells fewer failures than are an error' }
  if (isAny(limit)) {
    return warns || errorIf === undefined || warnIf === undefined || isAny(errorIf)
      ? {}
      : { fault: 'its limits are two' }
  }
  const [, sign, digits] = /^\s*(>=?)\s*([0-9]{1,15})\s*$/.exec(limit ?? '') ?? []
  if (digits === undefined)
    return {
      fault: `its limit ${JSON.stringify(limit?.slice(0, 40))} is more than a number that is exceeded`,
    }
  return { allowed: sign === '>' ? { max: Number(digits) } : { below: Number(digits) } }
}

/** Reads `where` as a condition on rows, where it is comparisons with literals that are joined by and. */
function whenIn(
  where: string,
  test: Part,
  { into, given }: Source,
  column: string | undefined,
): Pick<Manner, 'when'> | undefined {
  try {
    // In SQL a name may stand in double quotes, and Spark reads text in them.
    if (where.includes('"')) throw new Unmapped('has double quotes')
    const typeOf = (name: string) =>
      (into.says(name, 'type') as ReturnType<typeof given.typeOf>) ?? given.typeOf(name)
    const found = whenOf(comparisonsIn(where, 'spark'), typeOf, column === undefined ? [] : [column])
    for (const { name, type } of found?.columns ?? []) {
      into.draft.column(name)
      if (type !== undefined && type !== 'mixed' && into.says(name, 'type') === undefined)
        into.column(name, 'type', type)
    }
    return found === undefined ? {} : { when: found.when }
  } catch (error) {
    if (!(error instanceof Unmapped)) throw error
    test.refuse(undefined, `its where ${error.why.replace(/^its row_condition /, '')}`)
    return undefined
  }
}
