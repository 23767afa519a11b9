import { describe, expect, test } from '@jest/globals'
import { at } from '../json.ts'
import { isWrite } from '../kubernetes/request.ts'
import type { Twin } from '../kubernetes/twin/twin.ts'
import { drive, model, process, twinWithModel } from '../rollout.twin.ts'
import { targetFrom } from '../target.ts'
import { undo } from './undo.ts'

const path = '/spec/template/spec/containers/0/image'
const imageNow = (twin: Twin) => at(twin.peek('Deployment', 'fraud'), path)
const digest = `registry.example/fraud@sha256:${'a'.repeat(64)}`

/** Gives the Deployment an image, as a person or a GitOps tool does. */
function applied(twin: Twin, image: string) {
  const old = twin.peek('Deployment', 'fraud')
  if (old === undefined) throw new TypeError('it is gone')
  twin.api.request({
    method: 'PATCH',
    kind: 'Deployment',
    name: 'fraud',
    body: [
      { op: 'test', path: '/metadata/uid', value: old.metadata.uid ?? '' },
      { op: 'replace', path, value: image },
    ],
  })
  twin.clock.pass(60)
}

/** A Deployment that had the images 1 to 3, by hand. */
function three(): Twin {
  const twin = twinWithModel(model('registry.example/fraud:1'))
  applied(twin, 'registry.example/fraud:2')
  applied(twin, 'registry.example/fraud:3')
  return twin
}

async function press(
  twin: Twin,
  to: string,
  change: { force?: boolean; dryRun?: boolean; run?: string } = {},
) {
  const { force = false, dryRun = false, run = 'run-1' } = change
  const target = targetFrom(to)
  if (target.is === 'alias' || target.is === 'model') throw new TypeError('no alias here')
  const asked = { deployment: 'fraud', container: '', to: target, force, reason: 'complaints', dryRun }
  const calls = twin.transcript.length
  const came = await undo(process(twin, run), asked, drive())
  return { came, writes: twin.transcript.slice(calls).filter(({ request }) => isWrite(request)) }
}

describe('a Deployment that no rollout ever deployed', () => {
  test('goes back to the form before, by one patch, and once however often it is pressed', async () => {
    const twin = three()
    const { came, writes } = await press(twin, 'previous-good')
    expect(came).toMatchObject({ is: 'undone', came: 'restored', from: { number: 3 }, to: { number: 2 } })
    expect(imageNow(twin)).toBe('registry.example/fraud:2')
    expect(writes).toHaveLength(1)
    const again = await press(twin, 'previous-good', { run: 'run-2' })
    expect(again.came).toMatchObject({
      is: 'undone',
      came: 'serves',
      to: { image: 'registry.example/fraud:2' },
    })
    expect(again.writes).toEqual([])
  })

  test('goes one further back by before-current, and never to what was left', async () => {
    const twin = three()
    await press(twin, 'previous-good')
    expect((await press(twin, 'before-current')).came).toMatchObject({ came: 'restored', to: { number: 1 } })
    expect(imageNow(twin)).toBe('registry.example/fraud:1')
    expect((await press(twin, 'before-current')).came).toMatchObject({
      is: 'undo-blocked',
      blockers: [{ is: expect.stringContaining('there is no revision before 5') }],
    })
  })

  test('after a deploy that followed, goes back to what served before it', async () => {
    const twin = three()
    await press(twin, 'previous-good')
    applied(twin, 'registry.example/fraud:4')
    await press(twin, 'previous-good')
    expect(imageNow(twin)).toBe('registry.example/fraud:2')
  })

  test.each([
    ['1', 'registry.example/fraud:1'],
    ['2', 'registry.example/fraud:2'],
  ])('goes to revision %s, twice the same', async (to, image) => {
    const twin = three()
    await press(twin, to)
    expect(imageNow(twin)).toBe(image)
    expect(await press(twin, to)).toMatchObject({ came: { came: 'serves' }, writes: [] })
  })

  test('tells in a dry run where it would go, and writes nothing', async () => {
    const twin = three()
    const { came, writes } = await press(twin, 'previous-good', { dryRun: true })
    expect(came).toMatchObject({ came: 'would', from: { number: 3 }, to: { number: 2 } })
    expect(writes).toEqual([])
  })

  test('runs an image by its digest by force alone', async () => {
    const twin = three()
    expect((await press(twin, `image:${digest}`)).came).toMatchObject({ is: 'undo-blocked' })
    const { came } = await press(twin, `image:${digest}`, { force: true })
    expect(came).toMatchObject({ came: 'restored', to: { image: digest } })
    expect(imageNow(twin)).toBe(digest)
  })

  test('is told when what it went back to does not run, whatever the broken pods that are left say', async () => {
    const twin = three()
    twin.api.habits.behaviour = (image) => (image.endsWith(':3') ? 'CrashLoopBackOff' : 'runs')
    expect((await press(twin, 'previous-good')).came).toMatchObject({ came: 'restored' })
    const other = three()
    other.api.habits.behaviour = (image) => (image.endsWith(':2') ? 'ErrImagePull' : 'runs')
    expect((await press(other, 'previous-good')).came).toMatchObject({
      came: 'failed',
      message: expect.stringContaining('ErrImagePull'),
    })
  })

  test('is not changed when somebody else changes it meanwhile: it is looked at again', async () => {
    const twin = three()
    let once = false
    const faults = (_: number, { method }: { readonly method: string }) => {
      if (method === 'PATCH' && !once) {
        once = true
        applied(twin, 'registry.example/fraud:5')
      }
      return undefined
    }
    const asked = {
      deployment: 'fraud',
      container: 'api',
      to: targetFrom('1'),
      force: false,
      reason: '',
      dryRun: false,
    }
    const came = await undo(process(twin, 'run-1', { faults }), asked as Parameters<typeof undo>[1], drive())
    expect(came).toMatchObject({ came: 'restored', from: { number: 4 }, to: { number: 1 } })
  })

  test('is changed once when the answer is lost', async () => {
    const twin = three()
    const faults = (_: number, { method }: { readonly method: string }) =>
      method === 'PATCH' ? ({ is: 'answer', applied: true, code: 504, message: 'gone' } as const) : undefined
    const asked = {
      deployment: 'fraud',
      container: '',
      to: { is: 'before-current' },
      force: false,
      reason: '',
      dryRun: false,
    } as const
    const came = await undo(process(twin, 'run-1', { faults }), asked, drive())
    expect(came).toMatchObject({ came: 'restored', from: { number: 3 }, to: { number: 2 } })
  })

  test.each([
    ['9', 'there is no revision 9; kept as ReplicaSets: 1 (1), 2 (2), 3 (3)'],
    ['v9', 'there is no revision of version v9'],
  ])('says of %s what there is', async (to, is) => {
    expect((await press(three(), to)).came).toMatchObject({
      is: 'undo-blocked',
      blockers: [{ is: expect.stringContaining(is) }],
    })
  })

  test('is not taken from a rollout, and not found where it is not', async () => {
    const twin = three()
    const old = twin.peek('Deployment', 'fraud')
    if (old !== undefined)
      twin.api.store.put({
        ...old,
        metadata: { ...old.metadata, annotations: { 'ml-actions.dev/fence': '3' } },
      })
    expect((await press(twin, 'previous-good')).came).toMatchObject({
      blockers: [{ is: 'Deployment fraud belongs to a rollout of canary-deploy' }],
    })
    const bare = twinWithModel([])
    expect((await press(bare, 'previous-good')).came).toMatchObject({
      blockers: [{ is: 'there is no Deployment fraud' }],
    })
  })
})
