import { at } from '@ml-actions/rollout/json'
import { differs } from '../differs.ts'
import { baking, endsAs, promoted, takenBack } from './ended.ts'
import type { Fault } from './fault.ts'

const long = { file: { steps: ['50%:5m..10m'] } }

/** Several runs at once, and runs that stop. */
export const owners: readonly Fault[] = [
  {
    title: 'F44: a second deploy at once is refused and names the first, which goes on to its end',
    async stage({ deploy }) {
      const first = await baking(deploy('good'))
      const second = await endsAs(deploy('slow', {}, 2), { code: 1, says: /actions\/runs\/1\b/ })
      return [...second, ...(await endsAs(first, promoted))]
    },
  },
  {
    title: 'F46: two rollbacks at once are one',
    wanted: long,
    async stage({ deploy, rollback, backends }) {
      const deploying = await baking(deploy('good'))
      const pressed = [rollback({}, 911), rollback({}, 912)]
      const wrong = await Promise.all(pressed.map((one) => endsAs(one, { ...takenBack, code: 0 })))
      await deploying.ended
      return [...wrong.flat(), ...differs('backends', (await backends()).includes('-b"'), false)]
    },
  },
  {
    title: 'F47: a deploy that sleeps through a rollback wakes up, changes nothing and says who has it',
    wanted: long,
    async stage({ deploy, rollback, backends }) {
      const sleeping = await baking(deploy('good'))
      sleeping.child.kill('SIGSTOP')
      const back = await endsAs(rollback(), { ...takenBack, code: 0 })
      sleeping.child.kill('SIGCONT')
      const woken = await endsAs(sleeping, { code: 1, says: /runs\/911/ })
      return [...back, ...woken, ...differs('backends', (await backends()).includes('-b"'), false)]
    },
  },
  {
    title: 'F10, F56: a cancelled job is gone in 7.5 s with its Lease free, and the next run goes on',
    async stage({ name, deploy, hands }) {
      const cancelled = await baking(deploy('good'))
      const pressed = performance.now()
      cancelled.child.kill('SIGINT')
      await cancelled.ended
      const seconds = (performance.now() - pressed) / 1000
      const holder = at(await hands.get('Lease', `mlrollout-${name}`), '/spec/holderIdentity') ?? ''
      return [
        ...differs(`gone in time (${seconds.toFixed(1)} s)`, seconds < 7.5, true),
        ...differs('holder', holder, ''),
        ...(await endsAs(deploy('good', {}, 2), promoted)),
      ]
    },
  },
]
