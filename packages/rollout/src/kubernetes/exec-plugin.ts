import type { User } from '@kubernetes/client-node/dist/config_types.js'
import { Misuse } from '@ml-actions/verdict/faults'

/**
 * The exec plugins that clouds need, and how their words begin where they ask for a token: `aws` copies files too. A
 * word ends with NUL, which none may hold.
 */
const plugins: Readonly<Record<string, RegExp>> = {
  aws: /^(--(region|profile|output)\0[^\0]*\0)*eks\0get-token\0/,
  'gke-gcloud-auth-plugin': /^/,
  kubelogin: /^get-token\0/,
}

/**
 * Variables that say who asks, and where. Any other could name the program (`PATH`), what it loads (`NODE_OPTIONS`,
 * `LD_PRELOAD`, `PYTHONPATH`), a file that names one (`AWS_CONFIG_FILE`), or whom it is shown to (`AWS_ENDPOINT_URL`).
 */
const variables = [
  'AAD_LOGIN_METHOD',
  'AAD_SERVICE_PRINCIPAL_CLIENT_ID',
  'AWS_DEFAULT_REGION',
  'AWS_PROFILE',
  'AWS_REGION',
  'AWS_STS_REGIONAL_ENDPOINTS',
  'AZURE_CLIENT_ID',
  'AZURE_TENANT_ID',
]

/**
 * Refuses a kubeconfig that runs more than a cloud's own plugin does to get a token: its exec entry is code.
 * @throws {Misuse} naming the command, its words or its variable
 */
export function refuseCommands(user: User | null): void {
  // What Kubernetes had before exec plugins, and dropped in 1.26; the library still runs the command that one names.
  if (user?.authProvider !== undefined) {
    throw new Misuse({
      is: 'the kubeconfig has an auth-provider, which may run any command',
      wanted: 'a token, a certificate, or an exec plugin',
      todo: 'log in with the cloud’s own action, which writes a kubeconfig of today',
    })
  }
  // The library gives what the file holds, whatever its types say.
  const exec: Readonly<Record<string, unknown>> | undefined = user?.exec
  if (exec === undefined || exec === null) return
  const { command } = exec
  const words = typeof command === 'string' && Object.hasOwn(plugins, command) ? plugins[command] : undefined
  if (words === undefined)
    throw refused(`runs the command ${shown(command)}`, `one of ${Object.keys(plugins).join(', ')}`)
  const said = listIn(exec['args'])
  if (!words.test(said.map((word) => `${word}\0`).join('')))
    throw refused(`runs ${shown([command, ...said].join(' '))}`, 'a plugin that is asked for a token')
  const stranger = listIn(exec['env'])
    .map((variable) => String(Object(variable).name))
    .find((name) => !variables.includes(name))
  if (stranger !== undefined)
    throw refused(
      `sets the variable ${shown(stranger)} of the command ${shown(command)}`,
      `none but ${variables.join(', ')}: others decide what runs, or who is shown the credentials`,
    )
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function shown(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 80))
}

function refused(does: string, wanted: string): Misuse {
  return new Misuse({
    is: `the kubeconfig ${does}`,
    wanted,
    todo: 'log in with the cloud’s own action first; allow-exec: true lets a kubeconfig that you trust run any command',
  })
}
