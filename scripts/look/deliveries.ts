import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { githubHost, runBundle } from '../scenarios/bundle.ts'
import { type Delivery, openDelivery } from '../world/delivery.ts'
import type { Model } from '../world/pods.ts'
import { type BrowserPage, withBrowser } from './browser.ts'
import { commentPage } from './page.ts'
import { githubStyle, type Seen, screens, show } from './reports.ts'

const image = (version: string) => `registry.example/flights:${version}`
const crash = [
  'INFO loading model flights/7 from s3://models/flights/7',
  'Traceback (most recent call last):',
  '  File "/app/serve.py", line 31, in <module>',
  '    model = joblib.load(path)',
  "ModuleNotFoundError: No module named 'lightgbm'",
].join('\n')
const models: ReadonlyMap<string, Model> = new Map([
  [image('1.0'), { predictions: 'predictions/old.csv', failShare: 0 }],
  [image('1.1-broken'), { predictions: 'predictions/worse.csv', failShare: 0, crash }],
  [image('1.1-bad'), { predictions: 'predictions/worse.csv', failShare: 0.3 }],
  [image('1.1'), { predictions: 'predictions/new.csv', failShare: 0 }],
])

/** A rollout with waits that suit a look: nobody bakes for two seconds in earnest. */
function rolloutFile(prometheus: string, requests = 300): string {
  return `rollout: 1
name: flights
namespace: ml
strategy: canary
target: { deployment: flights, container: api, service: flights }
route: { provider: gateway-api, name: flights, rule: predict }
steps: [20%:2s..6s, 50%:2s..30s]
judge:
  prometheus: { url: "${prometheus}", telemetry-lag: 0s, look-every: 1s }
  errors: { total: http_requests_total, bad: 'http_requests_total{code=~"5.."}', ceiling: 0.05, pass-below: 0.01 }
  dispersion: 1
  min-requests: ${requests}
waits: { settle: 1s, accept: 10s, ready: 60s, drain: 1s, poll: 1s }
`
}

interface Run {
  readonly name: string
  readonly action: 'canary-deploy' | 'rollback'
  readonly inputs: Readonly<Record<string, string>>
}

const deploy = (name: string, version: string, more: Run['inputs'] = {}): Run => ({
  name,
  action: 'canary-deploy',
  inputs: { image: image(version), ...more },
})

/** What a team sees of delivery, in the order in which it happens. */
const runs: readonly Run[] = [
  deploy('plan', '1.1', { mode: 'plan' }),
  deploy('crashed', '1.1-broken'),
  deploy('rolled-back', '1.1-bad'),
  deploy('held', '1.1', { rollout: 'patient.yml' }),
  deploy('aborted', '1.1', { rollout: 'patient.yml', mode: 'abort' }),
  deploy('promoted', '1.1'),
  {
    name: 'rollback',
    action: 'rollback',
    inputs: { to: 'previous-good', reason: 'complaints from the airport' },
  },
]

/** Runs the built bundles against a small world, and shows each job's page on desktop and phone. */
export async function lookAtDeliveries(most?: number): Promise<readonly Omit<Seen, 'asked'>[]> {
  const pages = await pagesOfRuns()
  const style = githubStyle()
  return withBrowser(async (page) => {
    const seen: Omit<Seen, 'asked'>[] = []
    for (const { name, markdown } of pages)
      seen.push(
        ...(await onScreens(page, {
          name,
          html: commentPage(markdown, style),
          ...(most === undefined ? {} : { most }),
        })),
      )
    return seen
  })
}

async function onScreens(
  page: BrowserPage,
  { name, ...rest }: { readonly name: string; readonly html: string; readonly most?: number },
) {
  const seen: Omit<Seen, 'asked'>[] = []
  for (const [screen, width] of Object.entries(screens))
    for (const colorScheme of ['light', 'dark'] as const)
      seen.push(await show(page, { name: `${name}-${screen}-${colorScheme}`, width, colorScheme, ...rest }))
  return seen
}

async function pagesOfRuns() {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-look-'))
  const world = await openDelivery(image('1.0'), models)
  try {
    writeFileSync(join(home, 'rollout.yml'), rolloutFile(world.prometheus))
    writeFileSync(join(home, 'patient.yml'), rolloutFile(world.prometheus, 1_000_000))
    const pages: { name: string; markdown: string }[] = []
    for (const run of runs) pages.push({ name: run.name, markdown: await pageOf(run, { home, world }) })
    return pages
  } finally {
    await world.close()
    rmSync(home, { recursive: true, force: true })
  }
}

async function pageOf(
  { name, action, inputs }: Run,
  { home, world }: { readonly home: string; readonly world: Delivery },
): Promise<string> {
  const files = { output: join(home, `${name}.output`), summary: join(home, `${name}.md`) }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const asked = Object.entries({ kubeconfig: world.kubeconfig, ...inputs })
  const host = { ...githubHost(home, files), GITHUB_RUN_ID: name, GITHUB_REPOSITORY: 'acme/flights' }
  const given = Object.fromEntries(asked.map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]))
  const { log } = await runBundle({
    action,
    directory: home,
    environment: { ...host, ...given },
    seconds: 300,
  })
  const page = readFileSync(files.summary, 'utf8')
  if (page === '') throw new Error(`${name} left no page:\n${log}`)
  return page
}
