import type { Checked } from '../checked.ts'
import type { Stack } from './stack.ts'
import { byService, trying } from './trial.ts'
import { usualWaits } from './workload.ts'

/** What a cluster tells of a release that cannot serve, and the words of it that people are told. */
const failures: ReadonlyArray<readonly [tag: string, title: string, said: RegExp]> = [
  ['never-pushed', 'F24: an image that cannot be pulled', /ErrImagePull: image \S+ not found/],
  ['crashing', 'F25: a model that ends at once', /CrashLoopBackOff: [^\n]*exit code 3/],
  ['never-ready', 'F26: a model that is never ready', /0 of 2 pods are available/],
]

/** Rolls out releases that cannot serve: each is taken back before it has traffic, with the cluster's reason. */
export async function brokenReleases(stack: Stack): Promise<readonly Checked[]> {
  const waits = { ...usualWaits, ready: '30s' }
  return trying(stack, byService('maize', { waits }), async ({ load, deploy }) => {
    const checked: Checked[] = []
    for (const [index, [tag, title, said]] of failures.entries()) {
      const { code, log, outputs, seconds } = await deploy(tag, {}, 20 + index).ended
      const safe = load.answered(tag) === 0 && load.lost() === 0
      checked.push({
        title: `${title} gets no traffic and is taken back with the reason, in ${seconds.toFixed(0)} s`,
        holds: code === 1 && outputs['phase'] === 'RolledBack' && said.test(log) && safe,
        because: `lost: ${load.why()}\n${log}`,
      })
    }
    return checked
  })
}
