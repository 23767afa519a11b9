import { cruise, type IFlattenedRuleSet, type IForbiddenRuleType } from 'dependency-cruiser'
import { root } from '../build/workspace.ts'
import { rooms } from './table.ts'

/**
 * Holds every import against the table of rooms, and looks for cycles.
 * @returns one sentence a breach
 */
export async function importBreaches(): Promise<readonly string[]> {
  const ruleSet: IFlattenedRuleSet = {
    forbidden: [...Object.entries(rooms).flatMap(rulesOf), ...generalRules],
  }
  const { output } = await cruise(['actions', 'packages', 'scripts'], {
    baseDir: root,
    ruleSet,
    validate: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|out|\\.cache)/|/scenarios/[^/]+/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  })
  if (typeof output === 'string') throw new TypeError('dependency-cruiser answered with text')
  return output.summary.violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule.name}`)
}

/** Test files may import more: fast-check, the test runner, writers of test data. */
const tests = '\\.(test|suite|e2e)\\.ts$'

function rulesOf([folder, { ours, theirs }]: [
  string,
  (typeof rooms)[string],
]): readonly IForbiddenRuleType[] {
  const own = folder.replace(/^packages\//, '')
  const packages = [...ours, ...(folder.startsWith('packages/') ? [own] : [])].join('|')
  const from = { path: `^${folder}/src/`, pathNot: tests }
  return [
    {
      name: `${folder} may import of ours only ${ours.join(', ') || 'nothing'}`,
      severity: 'error',
      from,
      to: {
        path: '^packages/',
        pathNot: packages === '' ? '^$' : `^packages/(${packages})/(src/|package.json$)`,
      },
    },
    {
      name: `${folder} may import of others only ${theirs.join(', ') || 'nothing'}`,
      severity: 'error',
      from,
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: [
          `node_modules/(${theirs.join('|') || '$^'})/`,
          '^packages/',
          `node_modules/ajv/dist/runtime`,
        ],
      },
    },
  ]
}

const generalRules: readonly IForbiddenRuleType[] = [
  {
    name: 'no action imports another: they compose through verdict.json',
    severity: 'error',
    from: { path: '^actions/([^/]+)/' },
    to: { path: '^actions/', pathNot: '^actions/$1/' },
  },
  {
    name: 'no cycle between files',
    severity: 'error',
    from: { pathNot: 'node_modules' },
    to: { circular: true },
  },
  {
    name: 'nothing imports scripts',
    severity: 'error',
    from: { pathNot: '^scripts/' },
    to: { path: '^scripts/' },
  },
  {
    name: 'only tests and scripts import a twin or a suite',
    severity: 'error',
    from: { path: '^(actions|packages)/', pathNot: '(\\.(test|suite|e2e)\\.ts$)|twin' },
    to: { path: '(twin|\\.suite)\\.ts$' },
  },
  {
    name: 'every import can be found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
]
