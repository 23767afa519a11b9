import fc from 'fast-check'
import type { Project } from './project.ts'

/** A project in which every text says the same. */
export function projectSaying(said: string): Project {
  const points = [
    { step: 0, value: 1 },
    { step: 1, value: 0.5 },
  ]
  return {
    parameters: [
      { file: said, name: said, old: said, now: `${said} 2` },
      { file: said, name: `${said} 2`, now: said },
    ],
    data: [
      { path: said, lock: said, old: { md5: said }, now: { md5: said, bytes: 3, files: 2 } },
      { path: `${said} 2`, lock: said, now: { md5: said } },
    ],
    curves: [
      { name: said, now: points, old: points },
      { name: `${said} 2`, now: points },
    ],
    courses: [{ name: said, values: [1, null, 2], now: 3 }],
    cut: true,
    commands: [said],
  }
}

/** Any project, with every text that comes from a change made from one kind of text. */
export function anyProject(text: fc.Arbitrary<string>): fc.Arbitrary<Project> {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true })
  const version = fc.record(
    { md5: text, bytes: fc.nat(), files: fc.nat(), rows: fc.nat() },
    { requiredKeys: ['md5'] },
  )
  const points = fc.array(fc.record({ step: value, value }), { maxLength: 60 })
  return fc.record({
    parameters: fc.array(
      fc.record({ file: text, name: text, old: text, now: text }, { requiredKeys: ['file', 'name'] }),
      { maxLength: 40 },
    ),
    data: fc.array(
      fc.record({ path: text, lock: text, old: version, now: version }, { requiredKeys: ['path', 'lock'] }),
      { maxLength: 4 },
    ),
    curves: fc.array(fc.record({ name: text, now: points, old: points }, { requiredKeys: ['name', 'now'] }), {
      maxLength: 4,
    }),
    courses: fc.array(
      fc.record(
        { name: text, values: fc.array(fc.option(value), { maxLength: 30 }), now: value },
        { requiredKeys: ['name', 'values'] },
      ),
      { maxLength: 4 },
    ),
    cut: fc.boolean(),
    commands: fc.array(text, { maxLength: 2 }),
  })
}
