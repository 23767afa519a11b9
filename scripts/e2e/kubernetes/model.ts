import { join } from 'node:path'
import type { Images } from './node/images.ts'

/** The name that all images of the model share. */
export const repository = 'registry.example/flights'

const command = [process.execPath, join(import.meta.dirname, 'model-server.ts')]

const baked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // What serves: one answer in a hundred is bad, as in many a real service.
  old: { BAD: '0.01' },
  elder: { BAD: '0.01' },
  good: { BAD: '0.002' },
  bad: { BAD: '0.2' },
  awful: { BAD: '0.6' },
  'as-awful': { BAD: '0.6' },
  slow: { BAD: '0.002', MILLISECONDS: '120' },
  shifted: { BAD: '0.002', YES: '0.8' },
  crashing: { CRASH: '1' },
  'never-ready': { READY: 'false' },
}

/** The images of the model: each tag says how it behaves. */
export const images: Images = Object.fromEntries(
  Object.entries(baked).map(([tag, env]) => [
    `${repository}:${tag}`,
    { command, env: { ...env, RELEASE: tag } },
  ]),
)
