import { expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import type { CheckNote, CheckReport } from './checks.ts'
import { showCheck } from './show-check.ts'
import { checksTwin } from './twin/checks-twin.ts'
import { memoryOf } from './twin/memory.ts'
import type { Fault, TwinOptions } from './twin.ts'

const noPause = async () => undefined

const report: CheckReport = {
  name: 'cml-report',
  sha: 'a'.repeat(40),
  externalId: 'churn:7.1',
  conclusion: 'failure',
  title: 'Fail',
  summary: 'worse',
}

const notesOf = (count: number): readonly CheckNote[] =>
  Array.from({ length: count }, (_, i) => {
    return { path: 'a.csv', line: i + 1, level: 'failure', title: '', message: `number ${i}` }
  })

function worldOf(options: TwinOptions = {}) {
  const verbs: string[] = []
  const memory = memoryOf({ ...options, turn: async ({ verb }) => void verbs.push(verb) })
  return { memory, verbs, checks: checksTwin(memory) }
}

test.each([
  [0, ['check-list', 'check-create']],
  [50, ['check-list', 'check-create']],
  [51, ['check-list', 'check-create', 'check-append']],
  [130, ['check-list', 'check-create', 'check-append', 'check-append']],
])('%i notes are there once and in order', async (count, asked) => {
  const { memory, verbs, checks } = worldOf()
  expect(await showCheck(checks, report, notesOf(count), noPause)).toMatchObject({ notes: count })
  expect(memory.checks).toMatchObject([{ report, notes: notesOf(count) }])
  expect(verbs).toEqual(asked)
})

test('a check of another run, and one on another commit, is not ours', async () => {
  const { memory, checks } = worldOf()
  await showCheck(checks, { ...report, externalId: 'churn:6.1' }, [], noPause)
  await showCheck(checks, { ...report, sha: 'b'.repeat(40) }, [], noPause)
  await showCheck(checks, report, [], noPause)
  expect(memory.checks).toHaveLength(3)
})

test('a check that is there already is left as it is', async () => {
  const { memory, checks } = worldOf()
  const first = await showCheck(checks, report, notesOf(3), noPause)
  expect(await showCheck(checks, report, notesOf(3), noPause)).toEqual(first)
  expect(memory.checks).toHaveLength(1)
})

test('a wait that the forge asks for is kept, and one that is too long is not', async () => {
  const waits: number[] = []
  const pause = async (seconds: number) => void waits.push(seconds)
  const limited = (waitSeconds: number) => ({
    fault: ({ count }: { readonly count: number }): Fault | undefined =>
      count === 2 ? { is: 'limited', waitSeconds } : undefined,
  })
  await showCheck(worldOf(limited(90)).checks, report, [], pause)
  expect(waits).toEqual([90])
  await expect(showCheck(worldOf(limited(91)).checks, report, [], pause)).rejects.toThrow('91 s')
})

test.each<[Fault, new (...parts: never[]) => Error]>([
  [{ is: 'forbidden' }, Misuse],
  [{ is: 'down' }, Outage],
])('%j all the time is told', async (fault, error) => {
  const { checks } = worldOf({ fault: () => fault })
  await expect(showCheck(checks, report, [], noPause)).rejects.toBeInstanceOf(error)
})

test('a check that is gone each time is an outage', async () => {
  const { memory, checks } = worldOf()
  const gone = { ...checks, append: async () => undefined }
  await expect(showCheck(gone, report, notesOf(60), noPause)).rejects.toThrow('gone')
  expect(memory.checks.length).toBeGreaterThan(0)
})

test('whatever answers are lost, there is one check with each note once', async () => {
  const faults = fc.array(
    fc.option(fc.constantFrom<Fault>({ is: 'lost' }, { is: 'down' }, { is: 'limited', waitSeconds: 1 }), {
      nil: undefined,
      freq: 2,
    }),
    { maxLength: 7 },
  )
  await fc.assert(
    fc.asyncProperty(faults, fc.integer({ min: 0, max: 170 }), async (given, count) => {
      const { memory, checks } = worldOf({ fault: ({ count: call }) => given[call - 1] })
      await showCheck(checks, report, notesOf(count), noPause)
      expect(memory.checks).toMatchObject([{ notes: notesOf(count) }])
    }),
    { numRuns: 300 },
  )
})
