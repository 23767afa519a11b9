import { execFileSync } from 'node:child_process'
import { appendFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer, Fault, Faults } from '@ml-actions/data-validate/fault.suite'
import { packedFaults, typedFaults } from '@ml-actions/data-validate/file-faults.suite'
import { textFaults } from '@ml-actions/data-validate/text-faults.suite'
import { differs, type Left, lacks, type Row, type Trial } from './trial.ts'

/** Holds the faults of the in-process tables against the bundle: columns of as many cells in one run, others alone. */
export function faultTrials(): readonly Trial[] {
  const all: Faults = [...textFaults, ...packedFaults, ...typedFaults]
  const together = Map.groupBy(all, ([, fault]) => (standsBeside(fault) ? fault.alone?.cells.length : 0))
  const grouped = [...together].flatMap(([cells, faults]) =>
    cells === 0 ? faults.map(faultTrial) : [columnsTrial(`faults of ${cells} cells each`, faults)],
  )
  return [...grouped, ...paths.map(pathTrial), ...moving]
}

/** Whether a fault is a column that others may stand beside: it is answered, by what stands in it alone. */
function standsBeside({ contract, files, alone, comes }: Fault): boolean {
  if (
    alone === undefined ||
    comes.is !== 'answers' ||
    contract !== `contract: 1\ncolumns: { c: ${alone.keywords} }\n`
  )
    return false
  return (
    files['a.csv'] !== undefined && !/[cC]:/.test(alone.keywords) && alone.cells.every((cell) => cell !== '')
  )
}

function columnsTrial(name: string, faults: Faults): Trial {
  const columns = faults.map(([, { alone }], index) => `  c${index}: ${alone?.keywords ?? '{}'}`)
  const lines = (faults[0]?.[1].alone?.cells ?? []).map((_, row) =>
    faults.map(([, { alone }]) => alone?.cells[row] ?? '').join(','),
  )
  return {
    name,
    inputs: { data: 'a.csv' },
    files: {
      'contract.yml': ['contract: 1', 'columns:', ...columns, ''].join('\n'),
      'a.csv': [faults.map((_, index) => `c${index}`).join(','), ...lines, ''].join('\n'),
    },
    rows: faults.map(([fault, { comes }], index) => ({
      name: fault,
      covers: coveredBy(fault),
      differences: (left) =>
        comes.is === 'misuse'
          ? []
          : comes.answers.flatMap((one) => answerDifferences(left, one, `c${index}`)),
    })),
  }
}

function coveredBy(name: string): readonly string[] {
  return [...name.matchAll(/^(\d+) /g)].map(([, number]) => `fault ${number}`)
}

function faultTrial([name, fault]: Faults[number]): Trial {
  const { data = Object.keys(fault.files), now, ...others } = fault.wishes ?? {}
  const inputs = Object.entries(others).map(([input, value]) => [input, String(value)])
  return {
    name: `fault ${name}`,
    inputs: {
      data: data.join('\n'),
      ...(now instanceof Date ? { now: now.toISOString().replace('.000', '') } : {}),
      ...Object.fromEntries(inputs),
    },
    files: { ...fault.files, 'contract.yml': fault.contract },
    rows: [{ name, covers: coveredBy(name), differences: (left) => differencesOf(left, fault) }],
  }
}

function differencesOf(left: Left, { comes, noted }: Fault): readonly string[] {
  if (comes.is === 'misuse')
    return [
      ...differs('the exit code', left.code, 2),
      ...lacks('the log', left.log.replaceAll('%25', '%'), [comes.words, 'asked wrongly']),
      ...differs('the verdict', left.verdict?.outcome, undefined),
    ]
  const { verdict } = left
  if (verdict === undefined) return [`there is no verdict; the log says: ${left.log.slice(0, 800)}`]
  const outcome = comes.outcome ?? comes.answers.find((one) => one.outcome !== 'pass')?.outcome
  return [
    ...comes.answers.flatMap((answer) => answerDifferences(left, answer)),
    ...(outcome === undefined ? [] : differs('the outcome', verdict.outcome, outcome)),
    ...differs('the exit code', left.code, verdict.outcome === 'pass' ? 0 : 1),
    ...lacks(
      'the verdict',
      [verdict.headline, ...verdict.notes].join('\n'),
      noted === undefined ? [] : [noted],
    ),
  ]
}

function answerDifferences(
  { verdict }: Left,
  { keyword, outcome, words }: Answer,
  column?: string,
): readonly string[] {
  const check = verdict?.checks.find(
    ({ rule, subject }) => rule === `data/${keyword}` && (column === undefined || subject === column),
  )
  if (check === undefined) return [`there is no check ${keyword}`]
  const said = [
    check.is,
    check.reason,
    ...check.findings.map(({ is, place }) => `${is} ${JSON.stringify(place)}`),
  ]
  return [
    ...differs(`the outcome of ${keyword}`, check.outcome, outcome),
    ...lacks(keyword, said.join('\n'), words === undefined ? [] : [words]),
  ]
}

const contract = 'contract: 1\ncolumns: { c: { type: int64, min: 1 } }\n'

/** Paths that are no plain file of the workspace. */
const paths: readonly (readonly [name: string, path: string, words: string])[] = [
  ['59 a link out of the workspace', 'link.csv', 'leads out of the working directory'],
  ['59 a device', 'zero.csv', 'leads out of the working directory'],
  ['59 a path up', '../output', 'leads out of the working directory'],
  ['59 a named pipe', 'pipe.csv', 'this is a named pipe'],
]

function pathTrial([name, path, words]: (typeof paths)[number]): Trial {
  return {
    name: `fault ${name}`,
    inputs: { data: path },
    files: { 'contract.yml': contract },
    lay(directory) {
      symlinkSync('/etc/hostname', join(directory, 'link.csv'))
      symlinkSync('/dev/zero', join(directory, 'zero.csv'))
      execFileSync('mkfifo', [join(directory, 'pipe.csv')])
    },
    rows: [
      row(name, (left) => [
        ...differs('the exit code', left.code, 2),
        ...lacks('the log', left.log, [words]),
      ]),
    ],
  }
}

function row(name: string, differences: Row['differences']): Row {
  return { name, covers: coveredBy(name), differences }
}

/** Cells that would be commands, markup or control characters where they are shown. */
const hostile = [
  '::set-output name=x::y',
  '##[error]z',
  '%0Aq',
  '|`<img onerror=x>',
  '\u001b[31m',
  '\u202egnp',
]

/** Rows of digits, enough that reading them takes a while. */
const long = `c\n${'1234567\n'.repeat(4_000_000)}`

/** Faults of what happens while the bundle runs, and of what it shows. */
const moving: readonly Trial[] = [
  {
    name: 'fault 60 to 62: hostile cells are shown in full',
    inputs: { data: 'a.csv', values: 'full' },
    files: {
      'contract.yml': 'contract: 1\ncolumns: { c: { one-of: [x] } }\n',
      'a.csv': `c\n${hostile.map((cell) => `"${cell}"`).join('\n')}\n`,
    },
    rows: [
      row('60 no line of the log is a command that a cell wrote', ({ log, code }) => [
        ...differs('the exit code', code, 1),
        ...log
          .split('\n')
          .filter((line) =>
            /^(::(?!error |warning |notice |set-output name=\w[\w-]*::)|##\[|::set-output name=x)/.test(line),
          )
          .map((line) => `the log has the line ${JSON.stringify(line)}`),
      ]),
      row('61 markup is text in the summary and the page', ({ summary, file }) => [
        ...differs('markup in the summary', summary.includes('<img'), false),
        ...differs(
          'markup in the page',
          file('.ml-actions/data-validate/report.html')?.includes('<img'),
          false,
        ),
      ]),
      row('62 control characters are named', ({ summary, log, file }) => [
        ...differs(
          'a control character',
          ['\u001b', '\u202e'].some((one) =>
            (summary + log + file('.ml-actions/data-validate/report.html')).includes(one),
          ),
          false,
        ),
        ...lacks('the page', file('.ml-actions/data-validate/report.html'), ['U+001B', 'U+202E']),
      ]),
    ],
  },
  {
    name: 'fault 63: a million failing cells',
    inputs: { data: 'a.csv' },
    files: {
      'contract.yml': 'contract: 1\ncolumns: { c: { type: int64, max: 0 } }\n',
      'a.csv': `c\n${'1\n'.repeat(1_000_000)}`,
    },
    rows: [
      row('63 counts are exact and reports are short', ({ log, summary, verdict }) => [
        ...differs(
          'failed',
          verdict?.checks.find(({ rule }) => rule === 'data/max')?.counts?.failed,
          1_000_000,
        ),
        ...differs('many annotations', (log.match(/^::error /gm)?.length ?? 0) > 10, false),
        ...differs('a long summary', summary.length > 10_000, false),
      ]),
    ],
  },
  {
    name: 'fault 71: a file that grows while it is read',
    inputs: { data: 'a.csv' },
    files: { 'contract.yml': contract, 'a.csv': long },
    befalls: (_, directory) => appendFileSync(join(directory, 'a.csv'), '9\n'),
    rows: [
      row('71 is refused', ({ log, code, verdict }) => [
        ...differs('the exit code', code, 2),
        ...lacks('the log', log, ['changed while reading']),
        ...differs('the verdict', verdict, undefined),
      ]),
    ],
  },
  {
    name: 'fault 72: a run that is cancelled while it reads',
    inputs: { data: 'a.csv' },
    files: { 'contract.yml': contract, 'a.csv': long },
    befalls: (child) => void child.kill('SIGTERM'),
    rows: [
      row('72 ends by the signal, without a verdict', ({ log, code, verdict, file }) => [
        ...differs('the exit code', code, 130),
        ...lacks('the log', log, ['cancelled; no verdict was written']),
        ...differs('the verdict', verdict, undefined),
        ...differs('the page', file('.ml-actions/data-validate/report.html'), undefined),
      ]),
    ],
  },
]
