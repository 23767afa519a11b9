import type { Context } from '@ml-actions/action/action'
import { hostileText } from '@ml-actions/verdict/escape/hostile.suite'
import { anyVerdict } from '@ml-actions/verdict/verdict.suite'
import fc from 'fast-check'
import type { Evidence, Matrix, ReadVerdict } from './evidence.ts'
import type { Picture, Shown } from './images/picture.ts'
import { judge } from './judge.ts'
import { sanitise } from './own/sanitise.ts'
import type { Measured } from './predictions/measured.ts'
import { anyProject } from './project.suite.ts'
import { silentProject } from './project.ts'
import type { Report } from './sections/section.ts'

/** Evidence of nothing, to be filled where a test needs more. */
export function evidenceOf(change: Partial<Evidence> = {}): Evidence {
  return {
    title: '',
    patterns: ['.ml-actions/*/verdict.json'],
    verdicts: [],
    unread: [],
    numbers: [],
    absent: [],
    baseline: { is: 'commit', commit: '0ddba11'.repeat(6).slice(0, 40), name: 'the merge base' },
    charts: 'unicode',
    project: silentProject,
    notes: [],
    stage: 'post',
    posting: { is: 'nowhere', because: '' },
    ...change,
  }
}

/** Verdicts as if each had been read from its action's folder. */
export function readFrom(...verdicts: readonly ReadVerdict['verdict'][]): readonly ReadVerdict[] {
  return verdicts.map((verdict) => ({ path: `.ml-actions/${verdict.action}/verdict.json`, verdict }))
}

/** A run on a pull request. */
export const context: Context = {
  host: 'github',
  repository: 'acme/churn',
  sha: '3f2c9e1d5a7b4c8e9f0a1b2c3d4e5f6a7b8c9d0e',
  runUrl: 'https://github.com/acme/churn/actions/runs/4711',
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com',
  runNumber: 8412,
  attempt: 1,
  change: { number: 7, head: '91bd7aa'.repeat(6).slice(0, 40), base: 'c0ffee1'.repeat(6), fork: false },
}

/** A report about evidence, judged as it would be. */
export function reportOf(change: Partial<Evidence> = {}, where: Report['where'] = 'comment'): Report {
  const evidence = evidenceOf(change)
  return { verdict: judge(evidence), evidence, context, where }
}

/** A picture of anything, in both looks. */
export function pictureOf(path: string): Picture {
  const png = new Uint8Array(8)
  return { path, file: 'a.png', png, width: 4, height: 2, dark: { file: 'a-dark.png', png } }
}

/** Where such pictures are. */
export const shown: Shown = {
  addresses: new Map(['a.png', 'a-dark.png'].map((file) => [file, `https://raw.example/${file}`])),
  isPublic: false,
}

/** Counts of two or more classes, with the names given. */
function anyConfusion(text: fc.Arbitrary<string>): fc.Arbitrary<Matrix['now']> {
  return fc.uniqueArray(text, { minLength: 0, maxLength: 11 }).chain((classes) =>
    fc
      .array(fc.array(fc.nat({ max: 5_000 }), { minLength: classes.length, maxLength: classes.length }), {
        minLength: classes.length,
        maxLength: classes.length,
      })
      .map((counts) => ({ classes, counts })),
  )
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

/** Any metric of predictions; only numbers and our own names are in it, but for the slice. */
function anyMeasurement(text: fc.Arbitrary<string>) {
  const quantity = fc.record(
    { value: fc.option(finite), low: fc.option(finite), high: fc.option(finite), unit: fc.constant('share') },
    { requiredKeys: ['value'] },
  )
  return fc.record(
    {
      name: text,
      better: fc.constantFrom('higher' as const, 'lower' as const, 'neither' as const),
      old: quantity,
      new: quantity,
      change: quantity,
      proven: fc.constantFrom('better' as const, 'worse' as const),
    },
    { requiredKeys: ['name', 'better'] },
  )
}

/** What any predictions might say. */
function anyMeasured(text: fc.Arbitrary<string>): fc.Arbitrary<Measured> {
  const metric = anyMeasurement(text)
  const slice = fc.tuple(metric, text, fc.nat()).map(([line, name, rows]) => ({ ...line, slice: name, rows }))
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const curve = fc.array(share, { maxLength: 101 })
  const pair = fc.record({ now: curve, old: curve }, { requiredKeys: ['now'] })
  const bin = fc.record({
    from: share,
    to: share,
    rows: fc.nat(),
    meanScore: share,
    share,
    low: share,
    high: share,
  })
  const bins = fc.array(bin, { maxLength: 10 })
  return fc.record(
    {
      path: text,
      baseline: text,
      task: fc.constantFrom('binary' as const, 'multiclass' as const, 'regression' as const),
      rows: fc.nat(),
      paired: fc.boolean(),
      metrics: fc.array(metric, { maxLength: 8 }),
      slices: fc.array(slice, { maxLength: 12 }),
      small: fc.array(text, { maxLength: 8 }),
      roc: pair,
      precision: pair,
      reliability: fc.record({ of: text, now: bins, old: bins }, { requiredKeys: ['of', 'now'] }),
    },
    { requiredKeys: ['path', 'task', 'rows', 'paired', 'metrics', 'slices', 'small'] },
  )
}

/** Any evidence, with every text that comes from a change made from one kind of text. */
export function anyEvidence(text: fc.Arbitrary<string> = hostileText): fc.Arbitrary<Evidence> {
  const numbers = fc
    .uniqueArray(fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true })), {
      maxLength: 30,
      selector: ([name]) => name,
    })
    .map((pairs) => new Map(pairs))
  const leftOut = fc
    .array(fc.tuple(text, text), { minLength: 1, maxLength: 5 })
    .map((pairs) => new Map(pairs))
  const message = fc.record({ is: text, wanted: text, todo: text })
  const optional = fc.record(
    {
      measured: anyMeasured(text),
      pictures: fc.array(
        text.map((path) => pictureOf(path)),
        { maxLength: 3 },
      ),
      shown: fc.constant(shown),
      matrix: fc.record(
        { path: text, now: anyConfusion(text), old: anyConfusion(text) },
        { requiredKeys: ['path', 'now'] },
      ),
    },
    { requiredKeys: [] },
  )
  const always = fc.record({
    title: text,
    patterns: fc.array(text, { maxLength: 2 }),
    verdicts: fc.array(fc.record({ path: text, verdict: anyVerdict(text) }), { maxLength: 3 }),
    unread: fc.array(fc.record({ path: text, because: message }), { maxLength: 2 }),
    numbers: fc.array(
      fc.record(
        { path: text, now: numbers, old: numbers, leftOut, because: text },
        { requiredKeys: ['path', 'now'] },
      ),
      { maxLength: 2 },
    ),
    absent: fc.array(
      fc.record({
        path: text,
        side: fc.constantFrom('now' as const, 'old' as const),
        lock: text,
        because: text,
      }),
      { maxLength: 2 },
    ),
    baseline: fc.oneof(
      fc.record({ is: fc.constant('none' as const), because: text }),
      fc.record({ is: fc.constant('commit' as const), commit: text, name: text }),
      fc.record({ is: fc.constant('files' as const), name: text }),
    ),
    own: fc.array(
      text.map((path) => ({ path, pieces: sanitise(path) })),
      { maxLength: 2 },
    ),
    charts: fc.constantFrom('unicode' as const, 'mermaid' as const),
    project: anyProject(text),
    notes: fc.array(text, { maxLength: 3 }),
    stage: fc.constant('post' as const),
    posting: fc.constant({ is: 'nowhere' as const, because: '' }),
  })
  return fc.tuple(always, optional).map(([some, more]) => ({ ...some, ...more }))
}
