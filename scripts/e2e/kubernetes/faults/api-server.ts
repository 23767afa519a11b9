import { setTimeout } from 'node:timers/promises'
import { differs } from '../differs.ts'
import { baking, endsAs, promoted } from './ended.ts'
import type { Fault } from './fault.ts'

/** What hits everybody on the cluster at once: these are staged one after the other, when all others have ended. */
export const apiServer: readonly Fault[] = [
  {
    title:
      'F16, F18: an API server that dies under way and is back 3 s later is waited for, and the release is promoted',
    async stage({ deploy, load, stack }) {
      const running = await baking(deploy('good'))
      await stack.killApiServer()
      await setTimeout(3000)
      await stack.startApiServer()
      return [...(await endsAs(running, promoted)), ...differs('lost', load.why(), '')]
    },
  },
  {
    title: 'F15, F16: one that stays away is an outage, its traffic where it is; the next run goes on',
    async stage({ deploy, load, stack }) {
      const running = await baking(deploy('good'))
      await stack.killApiServer()
      const wrong = await endsAs(running, { code: 3 })
      await stack.startApiServer()
      return [
        ...wrong,
        ...(await endsAs(deploy('good', {}, 1), promoted)),
        ...differs('lost', load.why(), ''),
      ]
    },
  },
]
