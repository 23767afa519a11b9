/** What the script ends with when the project has no runtime for ONNX. */
export const noRuntime = 86

/**
 * Reads rows and writes answers, as a command does, with the project's own runtime for ONNX: the model is then run by
 * the version that it will be served with, and may crash or grow without taking the gate with it.
 *
 * Columns become one tensor where the model has one input of two dimensions, and one each otherwise, by the inputs' names.
 */
export const script = `
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const ask = createRequire(process.cwd() + '/package.json')
const runtime = () => {
  for (const name of ['onnxruntime-node', 'onnxruntime-web']) {
    try { return ask(name) } catch (error) { if (error.code !== 'MODULE_NOT_FOUND') throw error }
  }
  process.exit(${noRuntime})
}
const float = (value) => (value === null ? NaN : Number(value))
const makers = {
  float32: (values) => Float32Array.from(values, float),
  float64: (values) => Float64Array.from(values, float),
  int64: (values) => BigInt64Array.from(values, (value) => BigInt(Math.round(float(value)))),
  int32: (values) => Int32Array.from(values, float),
  bool: (values) => Uint8Array.from(values, float),
  string: (values) => values.map((value) => String(value ?? '')),
}
const main = async () => {
  const ort = runtime()
  const session = await ort.InferenceSession.create(new Uint8Array(readFileSync(process.argv[1])))
  const rows = readFileSync(0, 'utf8').split('\\n').filter(Boolean).map((line) => JSON.parse(line))
  if (rows.length === 0) return
  const columns = Object.keys(rows[0])
  const about = (at) => (session.inputMetadata ?? [])[at] ?? {}
  const tensor = (at, names) => {
    const type = about(at).type ?? 'float32'
    const make = makers[type]
    if (make === undefined) throw new Error('an input of type ' + type + ' cannot be made of a table')
    return new ort.Tensor(type, make(rows.flatMap((row) => names.map((name) => row[name]))), [rows.length, names.length])
  }
  const one = session.inputNames.length === 1 && !columns.includes(session.inputNames[0])
  const missing = one ? [] : session.inputNames.filter((name) => !columns.includes(name))
  if (missing.length > 0) throw new Error('the rows have no column for the input ' + missing.join(', '))
  const feeds = Object.fromEntries(session.inputNames.map((name, at) => [name, tensor(at, one ? columns : [name])]))
  const outputs = await session.run(feeds)
  const parts = session.outputNames.map((name) => {
    const data = Array.from(outputs[name].data, (value) => (typeof value === 'bigint' ? String(value) : value))
    return { name, data, width: data.length / rows.length }
  })
  for (const { name, width } of parts) if (!Number.isInteger(width)) throw new Error('the output ' + name + ' is not of ' + rows.length + ' rows')
  const cell = (value) => (typeof value === 'number' && !Number.isFinite(value) ? null : value)
  for (let row = 0; row < rows.length; row++)
    console.log(JSON.stringify(parts.flatMap(({ data, width }) => data.slice(row * width, (row + 1) * width).map(cell))))
}
main().catch((error) => { console.error(String(error.message ?? error)); process.exit(1) })
`
