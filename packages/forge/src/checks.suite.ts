import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { type CheckNote, type CheckReport, type Checks, mostCheckCharacters, mostNotes } from './checks.ts'
import { Limited } from './forge.ts'
import type { Memory } from './twin/memory.ts'
import type { Fault, TwinOptions, Verb } from './twin.ts'

/** The checks of a forge under test beside the memory that they work on. */
export interface OpenedChecks {
  readonly checks: Checks
  readonly memory: Memory
  close(): Promise<void>
}

const report: CheckReport = {
  name: 'cml-report',
  sha: 'a'.repeat(40),
  externalId: 'churn:7.1',
  conclusion: 'success',
  title: 'Pass',
  summary: 'fine',
}

const note = (line: number): CheckNote => {
  return { path: 'data/a.csv', line, level: 'warning', title: 'nulls', message: 'a null' }
}

/** The sentences that every forge with checks satisfies. */
export function checksSuite(name: string, open: (options: TwinOptions) => Promise<OpenedChecks>): void {
  const within = async (options: TwinOptions, use: (opened: OpenedChecks) => Promise<void>) => {
    const opened = await open(options)
    try {
      await use(opened)
    } finally {
      await opened.close()
    }
  }
  const on = (verb: Verb, fault: Fault) => (call: { readonly verb: Verb }) =>
    call.verb === verb ? fault : undefined

  describe(`${name}, about checks`, () => {
    test.each(['success', 'failure', 'action_required'] as const)(
      'shows a new one that ends in %s',
      (conclusion) =>
        within({}, async ({ checks, memory }) => {
          const wanted = { ...report, conclusion, detailsUrl: 'https://x.invalid/run' }
          const check = await checks.create(wanted, [note(1)])
          expect(check).toMatchObject({ externalId: 'churn:7.1', conclusion, notes: 1 })
          expect(await checks.list(report.sha, report.name)).toEqual([check])
          expect(memory.checks).toMatchObject([{ report: wanted, notes: [note(1)] }])
        }),
    )

    test('adds notes to those that there are', () =>
      within({}, async ({ checks, memory }) => {
        const { id } = await checks.create(report, [note(1)])
        expect(await checks.append(id, report, [note(2), note(3)])).toMatchObject({ id, notes: 3 })
        expect(memory.checks).toMatchObject([{ notes: [note(1), note(2), note(3)] }])
      }))

    test('says that a check to be added to is gone', () =>
      within({}, async ({ checks }) => {
        expect(await checks.append(99, report, [])).toBeUndefined()
      }))

    test('lists all of one name on one commit, oldest first, over pages', () =>
      within({ perPage: 3 }, async ({ checks }) => {
        await checks.create({ ...report, name: 'other' }, [])
        await checks.create({ ...report, sha: 'b'.repeat(40) }, [])
        const ids: number[] = []
        for (let i = 0; i < 7; i++) ids.push((await checks.create(report, [])).id)
        expect((await checks.list(report.sha, report.name)).map(({ id }) => id)).toEqual(ids)
      }))

    test(`takes ${mostNotes} notes and ${mostCheckCharacters} characters, and refuses one more of either`, () =>
      within({}, async ({ checks, memory }) => {
        const notes = Array.from({ length: mostNotes + 1 }, (_, i) => note(i + 1))
        const summary = 'a'.repeat(mostCheckCharacters)
        await checks.create({ ...report, summary }, notes.slice(1))
        await expect(checks.create(report, notes)).rejects.toBeInstanceOf(Misuse)
        await expect(checks.create({ ...report, summary: `${summary}a` }, [])).rejects.toBeInstanceOf(Misuse)
        expect(memory.checks).toHaveLength(1)
      }))

    test.each([
      ['check-create', { is: 'forbidden' }, Misuse, 0],
      ['check-create', { is: 'limited', waitSeconds: 5 }, Limited, 0],
      ['check-create', { is: 'down' }, Outage, 0],
      ['check-create', { is: 'lost' }, Outage, 1],
      ['check-append', { is: 'forbidden' }, Misuse, 0],
      ['check-append', { is: 'limited', waitSeconds: 5 }, Limited, 0],
      ['check-append', { is: 'down' }, Outage, 0],
      ['check-append', { is: 'lost' }, Outage, 1],
    ] as const)('%s writes once at most when it meets %j', (verb, fault, error, written) =>
      within({ fault: on(verb, fault) }, async ({ checks, memory }) => {
        if (verb === 'check-create') {
          await expect(checks.create(report, [])).rejects.toBeInstanceOf(error)
          expect(memory.checks).toHaveLength(written)
        } else {
          const { id } = await checks.create(report, [])
          await expect(checks.append(id, report, [note(1)])).rejects.toBeInstanceOf(error)
          expect(memory.checks[0]?.notes).toHaveLength(written)
        }
      }),
    )

    test.each([
      [{ is: 'down' }, Outage],
      [{ is: 'forbidden' }, Misuse],
    ] as const)('a list that meets %j is no list', (fault, error) =>
      within({ fault: on('check-list', fault) }, async ({ checks }) => {
        await expect(checks.list(report.sha, report.name)).rejects.toBeInstanceOf(error)
      }),
    )
  })
}
