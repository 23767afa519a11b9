import { textAt } from '../answers.ts'
import type { Comment } from '../forge.ts'
import { badGateway, forbidden, limited, notFound, said } from '../github-twin/refusals.ts'
import { assetRoutes, updateRefs } from '../github-twin/serve-assets.ts'
import { checkRoutes } from '../github-twin/serve-checks.ts'
import { commentRoutes } from '../github-twin/serve-comments.ts'
import { deploymentRoutes } from '../github-twin/serve-deployments.ts'
import { readRoutes, storage } from '../github-twin/serve-reads.ts'
import { type Exchange, type Loopback, listen } from '../twin/loopback.ts'
import { type Memory, memoryOf } from '../twin/memory.ts'
import { type Reply, type Request, type Route, routed } from '../twin/route.ts'
import type { Change, CommentStore, TwinOptions } from '../twin.ts'

/** What the served twin is besides a twin. */
export interface ServeOptions extends Omit<TwinOptions, 'changes'> {
  /** The pull requests that there are, by number or with what else is known of them; 1 by default. */
  readonly pulls?: readonly Change[]
  /** The only token that is known; any by default. */
  readonly token?: string
  /** True where the token may look and not write, as in a pull request from a fork. */
  readonly readOnly?: boolean
  /** 0, any free port, by default. */
  readonly port?: number
  /** Told of each request and what it was answered. */
  readonly onExchange?: (exchange: Exchange) => void
}

/** A GitHub on loopback; its `url` is what GITHUB_API_URL is to be. */
export interface Served extends Loopback {
  readonly memory: Memory
  readonly store: CommentStore
  /** The comments of a pull request, oldest first; of the first one by default. */
  comments(change?: number): readonly Comment[]
}

/**
 * Serves a twin in GitHub’s words: REST, one GraphQL question and one mutation, pages with `Link`, 401, 403, 404,
 * 410, 422. Answers are shaped by GitHub’s own description, also below `/api/v3` as on a GitHub Enterprise Server.
 */
export async function serveTwin(options: ServeOptions = {}): Promise<Served> {
  const { pulls = [1], port = 0, onExchange, ...world } = options
  const memory = memoryOf({ ...world, changes: pulls })
  const server = await listen({
    port,
    prefix: /^\/api\/v3(?=\/)|^\/api(?=\/graphql$)/,
    ...(onExchange === undefined ? {} : { onExchange }),
    answer: (asked, header) => answer(asked, header('authorization'), memory, options),
  })
  return {
    ...server,
    memory,
    store: memory.comments,
    comments: (change = memory.pulls[0]?.number ?? 1) => memory.comments.of(change) ?? [],
  }
}

const routes: readonly Route[] = [
  {
    on: 'POST /graphql',
    verb: ({ body }) => (isMutation(body) ? 'assets-replace' : 'viewer'),
    answer: ({ body }, memory) =>
      isMutation(body)
        ? updateRefs(body, memory)
        : { status: 200, data: { data: { viewer: { login: memory.comments.viewer } } } },
  },
  ...assetRoutes,
  ...commentRoutes,
  ...checkRoutes,
  ...deploymentRoutes,
  ...readRoutes,
]

function isMutation(body: unknown): boolean {
  return /^mutation\b/.test(textAt(body, 'query'))
}

async function answer(
  asked: Request,
  authorization: string,
  memory: Memory,
  options: ServeOptions,
): Promise<Reply> {
  if (asked.path.startsWith('/storage/')) return storage(asked.path, authorization, memory)
  const token = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1]
  if (token === undefined || (options.token ?? token) !== token) return said(401, 'Bad credentials')
  const writes = asked.method !== 'GET' && (asked.path !== '/graphql' || isMutation(asked.body))
  if (writes && options.readOnly === true) return forbidden
  const isHere = ({ owner, repo }: Readonly<Record<string, string>>) =>
    owner === undefined || `${owner}/${repo}` === memory.repository
  return routed(routes, asked, memory, { notFound, forbidden, badGateway, limited, isHere })
}
