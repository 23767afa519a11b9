import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parsers } from './fuzz/catalogue.ts'
import { fuzz } from './fuzz/run.ts'

// Reads damaged inputs with each parser: npm run fuzz -- [parser] [--runs N] [--seed N].
// What is not borne is written below .cache/fuzz/, to become a test.
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const [name] = positionals
const chosen = parsers.filter((parser) => name === undefined || parser.name === name)
if (chosen.length === 0)
  throw new Error(`there is no parser "${name}": ${parsers.map((one) => one.name).join(', ')}`)
let failed = 0
for (const parser of chosen) {
  const { read, refused, failures } = await fuzz(parser, Number(values.runs), Number(values.seed))
  console.log(`${parser.name}: ${read} read, ${refused} refused, ${failures.length} not borne`)
  for (const { run, input, why } of failures.slice(0, 10)) {
    const path = `.cache/fuzz/${parser.name}-${values.seed}-${run}.bin`
    await mkdir('.cache/fuzz', { recursive: true })
    await writeFile(path, input)
    console.log(`  ${path}: ${why instanceof Error ? (why.stack ?? why.message) : String(why)}`)
  }
  failed += failures.length
}
process.exitCode = failed > 0 ? 1 : 0
