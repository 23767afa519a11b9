import { expect, test } from '@jest/globals'
import { type Report, scoreOf, survivorsOf } from './score.ts'

const mutant = (status: string, statusReason = '') => ({
  status,
  statusReason,
  mutatorName: 'BlockStatement',
  replacement: '{\n}',
  location: { start: { line: 3, column: 7 } },
})

const report: Report = {
  files: {
    'src/a.ts': { mutants: [mutant('Killed'), mutant('Timeout', 'endless'), mutant('Timeout')] },
    'src/b.ts': { mutants: [mutant('Survived'), mutant('NoCoverage'), mutant('Ignored'), mutant('Killed')] },
  },
}

test('a score is the share of the judged mutants that a test saw', () => {
  expect(scoreOf(report)).toEqual({
    killed: 2,
    endless: 1,
    late: 1,
    survived: 2,
    leftOut: 1,
    percent: (100 * 4) / 6,
  })
})

test('a score of some files leaves the others out', () => {
  expect(scoreOf(report, (path) => path === 'src/a.ts').percent).toBe(100)
  expect(scoreOf(report, () => false).percent).toBe(100)
})

test('survivors are told with their places, those that nothing reaches among them', () => {
  expect(survivorsOf(report, () => true)).toEqual([
    'src/b.ts:3:7 Survived BlockStatement → { }',
    'src/b.ts:3:7 NoCoverage BlockStatement → { }',
  ])
})
