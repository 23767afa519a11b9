import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { spawnInNamespace } from './namespace.ts'
import { parts } from './parts.ts'
import { innermost, isAlive, recordFile, type Up } from './record.ts'

// Starts a cluster with all that delivers to it, to look at and to try things on: `npm run e2e:up`. It goes on until
// `npm run e2e:down`.
if (existsSync(recordFile) && isAlive(JSON.parse(readFileSync(recordFile, 'utf8')))) {
  console.error('it is up already; end it with: npm run e2e:down')
  process.exit(1)
}
const known = JSON.stringify(parts())
const home = mkdtempSync(join(tmpdir(), 'ml-actions-kubernetes-'))
mkdirSync(dirname(recordFile), { recursive: true })
const log = `${recordFile.replace(/\.json$/, '')}.log`
const began = performance.now()
const child = spawnInNamespace(
  home,
  [process.execPath, join(import.meta.dirname, 'inside.ts'), 'up', home, known],
  {
    detached: true,
    stdio: ['ignore', 'pipe', openSync(log, 'w')],
  },
)
const up: Up = { pid: child.pid ?? 0, home }
writeFileSync(recordFile, JSON.stringify(up))
let kubeconfig = ''
if (child.stdout !== null) {
  for await (const line of createInterface({ input: child.stdout })) {
    kubeconfig = String(JSON.parse(line).kubeconfig)
    break
  }
}
if (kubeconfig === '') {
  console.error(readFileSync(log, 'utf8').slice(-4000))
  process.exit(1)
}
console.log(
  `up in ${((performance.now() - began) / 1000).toFixed(1)} s: Kubernetes, Contour, Envoy, Prometheus`,
)
console.log('it has a network and files of its own; to go in, as root:')
console.log(`  nsenter --all --target ${innermost(up.pid)} env KUBECONFIG=${kubeconfig} bash`)
console.log('to end it: npm run e2e:down')
process.exit(0)
