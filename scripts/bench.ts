import { parseArgs } from 'node:util'
import { benchCmlReport } from './bench/cml-report/bench.ts'
import { benchDataValidate } from './bench/data-validate/bench.ts'
import { benchDelivery } from './bench/delivery/bench.ts'
import { benchDriftCheck } from './bench/drift-check/bench.ts'
import { type Asked, benchEngines } from './bench/engines/bench.ts'
import { benchModelGate } from './bench/model-gate/bench.ts'

// Measures an action against the tools that people use now: `npm run bench -- data-validate [--rows N] [--rounds N]
// [--only csv,parquet,…] [--write]`, `npm run bench -- model-gate [--rows N] [--rounds N] [--only million,start] [--write]`,
// `npm run bench -- cml-report [--rounds N] [--cml FOLDER] [--write]`; the folder holds a clone of github.com/iterative/cml.
// `npm run bench -- drift-check [--rows N] [--rounds N] [--only csv,parquet] [--write]`,
// `npm run bench -- engines [--rows N] [--rounds N] [--only pandas,duckdb,trino,spark] [--write]`: on a real
// Trino and a real Spark.
// `npm run bench -- delivery [--rounds N] [--write]`: on a real cluster.
// The first run makes a Python environment and the data below .cache/bench.
const benches = {
  'cml-report': benchCmlReport,
  'data-validate': benchDataValidate,
  delivery: benchDelivery,
  'drift-check': benchDriftCheck,
  // How many rows an engine is given is its own. In the second round its server is warm.
  engines: ({ only, write }: Pick<Asked, 'only' | 'write'>) =>
    benchEngines({
      rounds: Number(values.rounds ?? 2),
      ...(values.rows === undefined ? {} : { rows: Number(values.rows) }),
      only,
      write,
    }),
  'model-gate': benchModelGate,
}
const { values, positionals } = parseArgs({
  options: {
    rows: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string', default: '' },
    cml: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const name = positionals.join(' ')
if (!isBench(name)) {
  console.error(`there is no benchmark of "${name}"; wanted: ${Object.keys(benches).join(' or ')}`)
  process.exit(2)
}
const only = values.only.split(',').filter((word) => word !== '')
await benches[name]({
  rows: Number(values.rows ?? 1_000_000),
  rounds: Number(values.rounds ?? 5),
  only,
  cml: values.cml,
  write: values.write,
})

function isBench(word: string): word is keyof typeof benches {
  return word in benches
}
