import { twinSource } from '@ml-actions/dataset/sources/twin'
import { type Given, registeredModelsTwin, registryStore, registryTwin } from '@ml-actions/registry/twin'
import { printVerdict } from '@ml-actions/verdict/json'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { choose } from './operations/choose.ts'
import type { Running, Wishes } from './operations/operation.ts'

/** The digest of a model, by a letter. */
export const digest = (letter: string): string => `sha256:${letter.repeat(64)}`

/** The verdict.json that model-gate wrote of the model `b`, or another one. */
export function gateSays(
  more: Partial<Omit<Verdict, 'facts'>> & { readonly facts?: Verdict['facts'] } = {},
): string {
  const { outcome = 'pass', facts = {}, ...rest } = more
  const decisions = { pass: 'promote', fail: 'block', inconclusive: 'inconclusive' }
  const verdict: Verdict = {
    action: 'model-gate',
    outcome,
    headline: 'accuracy 0.912 vs 0.905 in the baseline',
    checks: [
      {
        rule: 'gate/floor',
        name: 'accuracy',
        outcome,
        severity: 'error',
        is: 'accuracy is 0.912',
        wanted: 'at least 0.9',
        findings: [],
        ...(outcome === 'pass' ? {} : { todo: 'train it again' }),
      },
    ],
    metrics: [],
    tables: [],
    notes: [],
    sources: [],
    ...rest,
    facts: { decision: decisions[outcome], verified: true, 'model-digest': digest('b'), ...facts },
  }
  return printVerdict(verdict, '0.1.0')
}

/** Three versions of churn: the champion 1, and 2 and 3 with digests b and c. */
export const churn: Given = {
  runs: {
    old: { metrics: { accuracy: 0.905, 'val/loss': 0.4, odd: 1 } },
    new: { metrics: { accuracy: 0.912, 'val/loss': 0.35, bad: Number.NaN }, models: ['m-1'] },
  },
  models: {
    churn: {
      versions: [
        { run: 'old', tags: { 'ml-actions.digest': digest('a') } },
        { run: 'new', tags: { 'ml-actions.digest': digest('b'), team: 'growth' } },
        { run: 'new', tags: { 'ml-actions.digest': digest('c') } },
        { run: 'new' },
      ],
      aliases: { champion: '1', challenger: '2' },
    },
  },
}

const nothing: Wishes = {
  operation: 'resolve',
  model: 'churn',
  version: '',
  source: '',
  'run-id': '',
  alias: '',
  against: '',
  verdict: [],
  digest: '',
  tags: [],
  expect: '',
  'previous-alias': '',
  'mlflow-tracking-uri': '',
  'dry-run': false,
}

/** Runs an operation on a registry in memory. */
export async function runIn(
  asked: Partial<Wishes>,
  files: Readonly<Record<string, string>> = {},
  given: Given = churn,
) {
  const store = registryStore(given)
  const before = JSON.stringify(shown(store))
  const running: Running = {
    context: { host: 'github', runNumber: 1, attempt: 1, sha: 'c0ffee', runUrl: 'https://ci.example/run/7' },
    signal: new AbortController().signal,
  }
  const world = {
    files: twinSource(new Map(Object.entries(files))),
    registry: registryTwin(store),
    models: registeredModelsTwin(store),
    now: () => 0,
    pause: async () => {},
    nonce: 'n',
  }
  const verdict = await choose({ ...nothing, ...asked }, running, world)
  return { verdict, store, world, running, isChanged: JSON.stringify(shown(store)) !== before }
}

/** All that can be written. */
function shown({ models }: ReturnType<typeof registryStore>): unknown {
  return [...models].map(([name, { aliases, tags, versions }]) => [name, [...aliases], [...tags], versions])
}
