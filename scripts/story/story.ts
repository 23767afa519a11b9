import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../build/workspace.ts'
import { deliveryStops } from './delivery.ts'
import { dataStops, driftStops, modelStops, reportStops } from './files.ts'
import { journeyPage } from './page/page.ts'
import { layProject } from './project.ts'
import { openRegistry, registryStops } from './registry.ts'
import { aside, chapter, line, verdictInShort } from './say.ts'
import type { Stop } from './stop.ts'

// The whole journey on the example project, told in the terminal and on a page.
const out = join(root, 'out')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const started = performance.now()
const where = { out, project: layProject(join(out, 'project'), join(out, 'event.json')) }

console.log(
  'Will this flight arrive more than 15 minutes late? A model’s way to production, on real flights of 2013.',
)
const registry = await openRegistry()
const chapters = [
  { title: 'Drift: whether the world is still the one that the model knows', tell: driftStops },
  { title: 'Data: what the model learns from', tell: dataStops },
  { title: 'Model: whether it may ship', tell: modelStops },
  { title: 'Report: what the author reads', tell: reportStops },
  {
    title: 'Registry: which model that is, and on whose word',
    tell: (place: typeof where) => registryStops(place, registry),
  },
  {
    title: 'Delivery: on real requests, in small steps',
    tell: (place: typeof where) => deliveryStops(place, registry),
  },
]
const stops: Stop[] = []
for (const [i, { title, tell }] of chapters.entries()) {
  chapter(i + 1, title)
  for await (const stop of tell(where)) {
    verdictInShort(stop.verdict, stop.seconds)
    stops.push(stop)
  }
}
await registry.close()
const page = join(out, 'index.html')
writeFileSync(page, journeyPage(stops))
const broken = stops.filter(({ verdict, promised }) => verdict.outcome !== promised)
console.log()
for (const { title, verdict, promised } of broken)
  line(`✗ ${title}: ${verdict.outcome} where the story promises ${promised}`)
line(
  `${stops.length} stops in ${((performance.now() - started) / 1000).toFixed(0)} s; the whole of it: ${relative(process.cwd(), page)}`,
)
aside('open it in a browser; each stop links to its full report')
process.exitCode = broken.length === 0 ? 0 : 1
