import { filesBelow, readText } from '../build/workspace.ts'
import type { Generated } from './generated.ts'
import { load } from './load.ts'
import { page, table } from './page.ts'

interface Fault {
  readonly id: string
  readonly is: string
  readonly holds: readonly string[]
  readonly missing?: string
}

interface Named {
  readonly file: string
  readonly test: string
}

interface Shown {
  readonly namedIn: (file: string, code: string) => readonly (Named & { readonly ids: readonly string[] })[]
  readonly shownBy: (fault: Fault, files: ReadonlyMap<string, string>) => readonly Named[]
}

const folder = 'packages/rollout/src/faults'
const onCluster = 'scripts/e2e/kubernetes'
const rooms = ['packages/rollout/src', 'actions/canary-deploy/src', 'actions/rollback/src']

/** Writes the page that says which tests show each fault of a rollout. */
export async function faultDocs(): Promise<readonly Generated[]> {
  const { faults } = await load<{ faults: readonly Fault[] }>(`${folder}/catalogue.ts`)
  const { namedIn, shownBy } = await load<Shown>(`${folder}/shown.ts`)
  const paths = rooms.flatMap((room) => filesBelow(room, (path) => /\.(test|suite)\.ts$/.test(path)))
  const files = new Map(paths.map((path) => [path, readText(path)] as const))
  const whole = faults.filter(({ missing }) => missing === undefined)
  const real = filesBelow(onCluster, (path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).flatMap(
    (path) => namedIn(path, readText(path)),
  )
  const staged = (fault: Fault) => real.filter(({ ids }) => ids.includes(fault.id)).map(link)
  const rows = faults.map((fault) => [
    fault.id,
    fault.is,
    fault.holds.join(' '),
    shownBy(fault, files).map(link).join('<br>'),
    staged(fault).join('<br>'),
    fault.missing ?? '',
  ])
  return [
    page('docs/faults.md', 'Faults that a rollout survives', `${folder}/catalogue.ts`, [
      'What goes wrong around a rollout, the invariants (`packages/rollout/src/invariants.ts`; I10: killed and gone on ends in the',
      'same objects; I13: no telemetry is no pass; I17: no text of others is run or told raw) that it must not break, and the tests',
      'that make it go wrong. They run on the cluster in memory, which passes the same suite as the client over HTTP.',
      `${whole.length} of ${faults.length} are shown whole; what is missing of the others stands beside them.`,
      `${faults.filter((fault) => staged(fault).length > 0).length} are staged on a real API server as well, under users, by the built bundle`,
      '(`npm run test:e2e -- kubernetes`).',
      '',
      table(['', 'what goes wrong', 'holds', 'shown by', 'on a real API server', 'missing'], rows),
    ]),
  ]
}

function link({ file, test }: Named): string {
  const name = file.replace(/^.*\/(src|e2e)\//, '')
  const words = test.replaceAll('|', '\\|').replaceAll('<', '&lt;')
  return `${words} ([${name}](../${file}))`
}
