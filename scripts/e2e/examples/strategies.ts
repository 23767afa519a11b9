import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openDelivery } from '../../world/delivery.ts'
import { servingIn } from '../../world/serving.ts'
import { hurried } from './hurried.ts'
import { layProject, write } from './lay.ts'
import { outcome } from './outcome.ts'
import { press } from './press.ts'
import type { Ground, Outcome, Story } from './story.ts'

const ways = [
  { workflow: 'canary.yml', rollout: 'rollout.yml', promotes: true },
  { workflow: 'blue-green/blue-green.yml', rollout: 'blue-green-rollout.yml', promotes: true },
  { workflow: 'shadow/shadow.yml', rollout: 'shadow-rollout.yml', promotes: false },
] as const
const models = new Map([
  ['flights:1', { predictions: 'predictions/old.csv', failShare: 0 }],
  ['flights:2', { predictions: 'predictions/new.csv', failShare: 0.2 }],
  ['flights:3', { predictions: 'predictions/new.csv', failShare: 0 }],
])

/** Each strategy with a release that fails requests and with a sound one, under users. */
export const strategies: readonly Story[] = ways.map((way) => ({
  name: basename(way.workflow, '.yml'),
  workflows: [way.workflow],
  tell: (ground) => told(ground, way),
}))

async function told(ground: Ground, way: (typeof ways)[number]): Promise<readonly Outcome[]> {
  const { workflow, rollout, promotes } = way
  const world = await openDelivery('flights:1', models)
  try {
    const { project } = layProject(join(ground.home, rollout), { workflows: [workflow] })
    const text = readFileSync(join(project, rollout), 'utf8')
    write(project, { [rollout]: hurried(text, { '': world.prometheus }) })
    const secrets = { KUBECONFIG: world.kubeconfig }
    const release = (image: string) =>
      press(ground, { project, workflow, event: { ref: 'refs/heads/main', inputs: { image } }, secrets })
    const bad = await release('flights:2')
    const afterBad = servingIn(world)
    const sound = await release('flights:3')
    const afterSound = servingIn(world)
    const last = promotes ? 'flights:3' : 'flights:1'
    return [
      outcome(bad, {
        workflow,
        given: 'a release that fails a fifth of its requests',
        ends: 'red at canary-deploy',
        seen: [['what served serves', afterBad === 'flights:1']],
      }),
      outcome(sound, {
        workflow,
        given: 'a sound release',
        ends: 'green',
        seen: [[`${last} serves`, afterSound === last]],
      }),
    ]
  } finally {
    await world.close()
  }
}
