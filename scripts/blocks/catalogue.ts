/** What is known of a shell block of a page: how it is run, or by what it is covered instead. */
export type Known = Found & (Run | { readonly instead: string })

/** Which block: the page, and how its first line begins. */
interface Found {
  readonly page: string
  readonly begins: string
}

/** A block that is run as it stands, with the outcome that its page states. */
export interface Run {
  /**
   * `unit`: in a scratch copy, by the test beside this file; `release`: in a repository of the example project,
   * with the release of this commit behind the address of the page, by `npm run test:e2e -- release`.
   */
  readonly runs: 'unit' | 'release'
  /** Files that its page supposes, by where they are taken from; null is one that it makes, and must not be there. */
  readonly given?: Readonly<Record<string, string | null>>
  /** Parts of what it prints. */
  readonly prints?: readonly string[]
  /** Files that it leaves. */
  readonly leaves?: readonly string[]
}

const suite = 'actions/data-validate/scenarios/another-tools-suite-becomes-a-contract/given'

/** A block of the pages that users and developers copy. */
export const knownBlocks: readonly Known[] = [
  {
    page: 'README.md',
    begins: 'npm start',
    instead: 'both are commands of package.json: CI is `npm test`, and `npm start` is timed on a fresh clone',
  },
  {
    page: 'README.md',
    begins: 'git clone',
    runs: 'release',
    given: { 'contract.yml': null },
    prints: ['drafted', 'Pass'],
    leaves: ['contract.yml', '.ml-actions/data-validate/report.html'],
  },
  {
    page: 'CONTRIBUTING.md',
    begins: 'git clone … && cd ml-actions',
    instead: 'the address is each reader’s own; CI does the same with the commit that it tests',
  },
  {
    page: 'actions/canary-deploy/README.md',
    begins: 'npx /tmp/ml-actions canary-deploy --rbac',
    instead:
      'it needs a cluster and kubectl; the group kubernetes binds the printed Role to an account and gives the bundle its token',
  },
  {
    page: 'actions/canary-deploy/README.md',
    begins: 'export KUBECONFIG',
    instead:
      'it needs a cluster with a rollout under way: scripts/deliveries.test.ts looks at one and takes it back by the same inputs, on the twin',
  },
  {
    page: 'actions/canary-deploy/README.md',
    begins: 'kubectl set image',
    instead: 'it is what a workflow did before, shown beside what replaces it; nobody is to run it',
  },
  {
    page: 'actions/cml-report/README.md',
    begins: 'npx',
    runs: 'release',
    given: { 'metrics/model.json': 'examples/flights/metrics/new.json' },
    leaves: ['.ml-actions/cml-report/comment.md'],
  },
  {
    page: 'docs/gitlab.md',
    begins: 'git clone --mirror',
    runs: 'release',
    leaves: ['ml-actions.git/HEAD'],
  },
  {
    page: 'docs/importers.md',
    begins: 'git clone',
    runs: 'release',
    given: {
      'suite.json': `${suite}/suite.json`,
      'data/train.csv': `${suite}/people.csv`,
      'contract.yml': null,
    },
    prints: ['contract.yml was written from suite.json'],
    leaves: ['contract.yml'],
  },
  {
    page: 'docs/testing.md',
    begins: 'npm run test:e2e -- kubernetes',
    instead: 'it is the end-to-end suite itself, which CI runs: a cluster takes root and minutes',
  },
  {
    page: 'examples/flights/README.md',
    begins: 'python -m venv',
    instead: 'nothing: it needs 1 GB of Python packages. What it makes is committed, and all tests read that',
  },
  {
    page: 'workflows-examples/README.md',
    begins: 'cp workflows-examples/',
    runs: 'unit',
    given: { 'workflows-examples': 'workflows-examples', '.github/workflows/': '.github/workflows' },
    leaves: ['.github/workflows/multi-environment.yml'],
  },
]
