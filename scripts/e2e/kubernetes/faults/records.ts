import { clearing } from '../clearing.ts'
import { differs } from '../differs.ts'
import { repository } from '../model.ts'
import { imageOf } from '../workload.ts'
import { endedAs, endsAs, promoted } from './ended.ts'
import type { Fault } from './fault.ts'

/** What a rollback finds of the release that it is to restore. */
export const records: readonly Fault[] = [
  {
    title: 'F68: a record that is gone is no target, and the traffic stays',
    async stage({ name, deploy, rollback, hands, backends }) {
      const deployed = await endsAs(deploy('good'), promoted)
      await hands.remove('ControllerRevision', `mlrelease-${name}-1`)
      const before = await backends()
      const wrong = await endsAs(rollback({ to: '1' }), { code: 1 })
      return [...deployed, ...wrong, ...differs('backends', await backends(), before)]
    },
  },
  {
    title: 'F70: a release whose image is gone from the registry cannot be restored, and the traffic stays',
    wanted: {
      given: { image: imageOf('elder') },
      file: { 'keep-previous-for': '1s' },
    },
    async stage({ deploy, rollback, backends, stack, load }) {
      // On a busy machine the run itself may outlast the second of keeping.
      const deployed = await endsAs(deploy('good'), { code: 0 })
      const ticked = endedAs(await clearing({ deploy }, 'good'), { code: 0, phase: 'Succeeded' })
      const before = await backends()
      stack.unpublish(`${repository}:elder`)
      const wrong = await endsAs(rollback(), { code: 1, says: /ErrImagePull/ })
      const kept = differs('backends', await backends(), before)
      return [...deployed, ...ticked, ...wrong, ...kept, ...differs('lost', load.why(), '')]
    },
  },
]
