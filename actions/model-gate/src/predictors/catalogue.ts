import { Misuse } from '@ml-actions/verdict/faults'
import { command } from './command.ts'
import { http } from './http.ts'
import { onnx } from './onnx.ts'
import type { Predictor, Settings, Way, Where } from './predictor.ts'

/** All ways to ask a model, by name in alphabetical order. */
export const ways: readonly Way[] = [command, http, onnx]

/** JSON Schema of a predictor. */
export const predictorSchema = {
  type: 'object',
  description: 'How the model is asked, by checks that ask it themselves; one of the keys of ways says how.',
  additionalProperties: false,
  properties: Object.assign({}, ...ways.map(({ schema }) => schema)),
} as const

/**
 * Finds how a predictor is asked.
 * @throws {Misuse} unless the settings name one way, with its own keys only
 */
export function wayOf(settings: Settings): Way {
  const named = ways.filter(({ name }) => settings[name] !== undefined)
  const [way] = named
  const wanted = `one of ${ways.map(({ name }) => name).join(', ')}`
  if (way === undefined || named.length > 1) {
    const is =
      way === undefined
        ? 'the predictor says nothing of how it is asked'
        : 'the predictor is asked in two ways'
    throw new Misuse({ is, wanted, todo: 'write for instance "command: [python, predict.py]"' })
  }
  const stranger = Object.keys(settings).find((key) => !(key in way.schema))
  if (stranger === undefined) return way
  const is = `the predictor has the key "${stranger}", which "${way.name}" does not know`
  throw new Misuse({ is, wanted: `one of ${Object.keys(way.schema).join(', ')}`, todo: 'take it away' })
}

/** Makes a predictor of its settings. */
export function openPredictor(settings: Settings, where: Where): Promise<Predictor> {
  return wayOf(settings).open(settings, where)
}

/**
 * Puts what a workflow names in the place of what a policy does: the workflow knows where a model is, and the policy, where
 * it asks in the same way, how it is asked.
 */
export function askedAt(line: string, policy: Settings | undefined): Settings {
  const named = settingsOf(line)
  return policy !== undefined && wayOf(policy) === wayOf(named) ? { ...policy, ...named } : named
}

/**
 * Reads a predictor in one line: an address, an ONNX file, a list of words in JSON, or words with spaces between.
 * @throws {Misuse} for words with quotes, which only a shell could read
 */
function settingsOf(line: string): Settings {
  if (line.endsWith('.onnx') && !/\s/.test(line)) return { onnx: line }
  if (/^https?:\/\//.test(line)) return { http: line }
  const words = line.startsWith('[') ? listed(line) : line.trim().split(/\s+/)
  if (line.startsWith('[') || !/["'\\$|&;<>`]/.test(line)) return { command: words }
  const is = `input "predictor" has characters that only a shell reads: ${line.slice(0, 80)}`
  throw new Misuse({
    is,
    wanted: 'words with spaces between, without a shell',
    todo: 'write a list: ["python", "predict.py"]',
  })
}

function listed(line: string): readonly string[] {
  try {
    const words: unknown = JSON.parse(line)
    if (Array.isArray(words) && words.length > 0 && words.every((word) => typeof word === 'string'))
      return words
  } catch {
    // Told below, as any other list that is none of words.
  }
  const is = `input "predictor" is ${line.slice(0, 80)}`
  throw new Misuse({
    is,
    wanted: 'a list of words in JSON',
    todo: 'write for instance ["python", "predict.py"]',
  })
}
