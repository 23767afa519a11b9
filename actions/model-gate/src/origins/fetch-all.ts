import { Misuse } from '@ml-actions/verdict/faults'
import type { ModelFiles, Policy } from '../policy/policy.ts'
import type { World } from '../world.ts'
import { fetchFrom, originOf } from './catalogue.ts'
import { NotThereYet } from './git.ts'

/** A policy whose files are all at hand. */
interface Brought {
  /** The policy, with what was fetched under the name that it now has. */
  readonly policy: Policy
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly notes: readonly string[]
}

/**
 * Fetches what comes from elsewhere of the files that speak for both models.
 * @throws {Misuse} when one is not there
 */
export async function fetchAll(policy: Policy, world: World): Promise<Brought> {
  const files = new Map<string, Uint8Array>()
  const notes: string[] = []
  const bring = async (path: string): Promise<string> => {
    const fetched = await fetchFrom(path, world)
    if (fetched === undefined) return path
    files.set(fetched.path, fetched.bytes)
    notes.push(...(fetched.notes ?? []))
    return fetched.path
  }
  const rowsOf = (path: string) => {
    if (originOf(path)?.isMetrics?.(path) === true) throw noRows(path, policy.path)
    return bring(path)
  }
  const ofModel = async (model: ModelFiles): Promise<ModelFiles> => ({
    ...model,
    ...(model.predictions === undefined ? {} : { predictions: await rowsOf(model.predictions) }),
    ...(model.metrics === undefined ? {} : { metrics: await bring(model.metrics) }),
  })
  const { candidate, baseline, firstRun } = policy
  const ofBaseline = async (model: ModelFiles): Promise<ModelFiles> => {
    try {
      return await ofModel(model)
    } catch (error) {
      // Left as they are named, the files are missing like any others, which a first run allows.
      if (error instanceof NotThereYet && firstRun === 'absolute-only') return model
      throw error
    }
  }
  const brought = {
    ...policy,
    candidate: await ofModel(candidate),
    ...(baseline === undefined ? {} : { baseline: await ofBaseline(baseline) }),
  }
  return { policy: brought, files, notes }
}

function noRows(path: string, policy: string): Misuse {
  return new Misuse({
    is: `the predictions are ${JSON.stringify(path)}, which names the metrics of a run`,
    wanted: 'a file of predictions',
    todo: `name the file among its artifacts, ${path}/<path>, or write "metrics:" instead of "predictions:"`,
    place: { path: policy },
  })
}
