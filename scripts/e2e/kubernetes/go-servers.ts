import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kept } from '../tools.ts'
import type { Definitions } from './definitions.ts'

/** The version of Kubernetes that the tests run on. */
const kubernetesVersion = '1.37.2'
const contourVersion = 'v1.33.8'
/** The one that this Contour is built with. */
const gatewayApiVersion = 'v1.3.0'
const istioApiVersion = 'v1.31.1'

/** Builds etcd and the servers of Kubernetes as one binary, once; returns its path. */
export function kubeone(): string {
  const source = join(import.meta.dirname, 'kubeone', 'main.go')
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 8)
  return built(
    `kubeone-${kubernetesVersion}-${hash}`,
    'Kubernetes: 8 minutes on two idle cores',
    (folder) => {
      copyFileSync(source, join(folder, 'main.go'))
      run(folder, 'mod', 'init', 'kubeone')
      for (const module of stagedModules(folder)) {
        // Kubernetes' own go.mod points to folders of its repository; their releases are v0.x.y for its v1.x.y.
        const staged = `${module}@v0${kubernetesVersion.slice(1)}`
        run(folder, 'mod', 'edit', `-replace=${module}=${staged}`)
      }
      run(folder, 'mod', 'edit', `-require=k8s.io/kubernetes@v${kubernetesVersion}`)
      run(folder, 'mod', 'tidy')
      const [major = '', minor = ''] = kubernetesVersion.split('.')
      const stamp = { gitVersion: `v${kubernetesVersion}`, gitMajor: major, gitMinor: minor }
      const links = Object.entries(stamp).map(
        ([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`,
      )
      return { program: '.', links }
    },
  )
}

/** Builds Contour, the controller that turns HTTPRoutes into a proxy's settings, once; returns its path. */
export function contour(): string {
  const module = 'github.com/projectcontour/contour'
  return built(`contour-${contourVersion}`, 'Contour: 2 minutes on two idle cores', (folder) => {
    const program = `${module}/cmd/contour`
    run(folder, 'mod', 'init', 'contour')
    run(folder, 'mod', 'edit', `-require=${module}@${contourVersion}`)
    writeFileSync(join(folder, 'tools.go'), `//go:build tools\n\npackage tools\n\nimport _ "${program}"\n`)
    return { program, links: [] }
  })
}

/** Gives the definitions of the kinds of routes, from their Go modules: those that Contour reads, and those of Istio. */
export function routeDefinitions(): readonly Definitions[] {
  const gateways = moduleFolder('sigs.k8s.io/gateway-api', gatewayApiVersion)
  const folder = join(gateways, 'config', 'crd', 'experimental')
  const own = join(moduleFolder('github.com/projectcontour/contour', contourVersion), 'examples', 'contour')
  const istio = join(moduleFolder('istio.io/api', istioApiVersion), 'kubernetes')
  const only = ['virtualservices.networking.istio.io', 'destinationrules.networking.istio.io']
  return [
    ...readdirSync(folder).map((name) => ({ file: join(folder, name) })),
    { file: join(own, '01-crds.yaml') },
    { file: join(istio, 'customresourcedefinitions.gen.yaml'), only },
  ]
}

/** What is built: a main package, and what the linker is told. */
interface Program {
  readonly program: string
  readonly links: readonly string[]
}

/**
 * Builds a main package, once.
 * @param prepare  fills the folder
 */
function built(name: string, what: string, prepare: (folder: string) => Program): string {
  const binary = join(kept, 'bin', name)
  if (existsSync(binary)) return binary
  console.log(`building ${what} (once on this machine)`)
  mkdirSync(join(kept, 'bin'), { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'ml-actions-go-'))
  try {
    const { program, links } = prepare(folder)
    // Nobody debugs it: leaving out the tables for debuggers saves time and space.
    const half = `${binary}.${process.pid}`
    const told = ['-s', '-w', ...links].join(' ')
    run(folder, 'build', '-trimpath', '-gcflags=all=-dwarf=false', '-ldflags', told, '-o', half, program)
    renameSync(half, binary)
    return binary
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function stagedModules(folder: string): readonly string[] {
  const { GoMod } = JSON.parse(
    run(folder, 'mod', 'download', '-json', `k8s.io/kubernetes@v${kubernetesVersion}`),
  )
  const replaced = /^\s*(?:replace )?(k8s\.io\/[a-z-]+) => \.\/staging\//gm
  return [...new Set([...readFileSync(GoMod, 'utf8').matchAll(replaced)].map(([, module = '']) => module))]
}

function moduleFolder(module: string, version: string): string {
  return JSON.parse(run(tmpdir(), 'mod', 'download', '-json', `${module}@${version}`)).Dir
}

function run(folder: string, ...words: readonly string[]): string {
  return execFileSync('go', words, {
    cwd: folder,
    // More memory for less collecting.
    env: { ...process.env, GOFLAGS: '-mod=mod', GOGC: '400' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
