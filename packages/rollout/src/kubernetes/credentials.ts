import { existsSync } from 'node:fs'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent, type RequestOptions } from 'node:https'
import { KubeConfig } from '@kubernetes/client-node/dist/config.js'
import { Misuse } from '@ml-actions/verdict/faults'
import { mapOf } from '@ml-actions/verdict/mapping'
import { shorten } from '@ml-actions/verdict/shorten'
import { refuseCommands } from './exec-plugin.ts'

/** Where a cluster is, and what to show it. */
export interface Credentials {
  /** Address of the API server. */
  readonly server: string
  /** The namespace of the context; undefined when it names none. */
  readonly namespace?: string
  /** Certificates and headers for one request; refreshed by the library where they expire. */
  options(): Promise<RequestOptions>
  /** Reads them anew, and asks a plug-in again, when the server knows them no more. */
  renew(): void
}

/** What a workflow gave: a kubeconfig's text, a path to one, or neither. */
export interface Given {
  readonly content: string
  /** Paths as in the variable KUBECONFIG; `''` for none. */
  readonly paths: string
  readonly context: string
  /** Whether the kubeconfig may run any command; clouds' own plugins alone by default. */
  readonly allowExec?: boolean
}

/**
 * Reads credentials: the text first, then the file, then the pod's own account.
 * @throws {Misuse} for none, an unknown context, skipped certificate checks, an auth-provider, or an exec entry that is no cloud's
 * plugin
 */
export function credentialsFrom(given: Given): Credentials {
  const first = opened(given)
  const { server } = first
  let { config } = first
  const agents = keptAgents()
  const ask = async (from: KubeConfig) => {
    const options: RequestOptions = {}
    await from.applyToHTTPSOptions(options)
    return { ...options, agent: agents(options.agent) }
  }
  // Requests that go side by side ask a plug-in once, and once again when all of them are unknown.
  let asking: { readonly of: KubeConfig; readonly options: Promise<RequestOptions> } | undefined
  let used: KubeConfig | undefined
  const namespace = config.getContextObject(config.getCurrentContext())?.namespace
  return {
    server,
    ...(namespace === undefined ? {} : { namespace }),
    options: () => {
      if (asking?.of === config) return asking.options
      const of = config
      const options = ask(of).finally(() => {
        used = of
        if (asking?.of === of) asking = undefined
      })
      asking = { of, options }
      return options
    },
    // The library keeps what a plug-in said for as long as that said it was good: nothing but another reader forgets it.
    renew: () => {
      if (used === config) config = opened(given).config
    },
  }
}

/**
 * Four connections at once: reads that do not wait for each other go side by side, with no more handshakes than that is
 * worth. Fifteen idle seconds are less than any balancer or server keeps a silent connection: a write into a closed one
 * has no answer, and has to be looked up.
 */
const keeping = { keepAlive: true, maxSockets: 4, timeout: 15_000 }

/**
 * Gives agents that use a connection again. The library's own close one after each request, which then costs a round trip
 * for TCP and one for TLS more; those of a proxy stay as the library makes them.
 */
function keptAgents(): (made: RequestOptions['agent']) => RequestOptions['agent'] {
  const kept = new WeakMap<HttpAgent, HttpAgent>()
  return (made) => {
    const isOf = (agent: typeof HttpAgent) =>
      made !== undefined && Object.getPrototypeOf(made) === agent.prototype
    if (!(made instanceof HttpAgent) || !(isOf(HttpAgent) || isOf(HttpsAgent))) return made
    const own =
      kept.get(made) ??
      (made instanceof HttpsAgent ? new HttpsAgent({ ...made.options, ...keeping }) : new HttpAgent(keeping))
    kept.set(made, own)
    return own
  }
}

function opened({ content, paths, context, allowExec = false }: Given): {
  readonly config: KubeConfig
  readonly server: string
} {
  const config = load(content, paths)
  if (context !== '') {
    const known = config.getContexts().map(({ name }) => name)
    if (!known.includes(context)) {
      throw new Misuse({
        is: `no context ${JSON.stringify(context)} in the kubeconfig`,
        wanted: `one of ${known.join(', ')}`,
        todo: 'mend the input "context"',
      })
    }
    config.setCurrentContext(context)
  }
  const cluster = config.getCurrentCluster()
  if (cluster === null) {
    throw new Misuse({
      is: 'the kubeconfig has no current cluster',
      wanted: 'a current context with a cluster',
      todo: 'set current-context, or the input "context"',
    })
  }
  refuseUnsafe(cluster.server, cluster.skipTLSVerify)
  if (!allowExec) refuseCommands(config.getCurrentUser())
  // Plain http, which only loopback may use, has no certificate to check; the library wants that said.
  if (cluster.server.startsWith('http:'))
    config.clusters = config.clusters.map((one) => (one === cluster ? { ...one, skipTLSVerify: true } : one))
  return { config, server: cluster.server }
}

function load(content: string, paths: string): KubeConfig {
  if (/^[^\n:{]+$/.test(content.trim()))
    throw new Misuse({
      is: 'the input "kubeconfig" is no kubeconfig, but one line, as a path is',
      wanted: 'the content of a kubeconfig',
      todo: 'give its text, or name the file by the variable KUBECONFIG',
    })
  const config = new KubeConfig()
  try {
    if (content !== '') config.loadFromString(content)
    else if (paths !== '') config.loadFromFile(paths.split(':').find((path) => existsSync(path)) ?? paths)
    else if (existsSync(account)) config.loadFromCluster()
    else throw new Error('neither a kubeconfig nor a pod’s own account')
  } catch (error) {
    throw new Misuse({
      is: `no credentials for a cluster: ${whyUnread(error)}`,
      wanted: 'a kubeconfig',
      todo: 'give the input "kubeconfig", or set KUBECONFIG to the path of one (~/.kube/config is not read by itself); a secret that is not set, or not in the job’s environment, arrives empty',
    })
  }
  return config
}

/** Says why a kubeconfig cannot be read, without a word of it: the YAML library's own message shows the lines around, secrets and all. */
function whyUnread(error: unknown): string {
  const { mark, reason } = mapOf(error)
  const { line, column } = mapOf(mark)
  if (typeof line === 'number' && typeof column === 'number') {
    const why = typeof reason === 'string' && /^[a-z ]+$/.test(reason) ? `, ${reason}` : ''
    return `the kubeconfig is no YAML (line ${line + 1}, column ${column + 1}${why})`
  }
  return error instanceof Error ? shorten(error.message, 200) : 'unreadable kubeconfig'
}

const account = '/var/run/secrets/kubernetes.io/serviceaccount/token'

function refuseUnsafe(server: string, skips: boolean | undefined): void {
  if (!URL.canParse(server))
    throw new Misuse({
      is: 'the server of the kubeconfig’s current cluster is no address',
      wanted: 'one such as https://10.0.0.1:6443',
      todo: 'mend clusters[].cluster.server',
    })
  const { protocol, hostname } = new URL(server)
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname)
  if (skips === true || (protocol === 'http:' && !isLoopback)) {
    throw new Misuse({
      is: `the kubeconfig reaches ${hostname} without checking who it is`,
      wanted: 'https and a certificate authority',
      todo: 'give certificate-authority-data in place of insecure-skip-tls-verify',
    })
  }
}
