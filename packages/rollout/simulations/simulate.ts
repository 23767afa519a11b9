import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { betaBinomialLogE } from '@ml-actions/stats/sequential/beta-binomial'
import { mannWhitney, threshold, zTest } from './rivals.ts'
import { type Judge, ours, passes, type Tally, tally, usual } from './rollouts.ts'
import { shifts } from './shifts.ts'
import { steady, type Truth } from './traffic.ts'

// Shows by simulation how often the judge of canary-deploy errs, and how soon it sees harm: `npm run simulate`. The numbers
// are seeded, so that the same code writes the same docs/delivery-statistics.md.
const percent = (share: number) => `${Number((100 * share).toFixed(share < 0.1 ? 2 : 1))} %`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
const note = (words: string) => console.log(words)

const judge = (dispersion = 1) => {
  const one = ours({ ...usual, dispersion })
  return (look: Parameters<typeof one>[0]) => one(look) === 'fail'
}
const shares = [0.001, 0.01, 0.05]
const [many, some, few] = [4_000, 1_000, 200]

function found({ failed, requests, bad }: Tally): string {
  return requests === undefined || bad === undefined
    ? percent(failed)
    : `${percent(failed)} · ${requests.toLocaleString('en')} / ${bad}`
}

const detection = [0.05, 0.1, 0.25, 0.5].flatMap((weight) =>
  shares.map((share) => {
    note(`detection at ${weight}, ${share}`)
    const cells = [1.5, 2, 5].map((ratio) => found(tally(steady(weight, share, ratio), judge, some)))
    return [
      percent(weight),
      percent(share),
      percent(tally(steady(weight, share, 1), judge, many).failed),
      ...cells,
    ]
  }),
)

const ramp = (share: number, ratio: number): Truth => ({
  ...steady(0.05, share, ratio),
  weights: [0.05, 0.1, 0.25, 0.5].flatMap((weight) => Array.from({ length: 20 }, () => weight)),
})
const ramps = shares.map((share) => [
  percent(share),
  percent(tally(ramp(share, 1), judge, many).failed),
  found(tally(ramp(share, 2), judge, some)),
])

const judges: readonly (readonly [string, () => Judge, number])[] = [
  ['canary-deploy', judge, some],
  ['z-test at 1 %, each look', zTest, some],
  ['Mann–Whitney as Kayenta has it, each look', () => mannWhitney(() => true), few],
  ['the same, once after 80 looks', () => mannWhitney((at) => at === 80), few],
  ['5 looks below 99 % good (Flagger)', () => threshold(0.99, 5), some],
  ['4 looks below 95 % good (Argo Rollouts)', () => threshold(0.95, 4), some],
]
const beside = judges.map(([name, make, runs]) => {
  note(`beside: ${name}`)
  const cells = shares.flatMap((share) => [1, 2].map((ratio) => tally(steady(0.1, share, ratio), make, runs)))
  return [name, ...cells.map(({ failed }) => percent(failed))]
})

const bursts = [1, 3, 10].map((burst) => {
  note(`bursts of ${burst}`)
  const truth = (ratio: number): Truth => ({ ...steady(0.1, 0.01, ratio), burst })
  // Variance over mean of a sum of geometric bursts.
  const dispersion = 2 * burst - 1
  return [
    String(burst),
    String(dispersion),
    percent(tally(truth(1), judge, some).failed),
    percent(tally(truth(1), () => judge(dispersion), some).failed),
    percent(tally(truth(2), () => judge(dispersion), some).failed),
  ]
})

const passed = [0.05, 0.1, 0.25, 0.5].map((weight) => {
  note(`passes at ${weight}`)
  const [same, margin, double] = [1, 1.5, 2].map((ratio) => passes(steady(weight, 0.01, ratio), usual, some))
  return [
    percent(weight),
    `${percent(same?.passed ?? 0)}, ${same?.look ?? '–'}`,
    percent(margin?.passed ?? 0),
    percent(double?.passed ?? 0),
  ]
})

/** The test that trusts the weight that was configured, which canary-deploy does not use. */
function trusting(weight: number): Judge {
  let [hits, labels] = [0, 0]
  return ({ candidate, stable }) => {
    hits += candidate.bad
    labels += candidate.bad + stable.bad
    const isMore = hits > weight * labels
    return (
      isMore && betaBinomialLogE({ hits, labels }, weight, [10 * weight, 10 * (1 - weight)]) >= Math.log(100)
    )
  }
}
const bent = [0.1, 0.15].map((weight) => [
  percent(weight),
  percent(tally(steady(weight, 0.01, 1), judge, some).failed),
  percent(tally(steady(weight, 0.01, 1), () => trusting(0.1), some).failed),
])

const lines = [
  '# Statistics of canary-deploy',
  '',
  '<!-- Written by `npm run simulate`. -->',
  '',
  'Rollouts are drawn from a truth that is known, and judged by the code that judges real ones. The numbers are seeded: the',
  'command writes the same page again. A rollout here has 80 looks of 1,000 requests, a share of which the candidate answers.',
  'The judge may say fail at each look, and its budget for a false alarm is 1 % over all of them.',
  '',
  '## False alarms and detection',
  '',
  `Share of rollouts that are taken back, and medians at that moment: requests / bad ones of the candidate. ${many.toLocaleString('en')} rollouts`,
  `for equal releases, ${some.toLocaleString('en')} otherwise.`,
  '',
  ...table(
    ['candidate gets', 'bad, stable', 'equal: false alarms', '1.5 × as many bad', '2 ×', '5 ×'],
    detection,
  ),
  '',
  'At 5 % bad the candidate’s ceiling, 5 % unless told, judges too. A weight that rises over 5, 10, 25 and 50 %, 20 looks each:',
  '',
  ...table(['bad, stable', 'equal: false alarms', '2 × as many bad'], ramps),
  '',
  '## Beside other judges',
  '',
  'The candidate gets 10 %. Each column is the share of rollouts taken back: of equal releases (should be few) and of one with',
  'twice as many bad requests (should be many).',
  '',
  ...table(['judge', ...shares.flatMap((share) => [`equal, ${percent(share)} bad`, 'doubled'])], beside),
  '',
  'The z-test is one look’s test: asked at every look it cries wolf ten times as often as its 1 %. Kayenta’s classification',
  '([its rule](https://github.com/spinnaker/kayenta/blob/39c1d8a3f06298dcd2d3e71fd30998dc98c435ac/kayenta-judge/src/main/scala/com/netflix/kayenta/judge/classifiers/metric/MannWhitneyClassifier.scala#L59-L98): the interval of the shift above a quarter of its estimate) is careful, and blind where most looks',
  'have no bad request. A threshold knows nothing of the stable release: where the service itself is beyond it every candidate',
  'is taken back, and where it is far from it a doubled share is never seen. The thresholds are those of',
  '[Flagger’s](https://docs.flagger.app/tutorials/istio-progressive-delivery) and',
  '[Argo Rollouts’](https://github.com/argoproj/argo-rollouts/blob/010ad554e932161b933a6df49ee3378b1c470e5e/docs/features/analysis.md) own examples; Argo’s `failureLimit: 3` is passed by the fourth failure.',
  '',
  '## Bursts',
  '',
  'Bad requests that come in bursts (retries, one client) look like more evidence than they are. The candidate gets 10 %, 1 % bad.',
  '',
  ...table(['mean burst', '`dispersion`', 'false alarms without it', 'with it', '2 × found with it'], bursts),
  '',
  '## Promotion',
  '',
  'A step passes when the candidate is shown to have less than 1.5 times the stable’s share of bad requests; 1 % bad.',
  '',
  ...table(
    ['candidate gets', 'equal: passes, at look', 'at the margin: wrong passes', '2 ×: wrong passes'],
    passed,
  ),
  '',
  '## Why the weight is not trusted',
  '',
  'Sticky sessions and kept connections bend a split. The weight was set to 10 %, both releases are equal, 1 % bad; false alarms',
  'of this judge, and of the same idea with the configured weight in place of the requests counted:',
  '',
  ...table(['candidate really gets', 'requests counted', 'weight trusted'], bent),
  '',
  '## Prediction shift',
  '',
  'Ten classes, the candidate gets 10 %, tolerance 0.1. Share of rollouts that are held, and the median look.',
  '',
  ...table(['distance of the classes', 'requests a look', 'held', 'look'], shifts()),
  '',
]
writeFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'delivery-statistics.md'), lines.join('\n'))
