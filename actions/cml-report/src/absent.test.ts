import { expect, test } from '@jest/globals'
import { absentCheck } from './absent.ts'
import type { Baseline } from './evidence.ts'

const baseline: Baseline = { is: 'commit', commit: '0ddba11'.repeat(6).slice(0, 40), name: 'the merge base' }
const absent = { path: 'm.json', side: 'old', lock: 'dvc.lock', because: 'nothing is there' } as const

test('what is missing now is one pull away', () => {
  expect(absentCheck({ ...absent, side: 'now' }, baseline)).toMatchObject({
    outcome: 'inconclusive',
    is: 'm.json of this commit is not in the DVC cache: nothing is there',
    todo: 'in a step before this one, run: dvc pull m.json',
  })
})

test('what was missing before is fetched by the lock file of then', () => {
  const { is, todo } = absentCheck(absent, baseline)
  expect(is).toBe('m.json of the merge base 0ddba11 is not in the DVC cache: nothing is there')
  expect(todo).toContain(
    `git restore --source=${baseline.commit} -- dvc.lock && dvc fetch m.json; git restore dvc.lock`,
  )
})

test('names with spaces and quotes are one word to a shell', () => {
  const { todo } = absentCheck({ ...absent, path: "it's $(here).json", side: 'now' }, baseline)
  expect(todo).toContain(`dvc pull 'it'\\''s $(here).json'`)
  expect(absentCheck({ ...absent, path: '-rf', side: 'now' }, baseline).todo).toContain("dvc pull '-rf'")
})
