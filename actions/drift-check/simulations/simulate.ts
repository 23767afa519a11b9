import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clopperPearson } from '@ml-actions/stats/intervals/clopper-pearson'
import { type Change, changes, kinds, pairOf, type Sizes } from './frames.ts'
import { ours, theirs } from './judges.ts'
import { alarms, tails } from './tails.ts'

// Shows by simulation how often drift-check calls a column drifted that is not, and how soon it sees one that is, beside
// evidently: `npm run simulate`. The numbers are seeded, so that the same code writes the same part of docs/drift.md.
// `--frames DIR` writes the first pairs for run-evidently.py, which runs evidently itself on them and keeps what it said.
const sizes: readonly Sizes[] = [
  [200, 200],
  [1000, 200],
  [1000, 1000],
  [5000, 1000],
]
const [pairs, pairsShown, runs, tailPairs] = [1000, 60, 50, 500]
const powerSizes: readonly Sizes[] = [
  [1000, 200],
  [1000, 1000],
]

/** What run-evidently.py wrote. */
interface Theirs {
  readonly evidently: string
  /** Pairs of each size that the preset itself was run on. */
  readonly byPreset: number
  readonly sizes: readonly {
    readonly sizes: Sizes
    readonly pairs: number
    readonly some: number
    readonly dataset: number
    readonly columns: number
  }[]
}

const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`
const inWords = ([r, c]: Sizes) => `${r.toLocaleString('en')} and ${c.toLocaleString('en')}`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map((_, at) => (at === 0 ? ':--' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`)

/** False alarms of some pairs that do not differ. */
function quiet(of: Sizes, { sizes: told }: Theirs): readonly string[] {
  let [drifted, few, chosen, first] = [0, 0, 0, 0]
  for (let number = 0; number < pairs; number++) {
    const [reference, current] = pairOf(of, number)
    const judged = ours(reference, current)
    if (judged.some(({ standing }) => standing === 'drifted' || standing === 'broken')) drifted += 1
    if (judged.some(({ adjusted }) => (adjusted ?? 1) < 0.05)) few += 1
    if (!kinds.some((_, at) => theirs(reference, current, at))) continue
    chosen += 1
    if (number < pairsShown) first += 1
  }
  const real = told.find((one) => one.sizes.join() === of.join())
  console.log(`quiet ${of}: ${drifted}, ${few}, ${chosen}; of the first ${first}, evidently ${real?.some}`)
  const itself = real === undefined ? '' : `${percent(real.some / real.pairs)} of ${real.pairs}`
  return [inWords(of), percent(drifted / pairs), percent(few / pairs), itself, percent(chosen / pairs)]
}

/** How often the one changed column is found, of both. */
function found(change: Change): readonly string[] {
  const cells = powerSizes.flatMap((of) => {
    let [mine, other] = [0, 0]
    for (let number = 0; number < runs; number++) {
      const [reference, current] = pairOf(of, number, change)
      const standing = ours(reference, current)[change.column]?.standing
      if (standing === 'drifted' || standing === 'broken') mine += 1
      if (theirs(reference, current, change.column)) other += 1
    }
    return [percent(mine / runs), percent(other / runs)]
  })
  console.log(`${change.name}: ${cells.join(' ')}`)
  return [change.name, ...cells]
}

/** How far chance lets a share of the pairs be from the truth. */
function within(share: number): string {
  const [low, high] = clopperPearson(share * tailPairs, tailPairs, 0.025)
  return `between ${percent(low)} and ${percent(high)} where ${percent(share)} is shown`
}

/** False alarms of categories with a long tail. */
function tailed(): readonly string[] {
  const rows = tails.map((tail) => {
    const cells = sizes.map((of) => percent(alarms(tail, of, tailPairs) / tailPairs))
    console.log(`${tail.name}: ${cells.join(' ')}`)
    return [tail.name, ...cells]
  })
  return table(['20 categories of', ...sizes.map(inWords)], rows)
}

function written(): void {
  const told: Theirs = JSON.parse(readFileSync(join(import.meta.dirname, 'evidently.json'), 'utf8'))
  const falls = sizes.map((of) => quiet(of, told))
  const power = changes.map(found)
  const heads = powerSizes.flatMap((of) => [`ours, ${inWords(of)}`, `evidently, ${inWords(of)}`])
  const lines = [
    begin,
    '',
    '### False alarms',
    '',
    `${pairs.toLocaleString('en')} pairs a line of 20 columns that do not differ: 12 normal, 4 log-normal, 4 categories of five values. Nominal is 5 %.`,
    `evidently ${told.evidently} itself chose and ran its tests on the first ${pairsShown} pairs (its whole \`DataDriftPreset\`, with the same answers, on ${told.byPreset} of them); the last column is our \`compat: [evidently]\` on all pairs.`,
    '',
    ...table(
      [
        'rows of reference and current',
        'some column drifted',
        'some adjusted p under 0.05 alone',
        'evidently: some column',
        'its choice, reproduced',
      ],
      falls,
    ),
    '',
    '### Categories with a long tail',
    '',
    `The next sample of such a column always has values that the reference never had. How often some of 20 that do not differ is called drifted or broken, of ${tailPairs} pairs, by rows of reference and current; nominal is 5 %. What is true lies, with 95 % certainty (Clopper and Pearson 1934), ${[0, 0.05].map(within).join(', and ')}.`,
    '',
    ...tailed(),
    '',
    '### Power',
    '',
    `One of the 20 columns changed; how often that one is called drifted, of ${runs} pairs, by rows of reference and current.`,
    '',
    ...table(['change', ...heads], power),
    '',
    end,
  ]
  const page = join(import.meta.dirname, '..', '..', '..', 'docs', 'drift.md')
  const text = readFileSync(page, 'utf8')
  const [before, rest] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end) + end.length)]
  writeFileSync(page, `${before}${lines.join('\n')}${rest}`)
}

const begin = '<!-- Written by `npm run simulate`. -->'
const end = '<!-- /written -->'

function frames(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const files = sizes.map((of) => {
    const all = Array.from({ length: pairsShown }, (_, number) => pairOf(of, number)).flatMap(
      ([reference, current]) =>
        reference.flatMap((column, at) => [column, current[at] ?? new Float64Array()]),
    )
    const file = `${of.join('x')}.f64`
    writeFileSync(join(folder, file), Buffer.concat(all.map(({ buffer }) => new Uint8Array(buffer))))
    return { file, sizes: of, pairs: pairsShown }
  })
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ kinds, files }))
}

const [flag, folder] = process.argv.slice(2)
if (flag === '--frames' && folder !== undefined) frames(folder)
else written()
