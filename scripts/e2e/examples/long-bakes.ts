import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Delivery, openDelivery } from '../../world/delivery.ts'
import { servingIn } from '../../world/serving.ts'
import { ticking } from '../ticking.ts'
import { hurried } from './hurried.ts'
import { layProject, write } from './lay.ts'
import { outcome } from './outcome.ts'
import { press, type Run } from './press.ts'
import type { Ground, Outcome, Story } from './story.ts'

const clock = 'deploy-by-clock.yml'
const itself = 'deploy-by-itself.yml'
const stages = 'deploy-by-stages.yml'
const models = new Map([
  ['flights:1', { predictions: 'predictions/old.csv', failShare: 0 }],
  ['flights:2', { predictions: 'predictions/new.csv', failShare: 0 }],
])

/** Rollouts in which no job waits: by a clock, by ticks that start each other, by stages. act starts none of these by itself. */
export const longBakes: Story = {
  name: 'long-bakes',
  workflows: [clock, itself, stages],
  tell: async (ground) => [
    ...(await inWorld(ground, clock, byClock)),
    ...(await inWorld(ground, itself, byItself)),
    ...(await inWorld(ground, stages, byStages)),
  ],
}

interface Stage {
  readonly world: Delivery
  /** Runs the workflow, as a person who gives an image, or by its own trigger. */
  start(image?: string): Promise<Run>
  /** What the workflow asked of `gh`, a line each. */
  asked(): readonly string[]
}

async function inWorld(
  ground: Ground,
  workflow: string,
  tell: (stage: Stage) => Promise<readonly Outcome[]>,
): Promise<readonly Outcome[]> {
  const world = await openDelivery('flights:1', models)
  try {
    const home = join(ground.home, workflow)
    const { project } = layProject(home, { workflows: [workflow] })
    const text = readFileSync(join(project, 'rollout.yml'), 'utf8').replace(/^steps: .*$/m, 'steps: [20%:5m]')
    write(project, { 'rollout.yml': hurried(text, { '': world.prometheus }) })
    const { programs, asked } = gh(home)
    return await tell({
      world,
      asked,
      start: (image) =>
        press(ground, {
          project,
          workflow,
          programs: [programs],
          secrets: { KUBECONFIG: world.kubeconfig, KUBECONFIG_READER: world.kubeconfig },
          ...(image === undefined && workflow === clock
            ? { name: 'schedule', event: { schedule: '*/10 * * * *' } }
            : {
                name: 'workflow_dispatch',
                event: { ref: 'refs/heads/main', inputs: image === undefined ? {} : { image } },
              }),
        }),
    })
  } finally {
    await world.close()
  }
}

/** Stands for `gh`, which starts nothing here, and for a `sleep` of two minutes. */
function gh(home: string): { readonly programs: string; readonly asked: () => readonly string[] } {
  const programs = join(home, 'bin')
  const log = join(home, 'gh.log')
  mkdirSync(programs)
  const put = (name: string, text: string) => {
    writeFileSync(join(programs, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(programs, name), 0o755)
  }
  put('gh', `echo "$*" >> '${log}'`)
  put('sleep', 'exit 0')
  return {
    programs,
    asked: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
  }
}

async function byClock({ world, start }: Stage): Promise<readonly Outcome[]> {
  const idle = await start()
  const begun = await start('flights:2')
  const split = servingIn(world)
  const runs = [begun, ...(await ticking(() => servingIn(world) !== 'flights:2', start))]
  const last = runs.at(-1) ?? idle
  return [
    outcome(idle, {
      workflow: clock,
      given: 'a tick while nothing is under way',
      ends: 'green',
      seen: [['flights:1 serves', split.startsWith('flights:1')]],
    }),
    outcome(together(runs, last), {
      workflow: clock,
      given: 'a sound release, then ticks by the clock',
      ends: 'green',
      seen: [
        ['it took several ticks', runs.length > 2],
        ['each tick was green', runs.every(({ code }) => code === 0)],
        ['flights:2 serves', servingIn(world) === 'flights:2'],
      ],
    }),
  ]
}

async function byItself({ world, start, asked }: Stage): Promise<readonly Outcome[]> {
  const runs = [await start('flights:2')]
  // What gh was asked is done by hand, as GitHub would.
  const tick = async () => runs.push(await start())
  await ticking(() => asked().length === runs.length, tick)
  const wanted = asked().every((line) => line === 'workflow run deploy by itself --ref main')
  return [
    outcome(together(runs, runs.at(-1)), {
      workflow: itself,
      given: 'a sound release, then ticks that ask for the next one',
      ends: 'green',
      seen: [
        ['each asked for the next run of this workflow, and the last one for none', wanted],
        ['it ended by itself', asked().length === runs.length - 1],
        ['each tick was green', runs.every(({ code }) => code === 0)],
        ['flights:2 serves', servingIn(world) === 'flights:2'],
      ],
    }),
  ]
}

async function byStages({ world, start }: Stage): Promise<readonly Outcome[]> {
  const run = await start('flights:2')
  return [
    outcome(run, {
      workflow: stages,
      given: 'a sound release',
      ends: 'green',
      says: /Would roll out flights/,
      seen: [
        ['the last stage finds it promoted', /\/later\].*Promoted flights 2/.test(run.log)],
        ['flights:2 serves', servingIn(world) === 'flights:2'],
      ],
    }),
  ]
}

/** Several runs that are one story: it ended as the last one did, and took as long as all of them. */
function together(runs: readonly Run[], last: Run | undefined): Run {
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0)
  return { code: -1, log: '', steps: [], ...last, seconds }
}
