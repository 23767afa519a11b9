import type { Owner } from './state.ts'

/** What a host tells about a run; absent where it does not know. */
export interface Host {
  readonly runUrl?: string
  readonly attempt: number
  readonly actor?: string
  readonly sha?: string
}

/**
 * Tells who runs. One attempt of a workflow's run is one owner, so that a step that was killed in it may go on
 * at once.
 * @param unnamed  stands for the run where the host names none, in a terminal: nobody else's
 */
export function ownerOf(host: Host, unnamed: string): Owner {
  const { runUrl, attempt } = host
  const url = runUrl === undefined ? '' : `${runUrl}/attempts/${attempt}`
  return {
    run: url === '' ? unnamed : url,
    actor: host.actor ?? 'unknown',
    sha: host.sha ?? '',
    url: runUrl ?? '',
  }
}
