import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { exams } from './exams/catalogue.ts'
import type { Paper } from './exams/exam.ts'

// Sits an exam, npm run --silent exam -- EXAM.json: prints one answer a line. With --time, the slowest case on stderr.
const [path = '', ...flags] = process.argv.slice(2)
const paper: Paper = JSON.parse(
  (await readFile(path, 'utf8')).replace(/(?<=[[,:]\s*)-?Infinity(?=\s*[\],}])/g, boundless),
)
const sat = exams.find(({ name }) => name === paper.exam)
if (sat === undefined) {
  const known = exams.map(({ name }) => name).join(', ')
  throw new Error(`nobody here sits "${paper.exam}"; known are ${known}`)
}
let slowest = { id: '', seconds: 0 }
for (const one of paper.cases) {
  const before = performance.now()
  const answer = await sat.answer(one, paper, dirname(path))
  console.log(JSON.stringify({ id: one.id, ...answer }))
  const seconds = (performance.now() - before) / 1000
  if (seconds > slowest.seconds) slowest = { id: one.id, seconds }
}
if (flags.includes('--time')) console.error(`slowest ${slowest.seconds.toFixed(2)} s: ${slowest.id}`)

/** Python writes infinities into JSON; a number that overflows says the same. */
function boundless(word: string): string {
  return word.startsWith('-') ? '-1e999' : '1e999'
}
