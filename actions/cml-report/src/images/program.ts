import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { initWasm } from '@resvg/resvg-wasm'
import { draw } from './draw.ts'
import { frame } from './frames.ts'

// A program of its own, bundled apart: one chart from the standard input becomes a PNG for each look that it is asked for, on the
// standard output. What it takes to draw is loaded by nobody who wants no pictures, and a chart that takes all memory or time
// ends this program alone.
try {
  const home = dirname(process.argv[1] ?? '')
  await initWasm(readFileSync(join(home, 'index_bg.wasm')))
  const chart = readFileSync(0, 'utf8')
  const font = readFileSync(join(home, 'DejaVuSans.ttf'))
  for (const look of process.argv.slice(2)) {
    process.stdout.write(frame(await draw(chart, font, look === 'dark' ? 'dark' : 'light')))
  }
} catch (error) {
  process.stderr.write((error instanceof Error ? error.message : String(error)).slice(0, 1_000))
  process.exitCode = 3
}
