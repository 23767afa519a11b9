import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the API server shows and signs with: paths of PEM files. */
export interface Certificates {
  readonly authority: string
  readonly certificate: string
  readonly key: string
  /** The key that signs the tokens of service accounts. */
  readonly accounts: string
}

/** Makes an authority of our own and a certificate for loopback, good for a month. */
export function makeCertificates(home: string): Certificates {
  const folder = join(home, 'pki')
  mkdirSync(folder, { recursive: true })
  const file = (name: string) => join(folder, name)
  const openssl = (...words: readonly string[]) => execFileSync('openssl', words, { stdio: 'pipe' })
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const month = ['-days', '30']
  const authority = ['-keyout', file('ca.key'), '-out', file('ca.crt')]
  openssl('req', '-x509', ...curve, ...month, '-subj', '/CN=ml-actions-e2e', ...authority)
  const request = ['-keyout', file('server.key'), '-out', file('server.csr')]
  openssl('req', ...curve, '-subj', '/CN=kube-apiserver', ...request)
  writeFileSync(file('names'), 'subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:kubernetes.default.svc')
  const signer = [
    '-CA',
    file('ca.crt'),
    '-CAkey',
    file('ca.key'),
    '-CAcreateserial',
    '-extfile',
    file('names'),
  ]
  openssl('x509', '-req', '-in', file('server.csr'), ...signer, ...month, '-out', file('server.crt'))
  openssl('genrsa', '-out', file('accounts.key'), '2048')
  return {
    authority: file('ca.crt'),
    certificate: file('server.crt'),
    key: file('server.key'),
    accounts: file('accounts.key'),
  }
}

/** A kubeconfig of one user, as JSON, which is YAML too. */
export function kubeconfigOf(
  server: string,
  authority: string,
  user: { readonly name: string; readonly token: string; readonly namespace: string },
): string {
  const { name, token, namespace } = user
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: 'e2e',
        cluster: { server, 'certificate-authority-data': readFileSync(authority).toString('base64') },
      },
    ],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: 'e2e', user: name, namespace } }],
    'current-context': name,
  })
}
