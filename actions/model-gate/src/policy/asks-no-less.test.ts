import { expect, test } from '@jest/globals'
import type { Outcome } from '@ml-actions/verdict/verdict'
import fc from 'fast-check'
import { csv, gate } from '../twin.ts'
import { changesBetween, weaker } from './changes.ts'
import { parsePolicy } from './parse.ts'

const maybe = <Value>(key: string, ...values: readonly Value[]) =>
  fc.constantFrom({}, ...values.map((value) => ({ [key]: value })))

const demand = fc.constantFrom(
  { min: 0.6 },
  { min: 0.8 },
  { above: 0.8 },
  { min: 0.6, max: 0.9 },
  { 'not-worse-by': 0.02 },
  { 'not-worse-by': 0.1 },
)
const way = fc.constantFrom(
  {},
  { by: 'point' },
  { by: 's' },
  { by: ['s', 't'] },
  { by: 's', 'too-small': 'report' },
)

const check = fc
  .tuple(
    fc.constantFrom({ metric: 'accuracy' }, { metric: 'recall' }),
    demand,
    way,
    maybe('require', 'proven-ok', 'no-proven-harm'),
    maybe('alpha', 0.01, 0.2),
    maybe('min-rows', 2, 12, 40),
    maybe('severity', 'warn'),
  )
  .map((parts) => Object.assign({}, ...parts) as Readonly<Record<string, unknown>>)

/** Two policies, of which the second is the first with one thing changed. */
const policies = fc
  .tuple(
    fc.array(check, { minLength: 1, maxLength: 2 }),
    check,
    fc.constantFrom('same', 'other', 'more', 'fewer', 'require', 'alpha', 'min-rows', 'severity', 'by'),
    fc.constantFrom({}, {}, {}, { holdout: { looks: 2 } }, { holdout: { looks: 5 } }),
    fc.constantFrom({}, {}, {}, { holdout: { looks: 2 } }, { holdout: { looks: 5 } }),
  )
  .map(([checks, fresh, how, held, other]) => {
    const [first = fresh, ...others] = checks
    const given = how in fresh ? { [how]: fresh[how] } : {}
    const rewritten: Readonly<Record<string, typeof checks>> = {
      same: checks,
      other: [fresh, ...others],
      more: [...checks, fresh],
      fewer: others,
    }
    const now = rewritten[how] ?? [{ ...first, ...given }, ...others]
    return [written(checks, held), written(now, how === 'same' ? other : held)] as const
  })

function written(checks: readonly object[], more: object): string {
  return JSON.stringify({
    policy: 1,
    task: 'binary',
    positive: '1',
    candidate: { predictions: 'new.csv', id: 'id', label: 'label', prediction: 'prediction' },
    baseline: { predictions: 'old.csv' },
    checks: Object.fromEntries(checks.map((each, at) => [`c${at}`, each])),
    ...more,
  })
}

const rows = fc
  .tuple(
    fc.integer({ min: 20, max: 80 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([count, wrong, before, every]) => {
    const at = Array.from({ length: count }, (_, row) => row)
    const label = at.map((row) => row % 2)
    const said = (errors: number) => at.map((row) => ((row * 7) % 20 < errors ? 1 - (row % 2) : row % 2))
    const s = at.map((row) => (row % every === 0 ? 'a' : 'b'))
    const t = at.map((row) => (row % 3 === 0 ? 'x' : 'y'))
    return {
      'new.csv': csv({ id: at, label, prediction: said(wrong), s, t }),
      'old.csv': csv({ id: at, label, prediction: said(before), s, t }),
    }
  })

async function outcomeOf(
  policy: string,
  files: Readonly<Record<string, string>>,
  purpose: 'promote' | 'review',
): Promise<Outcome | 'refused'> {
  try {
    return (await gate({ 'gate.yml': policy, ...files }, { purpose })).outcome
  } catch {
    return 'refused'
  }
}

test('what passes and did not pass before, a policy that asks no less cannot have let through', async () => {
  let letThrough = 0
  await fc.assert(
    fc.asyncProperty(
      policies,
      rows,
      fc.constantFrom('promote', 'review'),
      async ([old, now], files, purpose) => {
        if ((await outcomeOf(now, files, purpose)) !== 'pass') return
        if ((await outcomeOf(old, files, purpose)) === 'pass') return
        letThrough++
        const changes = changesBetween(parsePolicy(old, 'gate.yml'), parsePolicy(now, 'gate.yml'))
        expect(changes.filter(({ happening }) => weaker.includes(happening))).not.toEqual([])
      },
    ),
    { numRuns: 600 },
  )
  expect(letThrough).toBeGreaterThan(10)
})
