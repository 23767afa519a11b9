import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Bench, Contender } from './contender.ts'
import { diffSteps, forgetEnvironment } from './today.ts'

/**
 * CML from a folder of its source, twice: alone, with what it needs installed and its report written; and as a workflow
 * pays for it. Its own reports to its makers are turned off, which only makes it faster.
 */
export function cml(bench: Bench, source: string): readonly Contender[] {
  const { home, directory } = bench
  const installed = layOut(source, join(home, 'cml'))
  install(installed, home)
  const fresh = layOut(source, join(home, 'cml-fresh'))
  const report = join(home, 'given.md')
  writeFileSync(
    report,
    '| Path | Metric | Old | New | Change |\n|:--|:--|--:|--:|--:|\n| metrics.json | accuracy | 0.89 | 0.91 | 0.02 |\n',
  )
  const variables = {
    ...certificates,
    DVC_NO_ANALYTICS: 'true',
    ITERATIVE_DO_NOT_TRACK: '1',
    GITHUB_REPOSITORY: 'acme/churn',
  }
  return [
    {
      name: `CML ${versionOf(source)} alone, installed, its report written`,
      secure: true,
      command: (forge, certificate) => ({
        words: [process.execPath, ...commentWords(installed, report, forge)],
        cwd: directory,
        variables: { ...variables, NODE_EXTRA_CA_CERTS: certificate },
      }),
    },
    {
      name: 'npm ci of CML, pip install dvc, dvc metrics diff, cml comment create',
      secure: true,
      before: () => {
        forgetEnvironment(bench)
        rmSync(join(fresh, 'node_modules'), { recursive: true, force: true })
      },
      command: (forge, certificate) => ({
        words: [
          '/bin/sh',
          '-c',
          [
            ...diffSteps(bench),
            `npm ${installWords(fresh).join(' ')}`,
            `NODE_EXTRA_CA_CERTS=${certificate} ${process.execPath} ${commentWords(fresh, '../report.md', forge).join(' ')}`,
          ].join('\n'),
        ],
        cwd: directory,
        variables,
      }),
    },
  ]
}

/** Where a proxy stands before the registry of npm, Node must know whom it trusts. */
const trusted = process.env['NODE_EXTRA_CA_CERTS']
const certificates: Readonly<Record<string, string>> =
  trusted === undefined ? {} : { NODE_EXTRA_CA_CERTS: trusted }

/** A copy of the source without what is installed there. */
function layOut(source: string, copy: string): string {
  cpSync(source, copy, {
    recursive: true,
    filter: (path) => !['node_modules', '.git'].includes(basename(path)),
  })
  return copy
}

/** Installs what CML needs, and leaves npm with what it downloaded. */
function install(folder: string, home: string): void {
  const env = { PATH: process.env['PATH'], HOME: home, ...certificates }
  execFileSync('npm', installWords(folder), { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

function installWords(folder: string): readonly string[] {
  return ['ci', '--prefix', folder, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
}

function commentWords(folder: string, report: string, forge: string): readonly string[] {
  const target = ['--target', 'pr/7', '--driver', 'github', '--repo', `${forge}/acme/churn`]
  return [join(folder, 'bin', 'cml.js'), 'comment', 'create', report, ...target, '--token', 'a-token']
}

function versionOf(source: string): string {
  return JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).version
}
