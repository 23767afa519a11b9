import { githubHost } from './github.ts'
import { gitlabHost } from './gitlab.ts'
import type { Host, Process } from './host.ts'
import { terminalHost } from './terminal.ts'

/** The hosts, each with how it is recognised; the first that fits is taken, the terminal fits always. */
export const hosts = [
  { make: githubHost, fits: ({ environment }: Process) => environment['GITHUB_ACTIONS'] === 'true' },
  { make: gitlabHost, fits: ({ environment }: Process) => environment['GITLAB_CI'] === 'true' },
  { make: terminalHost, fits: () => true },
] as const

/** Chooses the host that a process runs in. */
export function hostOf(process: Process): Host {
  const found = hosts.find(({ fits }) => fits(process)) ?? hosts[2]
  return found.make(process)
}
