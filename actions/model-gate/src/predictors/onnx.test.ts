import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { onnx } from './onnx.ts'
import { predictorSuite } from './predictor.suite.ts'

// No runtime of ONNX is installed here (it weighs 14 MB): a stand-in with its API reads a model that says what its inputs
// and outputs are, and answers with what it was fed.
const runtime = `
exports.Tensor = class { constructor(type, data, dims) { Object.assign(this, { type, data, dims }) } }
const obey = (x) => {
  if (x === 'crash') throw new Error('no such feature')
  if (x === 'hang') return new Promise(() => setInterval(() => {}, 1e6))
  if (x === 'nan') return NaN
  return x !== '' && Number.isNaN(Number(x)) ? x : 2 * Number(x)
}
exports.InferenceSession = {
  create: async (bytes) => {
    const { inputs, outputs } = JSON.parse(Buffer.from(bytes).toString())
    return {
      inputNames: inputs.map(({ name }) => name),
      inputMetadata: inputs,
      outputNames: outputs ?? ['fed'],
      run: async (feeds) => {
        if (outputs === undefined) {
          const said = Object.entries(feeds).map(([name, { type, data, dims }]) => name + ' ' + type + ' ' + dims + ' ' + data.constructor.name + ' ' + Array.from(data, String))
          return { fed: { data: [said.join('; ')] } }
        }
        const data = await Promise.all(feeds.x.data.map(obey))
        const bad = feeds.x.data.some((x) => x === 'garbage' || x === 'short')
        return { y: { data: bad ? [...data, 1] : data }, c: { data: BigInt64Array.from(data.map(() => 7n)) } }
      },
    }
  },
}
`
const directory = mkdtempSync(join(tmpdir(), 'ml-actions-onnx-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
const has = join(directory, 'has')
mkdirSync(join(has, 'node_modules', 'onnxruntime-web'), { recursive: true })
writeFileSync(join(has, 'node_modules', 'onnxruntime-web', 'index.js'), runtime)
const model = (name: string, what: object) => writeFileSync(join(has, name), JSON.stringify(what))
model('obeys.onnx', { inputs: [{ name: 'x', type: 'string' }], outputs: ['y'] })

const signal = new AbortController().signal

predictorSuite('an ONNX file', {
  open: (where, milliseconds) =>
    onnx.open({ onnx: 'obeys.onnx', timeout: milliseconds / 1_000 }, { directory: has, ...where }),
  openNothing: () => onnx.open({ onnx: 'obeys.onnx' }, { directory, signal }),
})

describe('an ONNX file', () => {
  const fed = async (inputs: readonly object[], row: Readonly<Record<string, string | number | null>>) => {
    model('fed.onnx', { inputs })
    return (await onnx.open({ onnx: 'fed.onnx' }, { directory: has, signal })).predict([row])
  }

  test.each([
    [[{ name: 'input', type: 'float32' }], { a: 1.5, b: null }, 'input float32 1,2 Float32Array 1.5,NaN'],
    [[{ name: 'input', type: 'float64' }], { a: 1.5, b: 2 }, 'input float64 1,2 Float64Array 1.5,2'],
    [[{ name: 'input' }], { a: 1 }, 'input float32 1,1 Float32Array 1'],
    [
      [
        { name: 'a', type: 'int64' },
        { name: 'b', type: 'string' },
      ],
      { b: 'x', a: 3, c: 0 },
      'a int64 1,1 BigInt64Array 3; b string 1,1 Array x',
    ],
  ])('with the inputs %j is fed %j as it wants', async (inputs, row, words) => {
    expect(await fed(inputs, row)).toMatchObject({ is: 'answers', answers: [{ label: words }] })
  })

  test('says what it cannot be fed', async () => {
    expect(await fed([{ name: 'a' }, { name: 'b' }], { a: 1 })).toMatchObject({
      is: 'failed',
      because: expect.stringMatching('no column for the input b'),
    })
    expect(await fed([{ name: 'a', type: 'float16' }], { a: 1 })).toMatchObject({
      is: 'failed',
      because: expect.stringMatching('an input of type float16'),
    })
  })

  test('answers with all its outputs; whole numbers of 64 bits are classes', async () => {
    model('two.onnx', { inputs: [{ name: 'x', type: 'string' }], outputs: ['c', 'y'] })
    const predictor = await onnx.open({ onnx: 'two.onnx' }, { directory: has, signal })
    expect(await predictor.predict([{ x: 2 }])).toMatchObject({ answers: [{ label: '7', numbers: [4] }] })
  })
})
