import { expect, test } from '@jest/globals'
import { done, twinWorld } from './twin.ts'

const contract = (max: number) => `contract: 1\ncolumns:\n  age: { type: int64, max: ${max} }\n`

test('a pull request that weakens its own gate fails at the line that does', async () => {
  const world = twinWorld(
    { 'contract.yml': contract(200) },
    { 'c0ffee:contract.yml': contract(120) },
    'c0ffee',
  )
  const verdict = await done('diff', world)
  expect(verdict).toMatchObject({
    outcome: 'fail',
    headline: 'contract.yml asks less than contract.yml@c0ffee: 1 loosened',
    facts: { loosened: 1, removed: 0, 'failed-checks': 1 },
  })
  expect(verdict.checks[1]).toMatchObject({
    rule: 'data/diff-loosened',
    subject: 'age',
    name: 'age: max',
    is: 'loosened: 120 is now 200',
    asked: { path: 'contract.yml', line: 3, column: 23 },
    findings: [
      {
        is: 'loosened; it was asked at contract.yml@c0ffee:3:23',
        place: { path: 'contract.yml', line: 3, column: 23 },
      },
    ],
  })
})

test.each([
  ['stricter', contract(100), 'contract.yml asks no less than old.yml: 1 tightened'],
  ['the same', contract(120), 'contract.yml asks the same as old.yml'],
  ['about more', `${contract(120)}rows: { min: 1 }\n`, 'contract.yml asks no less than old.yml: 1 added'],
])('a contract that is %s passes', async (_, text, headline) => {
  const world = twinWorld({ 'contract.yml': text, 'old.yml': contract(120) })
  expect(await done('diff', world, { against: 'old.yml' })).toMatchObject({ outcome: 'pass', headline })
})

test('a contract that the base does not have is new, and passes', async () => {
  const world = twinWorld({ 'contract.yml': contract(1) }, {}, 'c0ffee')
  const verdict = await done('diff', world)
  expect(verdict.outcome).toBe('pass')
  expect(verdict.notes).toEqual(['there is no contract.yml at c0ffee: the contract is new'])
})

test('a weaker warning is told and decides nothing', async () => {
  const warn = (max: number) => contract(max).replace(String(max), `{ value: ${max}, severity: warn }`)
  const world = twinWorld({ 'contract.yml': warn(200), 'old.yml': warn(120) })
  const verdict = await done('diff', world, { against: 'old.yml' })
  expect(verdict.outcome).toBe('pass')
  expect(verdict.checks[1]).toMatchObject({ outcome: 'fail', severity: 'warn' })
})

test('any commit may be compared with', async () => {
  const world = twinWorld({ 'contract.yml': contract(120) }, { 'v1:old/c.yml': contract(100) })
  const verdict = await done('diff', world, { against: 'git:v1:old/c.yml' })
  expect(verdict.headline).toBe('contract.yml asks less than old/c.yml@v1: 1 loosened')
})

test.each([
  ['no base', '', /no commit to compare the contract with.*fetch-depth: 0/],
  ['a commit that is not there', 'git:v9:contract.yml', /there is no contract.yml at v9 in this clone/],
  ['a file that is not there', 'gone.yml', /gone.yml/],
])('with %s it is asked wrongly', async (_, against, message) => {
  await expect(done('diff', twinWorld({ 'contract.yml': contract(1) }), { against })).rejects.toThrow(message)
})

test('a contract that is wrong is not compared', async () => {
  const world = twinWorld({ 'contract.yml': 'contract: 1\nrowz: 5\n', 'old.yml': contract(1) })
  await expect(done('diff', world, { against: 'old.yml' })).rejects.toThrow(/did you mean "rows"/)
})
