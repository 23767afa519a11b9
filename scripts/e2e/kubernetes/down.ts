import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { innermost, isAlive, processesOf, recordFile, type Up } from './record.ts'

// Ends what `npm run e2e:up` started, and sees that nothing is left of it.
if (!existsSync(recordFile)) {
  console.log('nothing is up')
  process.exit(0)
}
const up: Up = JSON.parse(readFileSync(recordFile, 'utf8'))
if (isAlive(up)) {
  const pid = innermost(up.pid)
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It is root's, where sudo started it.
    execFileSync('sudo', ['-n', 'kill', '-9', String(pid)])
  }
}
for (let tries = 0; tries < 100 && processesOf(up.home).length > 0; tries += 1) await setTimeout(100)
const left = processesOf(up.home)
if (existsSync(up.home)) rmdirSync(up.home)
rmSync(recordFile)
console.log(
  left.length === 0 ? 'down: no process and no file is left' : `left: the processes ${left.join(', ')}`,
)
process.exitCode = left.length === 0 ? 0 : 1
