import { parseArgs } from 'node:util'
import { benchDataValidate } from './bench/data-validate/bench.ts'

// Measures an action against the tools that people use now: `npm run bench -- data-validate [--rows N] [--rounds N]
// [--only csv,parquet,…] [--write]`. The first run makes a Python environment and the data below .cache/bench.
const { values, positionals } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
if (positionals.join() !== 'data-validate') {
  console.error(`there is no benchmark of "${positionals.join(' ')}"; wanted: data-validate`)
  process.exit(2)
}
const only = values.only.split(',').filter((word) => word !== '')
await benchDataValidate({
  rows: Number(values.rows),
  rounds: Number(values.rounds),
  only,
  write: values.write,
})
