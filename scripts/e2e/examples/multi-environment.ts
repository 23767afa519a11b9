import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { servingIn } from '../../world/serving.ts'
import { type Clusters, openClusters } from './clusters.ts'
import { hurried } from './hurried.ts'
import { layProject, write } from './lay.ts'
import { outcome } from './outcome.ts'
import { press } from './press.ts'
import type { Ground, Outcome, Story } from './story.ts'

const workflow = 'multi-environment/multi-environment.yml'
const models = new Map([
  ['flights:1', { predictions: 'predictions/old.csv', failShare: 0 }],
  ['flights:2', { predictions: 'predictions/new.csv', failShare: 0.2 }],
  ['flights:3', { predictions: 'predictions/new.csv', failShare: 0 }],
])

/** A release that staging takes back never meets a user; a sound one goes through all three. */
export const multiEnvironment: Story = {
  name: 'multi-environment',
  workflows: [workflow],
  tell: async (ground) => {
    const clusters = await openClusters(['ml-dev', 'ml-staging', 'ml'], 'flights:1', models)
    try {
      const { project } = layProject(join(ground.home, 'flights'), { workflows: [workflow] })
      const text = readFileSync(join(project, 'rollout.yml'), 'utf8')
      const url = (namespace: string) => clusters.worlds.get(namespace)?.prometheus ?? ''
      write(project, { 'rollout.yml': hurried(text, { staging: url('ml-staging'), production: url('ml') }) })
      return await told(ground, project, clusters)
    } finally {
      await clusters.close()
    }
  },
}

async function told(ground: Ground, project: string, clusters: Clusters): Promise<readonly Outcome[]> {
  const secrets = { KUBECONFIG: clusters.kubeconfig, KUBECONFIG_READER: clusters.kubeconfig }
  const release = (image: string, ref = 'refs/heads/main') =>
    press(ground, { project, workflow, event: { ref, inputs: { image } }, secrets })
  const bad = await release('flights:2')
  const afterBad = serving(clusters)
  const sound = await release('flights:3')
  const afterSound = serving(clusters)
  return [
    outcome(bad, {
      workflow,
      given: 'a release that fails a fifth of its requests',
      ends: 'red at canary-deploy',
      seen: [
        ['dev runs it, where nothing is judged', afterBad['ml-dev'] === 'flights:2'],
        ['staging serves what it served', afterBad['ml-staging'] === 'flights:1'],
        ['production never saw it', afterBad['ml'] === 'flights:1'],
      ],
    }),
    outcome(sound, {
      workflow,
      given: 'a sound release',
      ends: 'green',
      seen: [['all three serve it', Object.values(afterSound).every((image) => image === 'flights:3')]],
    }),
  ]
}

/** The image that serves in each namespace. */
function serving({ worlds }: Clusters): Readonly<Record<string, string>> {
  return Object.fromEntries([...worlds].map(([name, world]) => [name, servingIn(world)]))
}
