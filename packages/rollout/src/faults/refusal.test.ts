import { describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { deploy } from '../deploy.ts'
import { at, isList, isObject } from '../json.ts'
import { killEverywhere, type Story } from '../kill-matrix.twin.ts'
import type { Answer } from '../kubernetes/answer.ts'
import type { Cluster, Written } from '../kubernetes/cluster.ts'
import type { Request } from '../kubernetes/request.ts'
import type { Faults, Twin } from '../kubernetes/twin/twin.ts'
import { rollback } from '../rollback.ts'
import { broken, drive, planFor, process, twinWithModel } from '../rollout.twin.ts'
import { asked, back, baking, goOn, route, stateOf, truths } from './staged.twin.ts'

const promoted = { is: 'over', state: { phase: { is: 'Keeping' } } }
const takenBack = { is: 'over', state: { phase: { is: 'RolledBack' } } }
const denial = 'admission webhook "freeze.example" denied the request: no changes on a Saturday'

/** Denies every raise to a half of the traffic and beyond, and allows the way back. */
const noRaise = (request: Request): string | undefined => (gives(request, 50) ? denial : undefined)

describe('a raise that the API server itself denies leaves the candidate where it is, and under judgement:', () => {
  const held = { is: 'held', state: { phase: { is: 'Held', because: 'refused' }, weight: 10, intent: null } }

  test('F52: it is held in the webhook’s own words, and told to go on when that allows it', async () => {
    const twin = twinWithModel()
    twin.api.refuses = noRaise
    const ended = await goOn(twin)
    expect(ended).toMatchObject(held)
    const message = `the cluster refused to give the candidate 50 % in HTTPRoute fraud: 403: httproutes is forbidden: ${denial}`
    expect(stateOf(twin)?.phase).toMatchObject({ message, step: 0 })
    expect(route(twin)).toMatchObject([{ weight: 90 }, { weight: 10 }])
    twin.api.refuses = () => undefined
    expect(await goOn(twin)).toMatchObject(held)
    const resumed = await deploy(process(twin, 'run-3'), { ...asked(), command: 'resume' }, drive())
    expect(resumed).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test('F52: harm that shows while it is held takes it back, and nobody has to press anything', async () => {
    const twin = twinWithModel()
    twin.api.refuses = noRaise
    await goOn(twin)
    for (let tick = 0; tick < 20 && stateOf(twin)?.phase.is === 'Held'; tick += 1) {
      twin.clock.pass(60)
      await deploy(process(twin, `tick-${tick}`, { traffic: broken }), asked(), drive('tick'))
    }
    expect(await goOn(twin)).toMatchObject(takenBack)
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
    expect(truths(twin)).toEqual([])
  })

  test.each([
    ['with a code of its own', 422, `admission webhook "size.example" denied the request: too large`, []],
    [
      'as a policy of the server',
      422,
      `ValidatingAdmissionPolicy 'size' denied request`,
      [{ message: 'no' }],
    ],
    ['without a code', 400, `admission webhook "size.example" denied the request: too large`, []],
    ['by a right that is gone', 403, 'User "ci" cannot patch resource "httproutes"', []],
  ])('F52, F22: %s', async (_, code, message, causes) => {
    const twin = twinWithModel()
    twin.api.refuses = (request) =>
      gives(request, 50) ? refusal({ code, message, details: { causes } }) : undefined
    expect(await goOn(twin)).toMatchObject(held)
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain(JSON.stringify(message).slice(1, -1))
    expect(truths(twin)).toEqual([])
  })

  test('F52: a release that serves everything and may not be put on record is held, and recorded later', async () => {
    const twin = twinWithModel()
    twin.api.refuses = ({ method, kind }) =>
      method === 'POST' && kind === 'ControllerRevision' && stateOf(twin)?.weight === 100 ? denial : undefined
    expect(await goOn(twin)).toMatchObject({ ...held, state: { phase: { because: 'refused' }, weight: 100 } })
    twin.api.refuses = () => undefined
    const resumed = await deploy(process(twin, 'run-3'), { ...asked(), command: 'resume' }, drive())
    expect(resumed).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test('F52: a rolling update whose pause is denied settles before it bakes on', async () => {
    const twin = twinWithModel()
    const plan = planFor('rolling')
    twin.api.refuses = (request) =>
      request.method === 'PATCH' &&
      JSON.stringify(request.body).includes('"path":"/spec/paused","value":true')
        ? denial
        : undefined
    expect(await deploy(process(twin, 'run-1'), asked(plan), drive())).toMatchObject({
      is: 'held',
      state: { phase: { because: 'refused', step: 0 }, weight: 25 },
    })
    twin.api.refuses = () => undefined
    const resumed = await deploy(process(twin, 'run-2'), { ...asked(plan), command: 'resume' }, drive())
    expect(resumed).toMatchObject({ is: 'over', state: { phase: { is: 'Succeeded' } } })
    expect(truths(twin)).toEqual([])
  })

  test('F52: a webhook of endless words does not make the state too large', async () => {
    const twin = twinWithModel()
    twin.api.refuses = (request) => noRaise(request)?.concat('!'.repeat(300_000))
    expect(await goOn(twin)).toMatchObject(held)
    expect(JSON.stringify(stateOf(twin)).length).toBeLessThan(20_000)
  })
})

describe('a write that is refused before anybody sees the candidate ends the trial:', () => {
  test.each([
    ['F52: of its Deployment', ({ method, kind }: Request) => method === 'POST' && kind === 'Deployment'],
    ['F52: of its pods', (request: Request) => request.method === 'PATCH' && request.name === 'fraud-b'],
    ['F52: of its Service', ({ method, kind }: Request) => method === 'POST' && kind === 'Service'],
    ['F52: of its first requests', (request: Request) => gives(request, 10)],
    ['F54: of a weight of 0', (request: Request) => gives(request, 0)],
  ])('%s', async (_, isRefused) => {
    const twin = twinWithModel()
    twin.api.refuses = (request) =>
      isRefused(request) && ['Planned', 'Preparing', 'Attaching', 'Shifting'].includes(phaseOf(twin))
        ? denial
        : undefined
    expect(await goOn(twin)).toMatchObject(takenBack)
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain('no changes on a Saturday')
    expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
    expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
    expect(truths(twin)).toEqual([])
  })

  test('F52: of a shadow, which ends undecided', async () => {
    const twin = twinWithModel()
    twin.api.refuses = ({ method, kind }) => (method === 'POST' && kind === 'Service' ? denial : undefined)
    const ended = await deploy(process(twin, 'run-1'), asked(planFor('shadow')), drive())
    expect(ended).toMatchObject({ state: { phase: { is: 'Succeeded', verdict: 'inconclusive' } } })
    expect(truths(twin)).toEqual([])
  })
})

describe('an intent is not given up', () => {
  test('F52: of which a lost request may be done yet, whatever is refused after it', async () => {
    const twin = twinWithModel()
    let late: (() => Promise<Written>) | undefined
    const world = process(twin, 'run-1')
    const patchTest: Cluster['patchTest'] = async (ref, patch) => {
      if (late !== undefined || !gives({ method: 'PATCH', ...ref, body: patch }, 50))
        return world.cluster.patchTest(ref, patch)
      late = () => world.cluster.patchTest(ref, patch)
      twin.api.refuses = noRaise
      return { is: 'lost', message: 'no answer' }
    }
    const cluster = { ...world.cluster, patchTest }
    await expect(deploy({ ...world, cluster }, asked(), drive())).rejects.toThrow(denial)
    expect(stateOf(twin)?.intent).toMatchObject({ weight: 50 })
    twin.api.refuses = () => undefined
    expect(await late?.()).toMatchObject({ is: 'done' })
    expect(await goOn(twin)).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test('F52: since another before it was lost, and is done', async () => {
    const twin = twinWithModel()
    let isLost = false
    const faults: Faults = (_, request) => {
      twin.api.refuses = isLost ? noRaise : () => undefined
      if (isLost || !gives(request, 10)) return undefined
      isLost = true
      return { is: 'answer', code: 500, applied: true, message: 'lost' }
    }
    expect(await goOn(twin, { faults })).toMatchObject({ state: { phase: { because: 'refused' } } })
    expect(truths(twin)).toEqual([])
  })

  test.each([403, 400])(
    'F52: for a %s that is not the API server’s, since nobody knows what it let through',
    async (code) => {
      const twin = twinWithModel()
      const faults: Faults = (_, request) =>
        gives(request, 50) ? { is: 'answer', code, applied: true, message: 'a proxy says no' } : undefined
      await expect(goOn(twin, { faults })).rejects.toThrow('a proxy says no')
      expect(stateOf(twin)?.intent).toMatchObject({ weight: 50 })
      expect(await goOn(twin)).toMatchObject(promoted)
      expect(truths(twin)).toEqual([])
    },
  )

  test('F52: of a rollback, nor of the way back: the next run asks again', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.refuses = (request) => (gives(request, 100) ? denial : undefined)
    await expect(rollback(process(twin, 'run-2'), back, drive())).rejects.toThrow(Outage)
    expect(stateOf(twin)).toMatchObject({ phase: { is: 'Restoring' }, intent: { weight: 0 } })
    twin.api.refuses = () => undefined
    expect(await rollback(process(twin, 'run-3'), back, drive())).toMatchObject(takenBack)
    expect(truths(twin)).toEqual([])
  })
})

describe('a webhook that is dead is a refusal in the server’s own words:', () => {
  const dead = refusal({
    code: 500,
    message:
      'Internal error occurred: failed calling webhook "freeze.example": failed to call webhook: Post "https://freeze:443": dial tcp: connection refused',
    details: {},
  })

  test('F52: an exposed candidate is held, and told to go on when it is back', async () => {
    const twin = twinWithModel()
    twin.api.refuses = (request) => (gives(request, 50) ? dead : undefined)
    expect(await goOn(twin)).toMatchObject({
      is: 'held',
      state: { phase: { is: 'Held', because: 'refused' }, weight: 10, intent: null },
    })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain('failed calling webhook')
    twin.api.refuses = () => undefined
    const resumed = await deploy(process(twin, 'run-3'), { ...asked(), command: 'resume' }, drive())
    expect(resumed).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test('F52: harm takes the candidate back as soon as anything can', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.refuses = onRoute(dead)
    await expect(goOn(twin, { traffic: broken })).rejects.toThrow('failed calling webhook')
    expect(stateOf(twin)).toMatchObject({ phase: { is: 'Restoring' }, intent: { weight: 0 } })
    twin.api.refuses = () => undefined
    expect(await goOn(twin, { traffic: broken })).toMatchObject(takenBack)
    expect(truths(twin)).toEqual([])
  })
})

describe('a webhook that denies every change of the route, the fence of the next run too:', () => {
  test('F52: the next run judges all the same, and is held where it wants to raise', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.refuses = onRoute(denial)
    expect(await goOn(twin)).toMatchObject({
      is: 'held',
      state: { phase: { is: 'Held', because: 'refused' }, weight: 10, fence: 2 },
    })
    expect(JSON.stringify(stateOf(twin)?.phase)).toContain('no changes on a Saturday')
    twin.api.refuses = () => undefined
    const resumed = await deploy(process(twin, 'run-3'), { ...asked(), command: 'resume' }, drive())
    expect(resumed).toMatchObject(promoted)
    expect(truths(twin)).toEqual([])
  })

  test('F52: harm that it finds is told with who denies the way back, and the run after takes it back', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.refuses = onRoute(denial)
    await expect(goOn(twin, { traffic: broken })).rejects.toMatchObject({
      parts: {
        is: expect.stringContaining(
          `to give the candidate 0 % in HTTPRoute fraud: 403: httproutes is forbidden: ${denial}`,
        ),
        todo: expect.stringContaining('allow it for HTTPRoute fraud'),
      },
    })
    expect(stateOf(twin)).toMatchObject({ phase: { is: 'Restoring' }, intent: { weight: 0 } })
    twin.api.refuses = () => undefined
    expect(await goOn(twin, { traffic: broken })).toMatchObject(takenBack)
    expect(truths(twin)).toEqual([])
  })

  test('F52: a rollback says who denies it, makes nothing, and goes through when it is pressed again', async () => {
    const twin = twinWithModel()
    await goOn(twin)
    twin.api.refuses = onRoute(denial)
    await expect(rollback(process(twin, 'run-3'), back, drive())).rejects.toThrow(denial)
    twin.api.refuses = () => undefined
    expect(await rollback(process(twin, 'run-4'), back, drive())).toMatchObject(takenBack)
    expect(truths(twin)).toEqual([])
  })
})

describe('killed around a refusal, the next run ends in the same objects:', () => {
  const stories: readonly Story[] = [
    storyOf('F52: of a raise that is held', noRaise),
    storyOf('F52: of the first requests', (request) => (gives(request, 10) ? denial : undefined)),
  ]
  test.each(stories.map((story) => [story.name, story] as const))('%s', async (_, story) => {
    const twin = await story.prepare()
    await story.run(twin, 'unharmed')
    const refused = twin.transcript.findIndex(({ code }) => code === 403)
    const tally = await killEverywhere(story, (index) => Math.abs(index - refused) <= 4)
    expect(tally.points).toBeGreaterThan(9)
    expect(tally.broken).toEqual([])
  })
})

test('F54: a proxy that takes no weight 0 ends the trial before it begins, and the route is as it was', async () => {
  const twin = twinWithModel()
  const faults: Faults = () => {
    twin.api.habits.gateway = hasZero(twin) ? 'refuses' : 'accepts'
    return undefined
  }
  const ended = await goOn(twin, { faults })
  expect(ended).toMatchObject(takenBack)
  expect(JSON.stringify(stateOf(twin)?.phase)).toContain('the route was not accepted in 60 s')
  expect(route(twin)).toMatchObject([{ name: 'fraud', weight: 1 }])
  expect(truths(twin)).toEqual([])
})

/** Tells whether a request writes a weight into the route. */
function gives(request: Request, weight: number): boolean {
  if (request.method !== 'PATCH' || request.kind !== 'HTTPRoute') return false
  const given = new RegExp(`"weight":${weight}(?!\\d)`)
  return request.body.some((one) => one.op === 'replace' && given.test(JSON.stringify(one.value)))
}

/** Refuses every change of the route. */
function onRoute(no: string | Answer): Twin['api']['refuses'] {
  return ({ method, kind }) => (method === 'PATCH' && kind === 'HTTPRoute' ? no : undefined)
}

/** What an API server answers to what it refuses. */
function refusal({ code, ...body }: { code: number; message: string; details: Answer['body'] }): Answer {
  return { code, body: { kind: 'Status', apiVersion: 'v1', status: 'Failure', ...body } }
}

function phaseOf(twin: Twin): string {
  return stateOf(twin)?.phase.is ?? ''
}

function storyOf(name: string, refuses: Twin['api']['refuses']): Story {
  return {
    name,
    prepare: async () => {
      const twin = twinWithModel()
      twin.api.refuses = refuses
      return twin
    },
    run: async (twin, owner, faults) => {
      const how = faults === undefined ? {} : { faults }
      const ended = await deploy(process(twin, owner, how), asked(), drive())
      if (ended.is !== 'held' && ended.is !== 'over') throw new TypeError(`the deploy ended as ${ended.is}`)
    },
  }
}

function hasZero(twin: Twin): boolean {
  const backends = at(twin.api.store.get({ kind: 'HTTPRoute', name: 'fraud' }), '/spec/rules/0/backendRefs')
  return (isList(backends) ? backends : []).some((one) => isObject(one) && at(one, '/weight') === 0)
}
