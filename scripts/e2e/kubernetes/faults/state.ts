import { at } from '@ml-actions/rollout/json'
import { differs } from '../differs.ts'
import { silent } from '../silent.ts'
import { baking, type End, endsAs, takenBack } from './ended.ts'
import type { Fault, Scene } from './fault.ts'

const wanted = { file: { steps: ['50%:5m..10m'] } }

/** What becomes of the stored state while nobody drives. */
export const state: readonly Fault[] = [
  {
    title: 'F64: a state that is nonsense stops everything, and nothing is written',
    wanted,
    stage: (scene) => damaged(scene, 'nonsense', { code: 1 }),
  },
  {
    title: 'F67: a state of a newer version is misuse, and nothing is written',
    wanted,
    stage: (scene) => damaged(scene, '{"schema":"ml-actions.dev/rollout-state/v9"}', { code: 2 }),
  },
  {
    title: 'F65: a state that is gone is no fresh start; a rollback makes it again from the records',
    wanted,
    async stage(scene) {
      const { name, deploy, rollback, hands, backends, load } = scene
      await killed(scene)
      const before = await backends()
      await hands.remove('ConfigMap', `mlrollout-${name}`)
      const wrong = await endsAs(deploy('good', {}, 2), { code: 1, says: /state is gone/ })
      const kept = differs('backends', await backends(), before)
      const restored = await endsAs(rollback({ 'from-record': 'true', rollout: 'rollout.yml' }), {
        ...takenBack,
        code: 0,
      })
      return [...wrong, ...kept, ...restored, ...(await silent(load, 'good'))]
    },
  },
]

async function damaged(scene: Scene, text: string, end: End): Promise<readonly string[]> {
  const { name, deploy, hands, backends } = scene
  await killed(scene)
  const before = await backends()
  await hands.edit('ConfigMap', `mlrollout-${name}`, { data: { 'state.json': text } })
  const wrong = await endsAs(deploy('good', {}, 2), end)
  const kept = at(await hands.get('ConfigMap', `mlrollout-${name}`), '/data/state.json')
  return [...wrong, ...differs('backends', await backends(), before), ...differs('state', kept, text)]
}

async function killed({ deploy }: Scene): Promise<void> {
  const running = await baking(deploy('good'))
  running.child.kill('SIGKILL')
  await running.ended
}
