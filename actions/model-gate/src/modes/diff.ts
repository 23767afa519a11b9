import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import { type Change, changesBetween, type Happening, weaker } from '../policy/changes.ts'
import { parsePolicy } from '../policy/parse.ts'
import { policyText } from '../policy/text.ts'
import { changeInWords, changesTable } from '../trust/trust-in-words.ts'
import type { Mode } from './mode.ts'

/** Two policies, compared. */
interface Compared {
  readonly policy: string
  /** The commit that it was compared with. */
  readonly against: string
  /** Undefined where there was no policy to compare with: this one is new. */
  readonly changes: readonly Change[] | undefined
}

/** `diff`: tells what a change asks less, or more, of candidates; a pull request that weakens its own gate is seen. */
export const diff = {
  name: 'diff',
  summary: 'compares the policy with the one that a pull request changes',
  async gather({ policy }, { signal }, world) {
    const reading = { files: world.files, signal, sources: [], notes: [] }
    const own = parsePolicy(await policyText(reading, policy), policy)
    const base = await world.base()
    if (base === undefined) throw noBase()
    const bytes = await world.fileAt(base, policy)
    const against = base.slice(0, 12)
    if (bytes === undefined) return { policy, against, changes: undefined }
    const old = parsePolicy(new TextDecoder().decode(bytes), `${policy}@${against}`)
    return { policy, against, changes: changesBetween(old, own) }
  },
  judge: verdictOf,
} as const satisfies Mode<Compared>

const order: readonly Happening[] = [...weaker, 'tightened', 'added']

function verdictOf({ policy, against, changes }: Compared): Verdict {
  const sorted = order.flatMap((kind) => (changes ?? []).filter(({ happening }) => happening === kind))
  const weakened = sorted.filter(({ happening }) => weaker.includes(happening))
  const headline = inOneSentence({ policy, against, changes })
  const whole: Check = {
    rule: 'gate/diff',
    name: 'compared',
    outcome: weakened.length > 0 ? 'fail' : 'pass',
    severity: 'error',
    is: headline,
    wanted: 'nothing let through that was not let through before',
    ...(weakened.length > 0
      ? { todo: 'put it back, or tell the reviewer why candidates may be so from now on' }
      : {}),
    counts: { evaluated: Math.max(1, sorted.length), failed: weakened.length, skipped: 0 },
    asked: { path: policy },
    findings: weakened.map((change) => ({ is: changeInWords(change), place: change.place })),
  }
  return {
    action: 'model-gate',
    outcome: whole.outcome,
    headline,
    checks: [whole],
    metrics: [],
    tables: changesTable(sorted),
    notes: [],
    sources: [],
    facts: Object.fromEntries(
      order.map((kind) => [kind, sorted.filter((one) => one.happening === kind).length]),
    ),
  }
}

function inOneSentence({ policy, against, changes }: Compared): string {
  if (changes === undefined) return `${policy} is new: there is none at ${against} to compare it with`
  if (changes.length === 0) return `${policy} asks the same as at ${against}`
  const counts = order.flatMap((kind) => {
    const count = changes.filter(({ happening }) => happening === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  const isWeaker = changes.some(({ happening }) => weaker.includes(happening))
  return `${policy} asks ${isWeaker ? 'less than' : 'no less than'} at ${against}: ${counts.join(', ')}`
}

function noBase(): Misuse {
  return new Misuse({
    is: 'there is no commit to compare the policy with: git does not know where this branch begins',
    wanted: 'a pull request with its history',
    todo: 'check out with `fetch-depth: 0`',
  })
}
