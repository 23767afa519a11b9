import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { credentialsFrom } from './credentials.ts'

function kubeconfig(cluster: object, user: object = { token: 't' }): string {
  return JSON.stringify({
    clusters: [{ name: 'c', cluster }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u', namespace: 'ml' } }],
    'current-context': 'x',
  })
}

const given = (content: string, context = '') => ({ content, paths: '', context })

test('a kubeconfig gives the server, the namespace and the token', async () => {
  const credentials = credentialsFrom(given(kubeconfig({ server: 'https://10.0.0.1:6443' })))
  expect(credentials).toMatchObject({ server: 'https://10.0.0.1:6443', namespace: 'ml' })
  expect(JSON.stringify((await credentials.options()).headers)).toContain('Bearer t')
})

test('F20: a token that was written anew is read anew, and only when that is asked for', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'kubeconfig-')), 'config')
  const write = (token: string) => writeFileSync(path, kubeconfig({ server: 'https://x' }, { token }))
  write('first')
  const credentials = credentialsFrom({ content: '', paths: path, context: '' })
  write('second')
  expect(JSON.stringify((await credentials.options()).headers)).toContain('Bearer first')
  credentials.renew()
  expect(JSON.stringify((await credentials.options()).headers)).toContain('Bearer second')
})

test('F20: requests that go side by side ask a plug-in once, and once again when all of them are unknown', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'plug-in-')), 'asked')
  const said = JSON.stringify({
    apiVersion: 'client.authentication.k8s.io/v1',
    kind: 'ExecCredential',
    status: { token: 't' },
  })
  const program = `require('fs').appendFileSync(${JSON.stringify(path)}, 'x'); console.log(${JSON.stringify(said)})`
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: process.execPath,
    args: ['-e', program],
  }
  const content = kubeconfig({ server: 'https://x' }, { exec })
  const credentials = credentialsFrom({ content, paths: '', context: '', allowExec: true })
  const asked = () => Promise.all(Array.from({ length: 4 }, () => credentials.options()))
  for (const { headers } of await asked()) expect(JSON.stringify(headers)).toContain('Bearer t')
  expect(readFileSync(path, 'utf8')).toBe('x')
  for (let unknown = 0; unknown < 4; unknown += 1) credentials.renew()
  await asked()
  expect(readFileSync(path, 'utf8')).toBe('xx')
  await asked()
  expect(readFileSync(path, 'utf8')).toBe('xx')
})

test('loopback is reached by plain http', async () => {
  const credentials = credentialsFrom(given(kubeconfig({ server: 'http://127.0.0.1:8001' })))
  expect(await credentials.options()).toMatchObject({ headers: { Authorization: 'Bearer t' } })
})

test.each([
  [
    'an unchecked server',
    given(kubeconfig({ server: 'https://x', 'insecure-skip-tls-verify': true })),
    /without checking who it is/,
  ],
  ['plain http', given(kubeconfig({ server: 'http://10.0.0.1' })), /without checking who it is/],
  [
    'an unknown context',
    given(kubeconfig({ server: 'https://x' }), 'prod'),
    /no context "prod" .*wanted: one of x/,
  ],
  ['no cluster', given('{"clusters":[],"users":[],"contexts":[]}'), /no current cluster/],
  ['nothing at all', given(''), /no credentials for a cluster/],
  [
    'a path in place of a content',
    given('/home/maria/.kube/config'),
    /is no kubeconfig, but one line, as a path is.*KUBECONFIG/,
  ],
  ['text that is none', given('{'), /no credentials for a cluster/],
  ['a list', given('[1]\n- 2'), /no credentials for a cluster/],
  ['a server that is no address', given(kubeconfig({ server: 'cluster' })), /no address/],
])('%s is refused', (_, asked, message) => {
  expect(() => credentialsFrom(asked)).toThrow(message)
  expect(() => credentialsFrom(asked)).toThrow(Misuse)
})

test.each([
  [
    'a wrong indent',
    'users:\n- user:\n    username: admin\n    password: hunter2\n     bad: x\n',
    'line 5, column 9, bad indentation of a mapping entry',
  ],
  ['an alias that is none', 'users:\n- user: {password: *hunter2 }\n', 'line 2, column 21'],
  ['a tag that is none', 'users:\n- user: {password: !hunter2 x}\n', 'line 2, column 20'],
  ['a key twice', 'hunter2: 1\nhunter2: 2\n', 'line 2, column 1, duplicated mapping key'],
])('no word of a kubeconfig with %s is told, and its place is', (_, content, place) => {
  const refused = () => credentialsFrom(given(content))
  expect(refused).toThrow(place)
  expect(refused).not.toThrow(/hunter2/)
})
