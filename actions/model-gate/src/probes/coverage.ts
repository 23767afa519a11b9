import { Misuse } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import { type Attributes, walkXml } from '../evidence/xml.ts'
import type { Probe, Settings } from './probe.ts'
import type { Reach } from './reach.ts'

/** How many lines or branches there are, and how many of them a test went through. */
interface Covered {
  readonly covered: number
  readonly valid: number
}

interface Seen {
  readonly candidate: Covered
  readonly baseline?: Covered
}

/** The share of lines or branches that tests went through, from Cobertura XML; exact. */
export const coverage = {
  name: 'coverage',
  keyword: 'coverage',
  summary: 'The share of lines, or of branches, that tests go through, from a Cobertura XML report.',
  better: 'higher',
  share: true,
  units: { '%': 0.01 },
  schema: {
    coverage: { type: 'string', minLength: 1, description: 'The report.' },
    'baseline-coverage': { type: 'string', minLength: 1, description: 'The same of the baseline.' },
    of: { enum: ['lines', 'branches'], description: 'What is counted; lines by default.' },
  },
  todo: 'test what no test goes through',
  example: { coverage: 'out/coverage.xml', min: '80%' },
  subject: (settings) => `${ofBranches(settings) ? 'branch' : 'line'} coverage`,
  async gather(settings, reach) {
    const baseline = settings['baseline-coverage']
    return {
      candidate: await coveredIn(String(settings['coverage']), settings, reach),
      ...(baseline === undefined ? {} : { baseline: await coveredIn(String(baseline), settings, reach) }),
    }
  },
  read: ({ candidate, baseline }, settings) => ({
    candidate: readingOf(candidate, settings),
    ...(baseline === undefined ? {} : { baseline: readingOf(baseline, settings) }),
    findings: [],
    counts: { evaluated: candidate.valid, failed: candidate.valid - candidate.covered, skipped: 0 },
  }),
} as const satisfies Probe<Seen>

function ofBranches({ of }: Settings): boolean {
  return of === 'branches'
}

function readingOf({ covered, valid }: Covered, settings: Settings) {
  if (valid > 0) return { is: 'point', value: covered / valid, exact: true } as const
  const because = `the report has no ${ofBranches(settings) ? 'branches' : 'lines'}`
  const todo = ofBranches(settings)
    ? 'measure branches: coverage run --branch'
    : 'did the tests run any code?'
  return { is: 'absent', reason: 'nothing-evaluated', because, todo } as const
}

/**
 * Reads the counts of the root, which rates are only rounded from; where a tool writes none, counts the lines, each
 * once: those below `methods` stand below `class` again.
 */
async function coveredIn(path: string, settings: Settings, reach: Reach): Promise<Covered> {
  const word = ofBranches(settings) ? 'branches' : 'lines'
  const above: string[] = []
  let root: Attributes | undefined
  let [covered, valid] = [0, 0]
  await walkXml(await reach.text(path), path, {
    enter(name, attributes) {
      if (root === undefined && name !== 'coverage') throw noCoverage(name, path)
      root ??= attributes
      if (name === 'line' && !above.includes('method')) {
        const [hit, of] = ofBranches(settings)
          ? branchesIn(attributes)
          : [Number(attributes['hits']) > 0 ? 1 : 0, 1]
        covered += hit
        valid += of
      }
      above.push(name)
    },
    leave: () => void above.pop(),
  })
  const written = [root?.[`${word}-covered`], root?.[`${word}-valid`]]
  const counts = written.map((count) => (/^[0-9]{1,15}$/.test(count ?? '') ? Number(count) : Number.NaN))
  const [hit = Number.NaN, of = Number.NaN] = counts
  return hit <= of ? { covered: hit, valid: of } : { covered, valid }
}

/** Cobertura writes the branches of a line as `condition-coverage="50% (1/2)"`. */
function branchesIn(attributes: Attributes): readonly [number, number] {
  const [, hit, of] = /\(([0-9]{1,9})\/([0-9]{1,9})\)/.exec(attributes['condition-coverage'] ?? '') ?? []
  return [Number(hit ?? 0), Number(of ?? 0)]
}

function noCoverage(name: string, path: string): Misuse {
  const is = `the file is XML of ${JSON.stringify(shorten(name, 40))}, and no Cobertura report`
  const todo = 'for Python write "coverage xml", or pytest --cov-report=xml'
  return new Misuse({ is, wanted: 'Cobertura XML: a root "coverage"', todo, place: { path } })
}
