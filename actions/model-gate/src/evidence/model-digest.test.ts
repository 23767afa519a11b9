import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { runIn } from '../twin.ts'

const hex = (text: string) => createHash('sha256').update(text).digest('hex')
const gate = {
  'gate.yml': 'policy: 1\ncandidate: { metrics: m.json }\nchecks: { accuracy: { min: 0.5, by: point } }\n',
  'm.json': '{"accuracy": 0.9}',
}

async function digestOf(files: Readonly<Record<string, string>>, model: readonly string[]) {
  const { verdict } = await runIn({ files: { ...gate, ...files } }, { model })
  return { digest: verdict.facts['model-digest'], sources: verdict.sources.map(({ path }) => path) }
}

test('one file is known by its own digest, which sha256sum tells', async () => {
  const { digest, sources } = await digestOf({ 'out/model.onnx': 'weights' }, ['out/model.onnx'])
  expect(digest).toBe(`sha256:${hex('weights')}`)
  expect(sources).toContain('out/model.onnx')
})

test('several are known by the list that sha256sum writes in their folder', async () => {
  const files = { 'out/model/MLmodel': 'a', 'out/model/data/model.pkl': 'b', 'out/other': 'c' }
  const list = `${hex('a')}  MLmodel\n${hex('b')}  data/model.pkl\n`
  expect((await digestOf(files, ['out/model/**'])).digest).toBe(`sha256:${hex(list)}`)
  const named = ['out/model/data/*', 'out/model/MLmodel', 'out/model/data/model.pkl']
  expect((await digestOf(files, named)).digest).toBe(`sha256:${hex(list)}`)
})

test('a verdict that names no model says nothing of one', async () => {
  expect((await digestOf({}, [])).digest).toBeUndefined()
})

test('a glob that names nothing is refused', async () => {
  await expect(digestOf({}, ['out/*.onnx'])).rejects.toThrow(/"out\/\*\.onnx", and there is no such file/)
})
