import { expect, test } from '@jest/globals'
import { rendered, seenIn } from '@ml-actions/verdict/escape/markup.suite'
import { verdictOf } from '@ml-actions/verdict/verdict.suite'
import { context, readFrom, reportOf } from '../evidence.suite.ts'
import { type Project, silentProject } from '../project.ts'
import { data } from './data.ts'
import { history } from './history.ts'
import { parameters } from './parameters.ts'
import { reproduce } from './reproduce.ts'
import type { Section } from './section.ts'
import { trainingCurves } from './training-curves.ts'

/** The lines of a section that are seen, without rules of tables. */
const seen = (section: Section, project: Partial<Project>) =>
  section
    .blocks(reportOf({ project: { ...silentProject, ...project } }))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line !== '' && !line.startsWith('|:'))
    .map((line) => seenIn(rendered(line)).trim())

test.each([data, history, parameters, reproduce, trainingCurves])(
  '$name is not there without anything to say',
  (section) => {
    expect(section.blocks(reportOf())).toEqual([])
  },
)

test('parameters stand with old and new value, and with their file where there are several', () => {
  const lr = { file: 'params.yaml', name: 'lr', old: '0.1', now: '0.2' }
  expect(seen(parameters, { parameters: [lr, { file: 'params.yaml', name: 'new', now: '1' }] })).toEqual([
    '| Parameter | Old | New |',
    '| lr | 0.1 | 0.2 |',
    '| new |  | 1 |',
  ])
  expect(seen(parameters, { parameters: [lr, { ...lr, file: 'p.toml' }] })).toContain(
    '| lr (p.toml) | 0.1 | 0.2 |',
  )
  expect(seen(parameters, { parameters: Array.from({ length: 31 }, () => lr) }).at(-1)).toBe('and 1 more')
})

test('data stands with hash, size and count, and what became of them', () => {
  const old = { md5: 'a'.repeat(32), bytes: 1_000, files: 2 }
  const one = { path: 'raw', lock: 'raw.dvc' }
  const now = { md5: `${'b'.repeat(32)}.dir`, bytes: 3_000, files: 1 }
  expect(
    seen(data, {
      data: [
        { ...one, old, now },
        { ...one, now: { md5: 'c'.repeat(32), bytes: 1 } },
        { ...one, old },
        { ...one, old, now: { ...old, md5: 'd'.repeat(32) } },
        { ...one, old: { md5: 'e', rows: 10 }, now: { md5: 'f', rows: 1 } },
      ],
    }),
  ).toEqual([
    '| Data | Old | New | Change |',
    '| raw | aaaaaaa, 1,000 bytes, 2 files | bbbbbbb, 3,000 bytes, 1 file | +2,000 bytes, −1 files |',
    '| raw |  | ccccccc, 1 byte | new |',
    '| raw | aaaaaaa, 1,000 bytes, 2 files |  | no longer used |',
    '| raw | aaaaaaa, 1,000 bytes, 2 files | ddddddd, 1,000 bytes, 2 files | other content |',
    '| raw | e, 10 rows | f, 1 row | −9 rows |',
  ])
})

test('curves are drawn on one scale, with the last value and the best by what the name means', () => {
  const points = (...values: readonly number[]) => values.map((value, step) => ({ step: step * 10, value }))
  expect(
    seen(trainingCurves, {
      curves: [
        { name: 'train/loss', now: points(8, 1, 2), old: points(8, 4, 3) },
        { name: 'other', now: points(1, 2) },
        { name: 'acc/accuracy', now: points(0.5, 0.75, 0.25) },
      ],
    }),
  ).toEqual([
    '3 training curves',
    '| Curve | Old | New | Last | Best |',
    '| train/loss | █▄▃ | █▁▂ | 3 → 2 | 3 at 20 → 1 at 10 |',
    '| other |  | ▁█ | 2 |  |',
    '| acc/accuracy |  | ▅█▁ | 0.250 | 0.750 at 10 |',
    '',
  ])
  expect(seen(trainingCurves, { curves: [{ name: 'loss', now: points(1) }] })).toContain(
    '| Curve | New | Last | Best |',
  )
})

test('history ends with the value of now, and a cut one says so', () => {
  const courses = [{ name: 'accuracy', values: [1, null, 3], now: 2 }]
  expect(seen(history, { courses })).toEqual([
    'History over 3 commits of the base branch',
    '| Metric | Course | From | To | Now |',
    '| accuracy | ▁ █▅ | 1 | 3 | 2 |',
    '',
  ])
  expect(seen(history, { courses, cut: true }).join()).toContain('This clone holds no older ones')
})

test('nothing is reproduced in the comment of a pass, which has two lines', () => {
  const verdicts = readFrom(verdictOf({ outcome: 'pass' }))
  const evidence = { verdicts, project: { ...silentProject, commands: ['dvc repro'] } }
  expect(reproduce.blocks(reportOf(evidence))).toEqual([])
  expect(reproduce.blocks(reportOf(evidence, 'summary'))).toHaveLength(1)
})

test('a pull request is reproduced by its number, since its branch may be a fork’s', () => {
  const project = { ...silentProject, commands: ['dvc pull', 'dvc repro'] }
  expect(seen(reproduce, project).join('\n')).toContain('git fetch origin pull/7/head')
  const { change: _, ...push } = context
  const [block] = reproduce.blocks({ ...reportOf({ project }), context: push })
  expect(seenIn(rendered(block?.text ?? ''))).toMatch(
    /git checkout 3f2c9e1d5a[\s\S]*dvc pull[\s\S]*dvc repro/,
  )
})
