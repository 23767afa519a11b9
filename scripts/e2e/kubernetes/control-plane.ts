import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Api, apiOf } from './api.ts'
import { auditFlags } from './audit.ts'
import { type Certificates, kubeconfigOf, makeCertificates } from './certificates.ts'
import { type Component, start } from './component.ts'
import type { Images } from './node/images.ts'

/** A cluster that runs. */
export interface ControlPlane {
  /** With every right. */
  readonly api: Api
  /** Path of a kubeconfig with every right. */
  readonly kubeconfig: string
  /** Oldest first. */
  readonly components: readonly Component[]
  /** What a program of ours is told to reach it with every right. */
  readonly access: readonly string[]
  /** A kubeconfig, as text, of an account that may do only what a Role gives to the user `deployer`. */
  readonly deployer: string
  /** A kubeconfig, as text, of whoever has a token. */
  kubeconfigOf(token: string): string
  /** Takes the API server away; what runs goes on without it. */
  killApiServer(): Promise<void>
  /** Brings it back, and waits until it is ready, which it is not before it knows all roles. */
  startApiServer(): Promise<void>
  /** Takes an image out of the registry, by its name and tag. */
  unpublish(name: string): void
}

/** Where Prometheus asks which pods there are. */
export const targetsPort = 10251

// In a network of their own no port is taken.
const server = 'https://127.0.0.1:6443'
const etcd = 'http://127.0.0.1:2379'
const peers = 'http://127.0.0.1:2380'
const admin = { name: 'admin', token: 'a-token-of-the-admin', namespace: 'default' }
const deployer = { name: 'deployer', token: 'a-token-of-the-deployer', namespace: 'ml' }

/**
 * Starts etcd, the three servers of Kubernetes, and a node whose pods are processes.
 * @param kubeone  the binary that is all four
 */
export async function startControlPlane(
  home: string,
  kubeone: string,
  images: Images,
): Promise<ControlPlane> {
  mkdirSync(home, { recursive: true })
  const certificates = makeCertificates(home)
  const file = (name: string) => join(home, name)
  writeFileSync(file('images.json'), JSON.stringify(images))
  writeFileSync(
    file('tokens.csv'),
    `${admin.token},admin,admin,"system:masters"\n${deployer.token},deployer,deployer\n`,
  )
  writeFileSync(file('kubeconfig'), kubeconfigOf(server, certificates.authority, admin))
  const components: Component[] = []
  const begin = (name: string, words: readonly string[]) => {
    const component = start(home, name, words)
    components.push(component)
    return component
  }
  const api = apiOf(server, admin.token, certificates.authority)
  const answers = (path: string) => async () => (await api.call('GET', path)).code === 200
  begin('etcd', [kubeone, 'etcd', ...etcdFlags(home)])
  const startApiServer = async () => {
    const served = begin('apiserver', [kubeone, 'apiserver', ...apiserverFlags(home, certificates)])
    await served.until(answers('/readyz'))
  }
  await startApiServer()
  begin('controllers', [kubeone, 'controllers', ...controllerFlags(home, certificates)])
  begin('scheduler', [kubeone, 'scheduler', '--kubeconfig', file('kubeconfig'), ...alone])
  const access = ['--server', server, '--token', admin.token, '--authority', certificates.authority]
  const node = begin('node', [process.execPath, ...nodeWords(home, certificates, access)])
  await node.until(answers('/api/v1/nodes/local'))
  // The controllers have begun when the first namespace has its account: without it no pod is made.
  await node.until(answers('/api/v1/namespaces/default/serviceaccounts/default'))
  return {
    api,
    access,
    components,
    kubeconfig: file('kubeconfig'),
    deployer: kubeconfigOf(server, certificates.authority, deployer),
    kubeconfigOf: (token) => kubeconfigOf(server, certificates.authority, { ...deployer, token }),
    startApiServer,
    async killApiServer() {
      const index = components.findLastIndex(({ name }) => name === 'apiserver')
      const [served] = components.splice(index, 1)
      await served?.kill()
    },
    unpublish(name) {
      const { [name]: _, ...left } = images
      // The node may be reading it at this moment: it finds the old list or the new one, and no half of one.
      writeFileSync(file('images.json.new'), JSON.stringify(left))
      renameSync(file('images.json.new'), file('images.json'))
    },
  }
}

function etcdFlags(home: string): readonly string[] {
  const clients = ['--listen-client-urls', etcd, '--advertise-client-urls', etcd]
  const others = ['--listen-peer-urls', peers, '--initial-advertise-peer-urls', peers]
  const cluster = ['--initial-cluster', `default=${peers}`]
  // A test's data may be lost with the machine.
  return ['--data-dir', join(home, 'etcd'), '--unsafe-no-fsync', ...clients, ...others, ...cluster]
}

function apiserverFlags(home: string, { certificate, key, accounts }: Certificates): readonly string[] {
  const pair = ['--tls-cert-file', certificate, '--tls-private-key-file', key]
  const signing = ['--service-account-signing-key-file', accounts, '--service-account-key-file', accounts]
  const issuer = ['--service-account-issuer', 'https://kubernetes.default.svc']
  const address = ['--bind-address', '127.0.0.1', '--advertise-address', '127.0.0.1', '--secure-port', '6443']
  const access = ['--token-auth-file', join(home, 'tokens.csv'), '--authorization-mode', 'RBAC']
  // Nobody serves the API behind an address of a Service here.
  const network = ['--service-cluster-ip-range', '10.96.0.0/16', '--endpoint-reconciler-type', 'none']
  return [
    '--etcd-servers',
    etcd,
    ...address,
    ...pair,
    ...signing,
    ...issuer,
    ...access,
    ...network,
    ...auditFlags(home),
  ]
}

function controllerFlags(home: string, { authority, accounts }: Certificates): readonly string[] {
  const keys = ['--service-account-private-key-file', accounts, '--root-ca-file', authority]
  // A node that is too busy to say so is there all the same.
  const patience = ['--node-monitor-grace-period', '30m']
  return ['--kubeconfig', join(home, 'kubeconfig'), ...keys, ...patience, ...alone]
}

const alone = ['--leader-elect=false', '--secure-port', '0']

function nodeWords(
  home: string,
  { certificate, key }: Certificates,
  access: readonly string[],
): readonly string[] {
  const program = join(import.meta.dirname, 'node', 'process-node.ts')
  const pair = ['--certificate', certificate, '--key', key]
  const images = ['--images', join(home, 'images.json')]
  return [program, ...access, ...pair, ...images, '--targets-port', String(targetsPort)]
}
