import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import type { Plan } from './plan.ts'
import { blockers, preflight } from './preflight.ts'
import { model, planFor, process, twinWithModel } from './rollout.twin.ts'
import { survey } from './survey.ts'

async function checked(objects: readonly Manifest[], plan: Plan = planFor('canary')) {
  const twin = twinWithModel(objects)
  return preflight(plan, await survey(process(twin, 'run-1').cluster, plan))
}

function changed(
  kind: Manifest['kind'],
  change: (manifest: Manifest) => Manifest | undefined,
): readonly Manifest[] {
  return model().flatMap((manifest) => (manifest.kind === kind ? (change(manifest) ?? []) : manifest))
}

const spec = (manifest: Manifest, value: JsonObject): Manifest => ({
  ...manifest,
  spec: { ...Object(manifest['spec']), ...value },
})

test('a sound model is ready for a rollout', async () => {
  const conditions = await checked(model())
  expect(conditions.map(({ blocked }) => blocked)).toEqual(conditions.map(() => null))
})

describe('a rollout is blocked, with what is, what was wanted and what to do, by', () => {
  test.each<readonly [string, readonly Manifest[], string]>([
    ['no Deployment', changed('Deployment', () => undefined), 'there is no Deployment fraud in namespace ml'],
    [
      'another container',
      changed('Deployment', (one) =>
        spec(one, {
          template: {
            metadata: { labels: { app: 'fraud', 'ml-actions.dev/slot': 'a' } },
            spec: { containers: [{ name: 'other', image: 'x' }] },
          },
        }),
      ),
      'no container "api"',
    ],
    [
      'pods without a slot',
      changed('Deployment', (one) =>
        spec(one, {
          template: {
            metadata: { labels: { app: 'fraud' } },
            spec: { containers: [{ name: 'api', image: 'x' }] },
          },
        }),
      ),
      'have no label ml-actions.dev/slot: a',
    ],
    [
      'a Service that takes every slot',
      changed('Service', (one) => spec(one, { selector: { app: 'fraud' } })),
      'does not select by ml-actions.dev/slot',
    ],
    ['no route', changed('HTTPRoute', () => undefined), 'there is no HTTPRoute fraud'],
    [
      'a route that is split',
      changed('HTTPRoute', (one) =>
        spec(one, {
          rules: [
            {
              name: 'predict',
              backendRefs: [
                { name: 'fraud', port: 80, weight: 60 },
                { name: 'fraud-b', port: 80, weight: 40 },
              ],
            },
          ],
        }),
      ),
      'splits its traffic',
    ],
    [
      'a stable release without pods',
      changed('Deployment', (one) => spec(one, { replicas: 0 })),
      '0 of 0 pods',
    ],
    [
      'a slot that is in use',
      [...model(), { ...(model()[0] as Manifest), metadata: { name: 'fraud-b' } }],
      'Deployment fraud-b has 3 replicas',
    ],
    [
      'another rollout controller',
      changed('Deployment', (one) => ({
        ...one,
        metadata: {
          ...one.metadata,
          ownerReferences: [{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'x', uid: 'y' }],
        },
      })),
      'controller of argoproj.io/v1alpha1',
    ],
  ])('%s', async (_, objects, said) => {
    const messages = blockers(await checked(objects))
    expect(messages.map(({ is }) => is).join('\n')).toContain(said)
    for (const { wanted, todo } of messages)
      expect([wanted.length, todo.length].every((one) => one > 5)).toBe(true)
  })

  test('a container of another name is answered with the names that there are', async () => {
    const objects = changed('Deployment', (one) =>
      spec(one, {
        template: {
          metadata: { labels: { app: 'fraud', 'ml-actions.dev/slot': 'a' } },
          spec: { containers: ['model', 'proxy'].map((name) => ({ name, image: 'x' })) },
        },
      }),
    )
    const told = blockers(await checked(objects)).map(({ todo }) => todo)
    expect(told).toContain('name one of its own: model, proxy')
  })

  test('a slot in use is the first one when the second one serves', async () => {
    const objects = changed('HTTPRoute', (one) =>
      spec(one, { rules: [{ name: 'predict', backendRefs: [{ name: 'fraud-b', port: 80 }] }] }),
    )
    const said = blockers(await checked(objects)).map(({ is }) => is)
    expect(said).toContain('Deployment fraud has 3 replicas')
  })
})
