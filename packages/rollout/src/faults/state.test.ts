import { describe, expect, test } from '@jest/globals'
import { deploy } from '../deploy.ts'
import { stateName } from '../kubernetes/names.ts'
import { isWrite } from '../kubernetes/request.ts'
import type { Twin } from '../kubernetes/twin/twin.ts'
import { rollback } from '../rollback.ts'
import { drive, planFor, process, twinWithModel } from '../rollout.twin.ts'
import { asked, back, baking } from './staged.twin.ts'

describe('a state that cannot be trusted stops everything:', () => {
  const damage = (twin: Twin, text: string) => {
    const found = twin.api.store.get({ kind: 'ConfigMap', name: stateName('fraud') })
    if (found !== undefined) twin.api.store.put({ ...found, data: { 'state.json': text } })
  }
  test.each(['not JSON', '{}', '[]', '{"schema":"ml-actions.dev/rollout-state/v1"}'])(
    'F64: %s',
    async (text) => {
      const twin = twinWithModel()
      await baking(twin)
      damage(twin, text)
      const calls = twin.transcript.length
      expect(await deploy(process(twin, 'run-2'), asked(), drive())).toMatchObject({ is: 'blocked' })
      expect(await rollback(process(twin, 'run-2'), back, drive())).toMatchObject({ is: 'blocked' })
      expect(twin.transcript.slice(calls).filter(({ request }) => isWrite(request))).toEqual([])
    },
  )

  test('F67: one of a newer version is misuse', async () => {
    const twin = twinWithModel()
    await baking(twin)
    damage(twin, '{"schema":"ml-actions.dev/rollout-state/v2"}')
    await expect(deploy(process(twin, 'run-2'), asked(), drive())).rejects.toThrow(
      'newer than this ml-actions',
    )
  })

  test('F65: one that is gone while its marks are there is never a fresh start', async () => {
    const twin = twinWithModel()
    await baking(twin)
    twin.api.store.drop({ kind: 'ConfigMap', name: stateName('fraud') })
    const ended = await deploy(process(twin, 'run-2'), asked(), drive())
    expect(ended).toMatchObject({ is: 'blocked' })
    expect(JSON.stringify(ended)).toContain('whose state is gone')
  })

  test('F66: one that is too large is refused before it is written', async () => {
    const twin = twinWithModel()
    const plan = planFor('canary', { version: 'x'.repeat(300_000) })
    await expect(deploy(process(twin, 'run-1'), asked(plan), drive())).rejects.toThrow('at most 262144 bytes')
  })
})
