import { badGateway, forbidden, limited, notFound, said } from '../gitlab-twin/refusals.ts'
import { noteRoutes } from '../gitlab-twin/serve-notes.ts'
import { forkRoute, projectRoutes } from '../gitlab-twin/serve-project.ts'
import { type Loopback, listen } from '../twin/loopback.ts'
import { type Memory, memoryOf } from '../twin/memory.ts'
import { routed } from '../twin/route.ts'
import type { TwinOptions } from '../twin.ts'

/** What the served twin is besides a twin. */
export interface ServeOptions extends TwinOptions {
  /** The only access token that is known; any by default. */
  readonly token?: string
  /** 0, any free port, by default. */
  readonly port?: number
}

/** A GitLab on loopback. */
export interface Served extends Loopback {
  /** What CI_API_V4_URL is to be. */
  readonly apiUrl: string
  readonly memory: Memory
}

/**
 * Serves a twin in GitLab’s words: pages with `Link`, 400, 401, 403, 404, 429. The job’s own token may read and not
 * write. GitLab’s OpenAPI description is in no package registry; the words are those of its documentation and source.
 */
export async function serveTwin(options: ServeOptions = {}): Promise<Served> {
  const { port = 0, token: known, ...world } = options
  const memory = memoryOf(world)
  const routes = [...noteRoutes, ...projectRoutes, forkRoute]
  const server = await listen({
    port,
    prefix: /^\/api\/v4(?=\/)/,
    answer: async (asked, header) => {
      const access = /^bearer (.+)$/i.exec(header('authorization'))?.[1] ?? header('private-token')
      const job = header('job-token')
      const isKnown = access !== '' && (known ?? access) === access
      if (!isKnown && (job === '' || asked.method !== 'GET' || asked.path === '/user')) {
        return said(401, '401 Unauthorized')
      }
      const isHere = ({ id }: Readonly<Record<string, string>>) =>
        id === undefined || id === memory.repository || /^[0-9]+$/.test(id)
      return routed(routes, asked, memory, { notFound, forbidden, badGateway, limited, isHere })
    },
  })
  return { ...server, apiUrl: `${server.url}/api/v4`, memory }
}
