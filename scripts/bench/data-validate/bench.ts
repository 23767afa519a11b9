import { existsSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { readText, root } from '../../build/workspace.ts'
import { load, machine, pythonWith } from '../environment.ts'
import { writePart } from '../page.ts'
import { interleave } from '../rounds.ts'
import { type Contender, contendersWith } from './contenders.ts'
import { columnarFile, type DataFile, textFile } from './files.ts'
import { type Section, sectionText } from './table.ts'

/** What a run of the benchmark is asked for. */
export interface Asked {
  readonly rows: number
  readonly rounds: number
  /** Names of the tables wanted; all when empty. */
  readonly only: readonly string[]
  /** Whether `docs/benchmarks.md` is written. */
  readonly write: boolean
}

/** One table: its name, its title, its file, and who takes part beside us. */
interface Course {
  readonly name: string
  readonly title: string
  file(): DataFile | Promise<DataFile>
  readonly against: readonly string[]
}

const peers = ['pandera', 'polars', 'duckdb']

/** Measures data-validate against other tools and prints one table a file. */
export async function benchDataValidate({ rows, rounds, only, write }: Asked): Promise<void> {
  const folder = join(root, 'scripts', 'bench', 'data-validate')
  const python = pythonWith(join(folder, 'requirements.txt'))
  if (!existsSync(join(root, 'actions', 'data-validate', 'dist', 'index.js'))) {
    throw new Error('there is no bundle to measure: npm run build -- data-validate')
  }
  const contenders = contendersWith(python)
  const sections: string[] = []
  for (const course of coursesOf(python, rows)) {
    if (only.length > 0 && !only.includes(course.name)) continue
    const file = await course.file()
    const running = contenders.filter(
      ({ name, reads }) =>
        reads.includes(extname(file.path)) && (name === 'data-validate' || course.against.includes(name)),
    )
    sections.push(sectionText(measureAll(course.title, file, running, rounds)))
    console.log(sections.at(-1))
  }
  if (write) writePart('data-validate', page(sections))
}

function coursesOf(python: string, rows: number): readonly Course[] {
  const csv = (count: number, wrong = 0) => textFile({ rows: count, wrong, form: 'csv' })
  const many = rows.toLocaleString('en')
  const dirty = [1e-6, 1e-3, 0.1].map(
    (wrong): Course => ({
      name: `dirty-${wrong}`,
      title: `CSV, ${many} rows, ${wrong * 100} % of the cells of 7 columns wrong`,
      file: () => csv(rows, wrong),
      against: peers,
    }),
  )
  return [
    {
      name: 'csv',
      title: `CSV, ${many} rows`,
      file: () => csv(rows),
      against: [...peers, 'great expectations'],
    },
    {
      name: 'parquet',
      title: `Parquet (Snappy), ${many} rows`,
      file: () => columnarFile(python, csv(rows), '.parquet'),
      against: peers,
    },
    {
      name: 'csv-5x',
      title: `CSV, ${(rows * 5).toLocaleString('en')} rows`,
      file: () => csv(rows * 5),
      against: ['polars', 'duckdb'],
    },
    {
      name: 'start',
      title: 'CSV, 1,000 rows: mostly start-up',
      file: () => csv(1_000),
      against: [...peers, 'great expectations'],
    },
    ...dirty,
    {
      name: 'jsonl',
      title: `JSON Lines, ${many} rows`,
      file: () => textFile({ rows, wrong: 0, form: 'jsonl' }),
      against: peers,
    },
    {
      name: 'arrow',
      title: `Arrow IPC, ${many} rows`,
      file: () => columnarFile(python, csv(rows), '.arrow'),
      against: peers,
    },
  ]
}

/** Compares the answers in a first round that does not count, then measures. */
function measureAll(
  title: string,
  file: DataFile,
  contenders: readonly Contender[],
  rounds: number,
): Section {
  const before = load()
  const found = contenders.map((contender) => ({ name: contender.name, ...contender.run(file.path).found }))
  const [ours] = found
  for (const other of found) {
    const differs = (['rows', 'outcome', 'failing', 'nullNotes'] as const).filter(
      (what) => other[what] !== ours?.[what],
    )
    if (differs.length > 0) {
      throw new Error(
        `${other.name} answers otherwise: ${JSON.stringify(other)}, ours: ${JSON.stringify(ours)}`,
      )
    }
  }
  const best = interleave(
    contenders.map((contender) => ({ name: contender.name, run: () => contender.run(file.path).used })),
    rounds,
  )
  const { size } = statSync(file.path)
  return { title, file: { ...file, bytes: size }, best, rounds, load: [before, load()], found: ours }
}

function page(sections: readonly string[]): string {
  const requirements = readText('scripts/bench/data-validate/requirements.txt').trim().split('\n')
  return `12 columns, checked in 10 ways (\`scripts/bench/data-validate/contract.yml\`): whole numbers of 64 bits, unique ids, dates,
floats and whole numbers in ranges, two sets of words, two patterns, shares of nulls, the balance of a label. Each contender is
a fresh process, from its start to its verdict, one thread each; ours is the bundle as it ships, writes all its reports and
reads every cell exactly. All contenders run in turn, round after round, and give the same counts before a time is taken. CPU
is user and system time of the process, the least of the rounds; a ratio is the median over the rounds of theirs to ours.

Machine: ${machine()}. Contenders: ${requirements.join(', ')}.

${sections.join('\n')}`
}
