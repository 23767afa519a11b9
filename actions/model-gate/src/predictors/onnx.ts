import { Misuse } from '@ml-actions/verdict/faults'
import { noRuntime, script } from './onnx-script.ts'
import { millisecondsIn, timeout } from './patience.ts'
import type { Way } from './predictor.ts'

/** A model in an ONNX file, run by the runtime that the project has installed. */
export const onnx = {
  name: 'onnx',
  summary:
    'An ONNX file, run by the `onnxruntime-node` or `onnxruntime-web` that the working directory has installed: the runtime is not part of the action, which would weigh ten times as much.',
  schema: {
    onnx: { type: 'string', minLength: 1, description: 'The file.' },
    timeout,
  },
  example: { onnx: 'out/model.onnx' },
  async open({ onnx, timeout }, where) {
    const { ownNode, processEachCall } = await import('./process.ts')
    const path = String(onnx)
    const model = processEachCall([ownNode, '-e', script, path], millisecondsIn(timeout), where)
    return {
      name: `onnx ${path}`,
      async predict(rows) {
        const said = await model.predict(rows)
        if (said.is === 'failed' && said.because.includes(`exit code ${noRuntime}`)) throw lacking(path)
        return said
      },
      close: () => model.close(),
    }
  },
} as const satisfies Way

function lacking(path: string): Misuse {
  const is = 'the predictor is an ONNX file, and the working directory has no runtime for it'
  const todo = 'write a step before: npm install --no-save onnxruntime-node; or ask a command or a server'
  return new Misuse({ is, wanted: 'onnxruntime-node or onnxruntime-web', todo, place: { path } })
}
