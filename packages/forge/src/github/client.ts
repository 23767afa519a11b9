import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { throughProxy } from '@ml-actions/http/proxy'
import type { Pause } from '../forge.ts'
import { patiently, pauseWith } from '../patience.ts'
import { downloaded } from './download.ts'
import { faultOf } from './faults.ts'

/** Where and as whom GitHub is asked. */
export interface GithubAccess {
  /** `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly token: string
  readonly signal?: AbortSignal
  /** How to wait between attempts; really, by default. */
  readonly pause?: Pause
  /** How long one request may take; 20 s by default. */
  readonly requestMilliseconds?: number
}

/** An answer of the REST API: its data as it came, unchecked. */
export interface Answer {
  readonly data: unknown
  /** Whether a page follows this one, https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api. */
  readonly more: boolean
}

/** Sends requests to GitHub: reads again and again within bounds, a write once. */
export interface GithubClient {
  read(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer>
  write(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer>
  query(graphql: string): Promise<unknown>
  /** Sends a mutation, once. */
  mutate(graphql: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
  /** A file that GitHub hands out by a link to a storage; no more than `mostBytes` of it are read. */
  download(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    mostBytes: number,
  ): Promise<Uint8Array | 'too-large'>
}

/** Makes the real client; it follows the proxies that the environment names for this address. */
export function githubClient(access: GithubAccess): GithubClient {
  const { token, signal, pause = pauseWith(signal), requestMilliseconds = 20_000 } = access
  const baseUrl = access.apiUrl.replace(/\/+$/, '')
  // What @actions/github brings follows the proxy for the GITHUB_API_URL of the moment when it was loaded.
  const request = {
    fetch: (address: string, init: RequestInit) => fetch(address, { ...init, ...throughProxy(baseUrl) }),
  }
  const octokit = new GitHub(getOctokitOptions(token, { baseUrl, log: silent, request }))
  const signals = () => {
    const timeout = AbortSignal.timeout(requestMilliseconds)
    return { signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) }
  }
  const ask = (route: string, parameters: Readonly<Record<string, unknown>>, how: object = {}) =>
    octokit.request(route, { ...parameters, request: { ...signals(), ...how } }).catch((error) => {
      throw faultOf(error, route)
    })
  const send = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer> => {
    const answer = await ask(route, parameters)
    return { data: answer.data, more: /;\s*rel="next"/.test(answer.headers.link ?? '') }
  }
  const question = (graphql: string, variables: Readonly<Record<string, unknown>> = {}) =>
    octokit.graphql<unknown>(graphql, { ...variables, request: signals() }).catch((error) => {
      throw faultOf(error, 'POST /graphql')
    })
  return {
    read: (route, parameters) => patiently(() => send(route, parameters), pause, signal),
    write: send,
    query: (graphql) => patiently(() => question(graphql), pause, signal),
    mutate: question,
    download: (route, parameters, mostBytes) => {
      const link = async () => String((await ask(route, parameters, { redirect: 'manual' })).headers.location)
      return patiently(async () => downloaded(await link(), mostBytes, signals().signal), pause, signal)
    },
  }
}

/** Octokit would print deprecations and failed requests into the job’s log. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
