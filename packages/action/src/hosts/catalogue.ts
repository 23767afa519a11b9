import { gitlabHost } from './gitlab.ts'
import type { Host, Process } from './host.ts'
import { terminalHost } from './terminal.ts'

/**
 * The hosts, each with how it is recognised; the first that fits is taken, the terminal fits always.
 *
 * GitHub's is loaded only there: what it stands on takes 60 ms of start-up and 0.5 MB.
 */
export const hosts = [
  {
    make: async (process: Process) => (await import('./github.ts')).githubHost(process),
    fits: ({ environment }: Process) => environment['GITHUB_ACTIONS'] === 'true',
  },
  { make: gitlabHost, fits: ({ environment }: Process) => environment['GITLAB_CI'] === 'true' },
  { make: terminalHost, fits: () => true },
] as const

/** Chooses the host that a process runs in. */
export async function hostOf(process: Process): Promise<Host> {
  const found = hosts.find(({ fits }) => fits(process)) ?? hosts[2]
  return found.make(process)
}
