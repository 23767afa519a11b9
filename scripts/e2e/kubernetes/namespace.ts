import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'

/**
 * A network, a process table and mounts of its own. When the first process in it ends, the kernel ends all others and
 * forgets the rest: nothing can be left over.
 */
const own = ['unshare', '--net', '--pid', '--fork', '--kill-child', '--mount', '--mount-proc']

/** Ways to be allowed to: as root, as nobody special where the kernel lets anybody, or by sudo without a password. */
const ways: ReadonlyArray<readonly string[]> = [
  own,
  ['unshare', '--user', '--map-root-user', ...own.slice(1)],
  ['sudo', '-n', ...own],
]

// Pods and Services have addresses of private ranges: the API takes none of loopback. Here all of them are this machine's.
const network = 'ip link set lo up && ip addr add 10.244.0.1/16 dev lo && ip addr add 10.96.0.1/16 dev lo'

/**
 * Starts a command in a namespace of its own, where it is root and sees no network but its own.
 * @param home  a folder that only the command sees filled: it is memory, and gone with it
 * @throws where nobody is allowed to make one
 */
export function spawnInNamespace(
  home: string,
  command: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const script = `${network} && mount -t tmpfs tmpfs "$1" && shift && exec "$@"`
  const [program = '', ...words] = allowedWay()
  return spawn(program, [...words, 'sh', '-c', script, 'sh', home, ...command], options)
}

function allowedWay(): readonly string[] {
  const said: string[] = []
  for (const way of process.platform === 'linux' ? ways : []) {
    const [program = '', ...words] = way
    const { status, stderr, error } = spawnSync(program, [...words, 'sh', '-c', network], {
      encoding: 'utf8',
    })
    if (status === 0) return way
    said.push(`  ${way.join(' ')}: ${(error?.message ?? stderr).trim()}`)
  }
  throw new Error(
    `this machine makes no network namespace, and the cluster needs one; wanted: Linux, and root, user namespaces, or sudo without a password\n${said.join('\n')}`,
  )
}
