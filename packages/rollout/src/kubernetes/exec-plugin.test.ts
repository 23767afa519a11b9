import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { credentialsFrom } from './credentials.ts'

const apiVersion = 'client.authentication.k8s.io/v1'

function opened(user: object, allowExec = false) {
  const content = JSON.stringify({
    clusters: [{ name: 'c', cluster: { server: 'https://x' } }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
    'current-context': 'x',
  })
  return credentialsFrom({ content, paths: '', context: '', allowExec })
}

const run = (command: unknown, args?: unknown, env?: unknown) => ({
  exec: { apiVersion, command, args, env },
})
const eks = ['eks', 'get-token', '--cluster-name', 'ml']
const setting = (name: string) => run('aws', eks, [{ name, value: 'x' }])

describe('what clouds write is taken:', () => {
  test.each([
    ['EKS', run('aws', ['--region', 'eu-west-1', ...eks, '--output', 'json'], null)],
    ['EKS of a profile', run('aws', eks, [{ name: 'AWS_PROFILE', value: 'ml' }])],
    ['GKE', run('gke-gcloud-auth-plugin')],
    ['AKS', run('kubelogin', ['get-token', '--login', 'azurecli', '--server-id', 'a'], [])],
  ])('%s', (_, user) => {
    expect(() => opened(user)).not.toThrow()
  })
})

describe('what is code of somebody else is refused:', () => {
  test.each([
    ['a command', run('curl'), /runs the command "curl"/],
    ['a plugin by its path', run('./aws', eks), /runs the command "\.\/aws"/],
    ['a name that every object has', run('constructor'), /runs the command "constructor"/],
    ['a command that is no text', run(['aws'], eks), /runs the command "aws"/],
    ['no command', run(undefined), /runs the command "undefined"/],
    ['other words of a plugin', run('aws', ['s3', 'cp', 's3://x/y', '.aws/config']), /runs "aws s3 cp /],
    [
      'words before those that are asked',
      run('aws', ['--endpoint-url', 'https://x', ...eks]),
      /runs "aws --endp/,
    ],
    ['words in one', run('aws', ['eks get-token']), /runs "aws eks get-token"/],
    ['no words', run('kubelogin'), /runs "kubelogin"/],
    ['where programs are', setting('PATH'), /sets the variable "PATH" of the command "aws"/],
    ['what a program loads', setting('LD_PRELOAD'), /sets the variable "LD_PRELOAD"/],
    ['a file that names a program', setting('AWS_CONFIG_FILE'), /sets the variable "AWS_CONFIG_FILE"/],
    [
      'who is shown the credentials',
      setting('AWS_ENDPOINT_URL_STS'),
      /sets the variable "AWS_ENDPOINT_URL_STS"/,
    ],
    ['a variable without a name', run('aws', eks, [null]), /sets the variable "undefined"/],
    [
      'a command of the old kind',
      { 'auth-provider': { name: 'gcp', config: { 'cmd-path': 'curl', 'cmd-args': 'x' } } },
      /an auth-provider/,
    ],
  ])('%s', (_, user, message) => {
    expect(() => opened(user)).toThrow(message)
    expect(() => opened(user)).toThrow(/allow-exec|cloud’s own action/)
  })
})

test('a program that a kubeconfig brings runs where the workflow lets it, and only there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'exec-'))
  const ran = join(folder, 'ran')
  const said = JSON.stringify({ apiVersion, kind: 'ExecCredential', status: { token: 't' } })
  writeFileSync(join(folder, 'aws'), `#!/bin/sh\necho x > ${ran}\necho '${said}'\n`)
  chmodSync(join(folder, 'aws'), 0o755)
  const user = run('aws', eks, [{ name: 'PATH', value: `${folder}:${process.env['PATH']}` }])
  expect(() => opened(user)).toThrow(/sets the variable "PATH"/)
  expect(existsSync(ran)).toBe(false)
  expect(JSON.stringify((await opened(user, true).options()).headers)).toContain('Bearer t')
  expect(existsSync(ran)).toBe(true)
})
