import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { courses, covered } from './coverage.ts'
import { better, pointRates, rates } from './decisions.ts'

// Shows by simulation that intervals hold what they promise and how often the gate errs: `npm run simulate`. The numbers
// are seeded, so that the same code writes the same docs/statistics.md.
const percent = (share: number) => `${(100 * share).toFixed(1)}%`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)

const intervals = courses.map((course) => {
  const { held, above, below } = covered(course)
  console.log(`${course.method}: ${course.what}: ${percent(held)}`)
  return [
    course.method,
    course.what,
    course.trials.toLocaleString('en'),
    percent(held),
    percent(above),
    percent(below),
  ]
})

const keep = '{metric: accuracy, not-worse-by: 0.01}'
const decisions = [0, -0.01, -0.02, -0.03, -0.05].flatMap((by) =>
  [500, 1_000, 2_000, 5_000].map((rows) => {
    const truth = better(by)
    const { pass, fail, inconclusive } = rates(keep, truth, { rows, trials: 2_000 })
    console.log(`worse by ${-by}, ${rows} rows: pass ${percent(pass)}`)
    const point = pointRates(0.01, truth, rows, 2_000)
    const words = by === 0 ? 'equal' : `worse by ${-100 * by} ${by === -0.01 ? 'point' : 'points'}`
    return [
      words,
      rows.toLocaleString('en'),
      percent(pass),
      percent(fail),
      percent(inconclusive),
      percent(point),
    ]
  }),
)

const slices = '{metric: accuracy, by: part, not-worse-by: 0.05}'
const gap = '{metric: recall, by: part, gap: {max: 0.01}}'
const families = [
  [
    '20 slices of 50 rows, equal models, a drop above 5 points',
    rates(slices, better(0), { rows: 1_000, trials: 1_000, slices: 20 }),
  ],
  [
    'gaps above 1 point between 6 groups of 40 rows without any',
    rates(gap, better(0), { rows: 240, trials: 1_000, slices: 6 }),
  ],
] as const

const lines = [
  '# Statistics of model-gate',
  '',
  '<!-- Written by `npm run simulate`. -->',
  '',
  'Samples are drawn from a truth that is known. The numbers are seeded: the command writes the same page again.',
  '',
  '## 95% intervals',
  '',
  'How often a two-sided 95% interval holds the truth, and on which side it misses. Shares of few rows jump with the counts that',
  'can occur, so that their coverage lies around 95% and not at it; Clopper–Pearson never goes below, and pays with width. The',
  'gate uses each end by itself: the ends of a 90% interval, each wrong 5% of the time.',
  '',
  ...table(['interval', 'of', 'samples', 'holds the truth', 'too high', 'too low'], intervals),
  '',
  '## Answers of the gate',
  '',
  'Accuracy near 0.9, a tenth of the rows on which the models disagree, `not-worse-by: 0.01`, proof wanted; 2,000 candidates a',
  'line. The last column compares two numbers without an interval, as gates do.',
  '',
  ...table(['candidate', 'rows', 'pass', 'fail', 'inconclusive', 'passes by point'], decisions),
  '',
  'A pass of a candidate worse by the margin or more is an error, and so is a fail of an equal one. Each is held at 5%: a',
  'candidate exactly at the margin passes 5% of the time (2,000 samples tell 4% from 6%), one that is worse hardly ever.',
  '',
  '## Families',
  '',
  'How often at least one slice, or one pair of groups, fails without any harm: Holm’s correction holds it below 5%.',
  '',
  ...table(
    ['family', 'false alarms'],
    families.map(([words, { fail }]) => [words, percent(fail)]),
  ),
  '',
]
writeFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'statistics.md'), lines.join('\n'))
