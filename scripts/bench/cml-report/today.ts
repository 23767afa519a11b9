import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench, Contender } from './contender.ts'
import { post } from './post.ts'

/** The version of DVC that is installed. */
export const dvc = '3.67.1'

/** What workflows do today, in one step: a fresh environment as a runner has it, DVC, the diff as Markdown, one request. */
export function today(bench: Bench): Contender {
  const { home, directory } = bench
  writeFileSync(join(home, 'post.py'), post)
  const python = join(home, 'environment', 'bin', 'python')
  return {
    name: 'pip install dvc, dvc metrics diff, a request',
    before: () => forgetEnvironment(bench),
    command: (forge) => ({
      words: [
        ...['/bin/sh', '-c'],
        [
          ...diffSteps(bench),
          `${python} ../post.py ${forge}/repos/acme/churn/issues/7/comments ../report.md`,
        ].join('\n'),
      ],
      cwd: directory,
      variables: { DVC_NO_ANALYTICS: 'true' },
    }),
  }
}

/** Removes what an earlier round installed. */
export function forgetEnvironment({ home }: Bench): void {
  rmSync(join(home, 'environment'), { recursive: true, force: true })
}

/** The lines of shell that install DVC and leave the diff in `../report.md`. */
export function diffSteps({ home, base }: Bench): readonly string[] {
  const environment = join(home, 'environment')
  return [
    'set -e',
    `python3 -m venv ${environment}`,
    `${join(environment, 'bin', 'python')} -m pip install --quiet --disable-pip-version-check dvc==${dvc}`,
    `${join(environment, 'bin', 'dvc')} metrics diff --md ${base} > ../report.md`,
  ]
}
