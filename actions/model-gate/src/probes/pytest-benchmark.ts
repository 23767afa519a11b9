import { Misuse } from '@ml-actions/verdict/faults'
import { type Mapping, mapOf } from '@ml-actions/verdict/mapping'
import { nearest } from '@ml-actions/verdict/nearest'
import { shorten } from '@ml-actions/verdict/shorten'

/** One benchmark of a file of pytest-benchmark, in milliseconds. */
export interface Benchmark {
  readonly path: string
  /** What the file calls the CPU that it was measured on. */
  readonly cpu?: string
  /** How long each round took; absent where the file keeps only the summary. */
  readonly rounds?: Float64Array
  readonly summary: { readonly mean: number; readonly deviation: number; readonly rounds: number }
}

/**
 * Reads one benchmark from JSON of pytest-benchmark 3 to 5.
 * @param test  its name or full name; where it is not given, the file must have one only
 * @throws {Misuse} when the file is no such JSON, or has no such benchmark
 */
export function readBenchmark(text: string, path: string, test: unknown): Benchmark {
  const file = parsed(text, path)
  const all = Array.isArray(file['benchmarks']) ? file['benchmarks'].map(mapOf) : undefined
  if (all === undefined)
    throw refusal('the file has no "benchmarks"', path, 'write it with --benchmark-json=FILE')
  const stats = mapOf(chosen(all, test, path)['stats'])
  const milliseconds = (key: string) => 1_000 * numberIn(stats, key, path)
  const data = stats['data']
  const cpu = cpuOf(mapOf(file['machine_info']))
  return {
    path,
    ...(cpu === undefined ? {} : { cpu }),
    ...(Array.isArray(data) ? { rounds: Float64Array.from(data, (time) => 1_000 * timeIn(time, path)) } : {}),
    summary: {
      mean: milliseconds('mean'),
      deviation: milliseconds('stddev'),
      rounds: numberIn(stats, 'rounds', path),
    },
  }
}

function parsed(text: string, path: string): Mapping {
  try {
    return mapOf(JSON.parse(text))
  } catch {
    throw refusal('the file is no JSON', path, 'did the tests end early? write it again')
  }
}

function chosen(all: readonly Mapping[], test: unknown, path: string): Mapping {
  const names = all.map(({ name }) => String(name))
  const [only] = all
  if (test === undefined && only !== undefined && all.length === 1) return only
  const found = all.find(({ name, fullname }) => test !== undefined && (name === test || fullname === test))
  if (found !== undefined) return found
  const shown = names
    .slice(0, 10)
    .map((name) => JSON.stringify(shorten(name, 60)))
    .join(', ')
  const near = nearest(String(test ?? ''), names)
  const is =
    test === undefined
      ? `the file has ${all.length} benchmarks`
      : `the file has no benchmark ${JSON.stringify(test)}`
  const todo =
    near === undefined || test === undefined
      ? 'name one with "test"'
      : `did you mean ${JSON.stringify(near)}?`
  throw new Misuse({
    is,
    wanted: all.length === 0 ? 'a benchmark' : `one of ${shown}`,
    todo,
    place: { path },
  })
}

/** `brand_raw` since py-cpuinfo 6, `brand` before. */
function cpuOf(machine: Mapping): string | undefined {
  const { brand_raw, brand } = mapOf(machine['cpu'])
  const [name] = [brand_raw, brand].filter((word) => typeof word === 'string' && word !== '')
  return name === undefined ? undefined : shorten(String(name), 80)
}

function numberIn(stats: Mapping, key: string, path: string): number {
  return timeIn(stats[key], path)
}

function timeIn(value: unknown, path: string): number {
  if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) return value
  throw refusal(
    `a time in the file is ${shorten(JSON.stringify(value) ?? 'nothing', 40)}`,
    path,
    'write the file again',
  )
}

function refusal(is: string, path: string, todo: string): Misuse {
  return new Misuse({ is, wanted: 'JSON of pytest-benchmark', todo, place: { path } })
}
