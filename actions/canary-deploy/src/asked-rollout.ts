import { checkSettings } from '@ml-actions/action/check-settings'
import type { SettingsFile } from '@ml-actions/action/settings-file'
import { at, pointerTo } from '@ml-actions/rollout/json'
import { inEnvironment } from '@ml-actions/rollout/rollout-file/environments'
import { schema } from '@ml-actions/rollout/rollout-file/json-schema'
import { type Layer, type Layered, layered } from '@ml-actions/rollout/rollout-file/layers'
import type { RolloutFile } from '@ml-actions/rollout/rollout-file/rollout-file'
import { noUsualFile, usualFile } from '@ml-actions/rollout/rollout-file/usual-file'
import { validator } from '@ml-actions/rollout/rollout-file/validator'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import { type Direct, directly, refuseIncomplete, usualOf } from './direct.ts'
import { metricsAddress } from './metrics-address.ts'

/** The rollout as it was asked for, by a file or by inputs, in one environment. */
export interface AskedRollout {
  readonly file: RolloutFile
  /** Where each value of it is from. */
  readonly layers: Layered
  readonly sources: readonly Source[]
}

/** Which file and environment of it are meant. */
export interface Where {
  readonly rollout: string
  readonly environment: string
}

/**
 * Reads the rollout file and lays the environment and the inputs over it; without a file the inputs are all there is.
 * @throws {Misuse} at its place for what is wrong, with the nearest known word
 */
export async function askedRollout(
  wishes: Where & Direct,
  read: (path: string) => Promise<SettingsFile>,
): Promise<AskedRollout> {
  const { rollout, environment, deployment } = wishes
  const given = directly(wishes)
  if (rollout === '' && deployment !== '') {
    if (environment !== '') throw noFile(environment)
    refuseIncomplete(wishes)
    const layers = over(layered(usualOf(wishes)), given)
    return { ...checked(layers, 'the inputs', ''), sources: [] }
  }
  const { settings, source } = await rolloutFileAt(rollout, read)
  // The settings reader gives plain JSON.
  const file: Layer = { ...settings, from: source.path, value: settings.value as Layer['value'] }
  const layers = over(inEnvironment(file, environment), given)
  return { ...checked(layers, settings.path, settings.text), sources: [source] }
}

/** Reads the rollout file that is named, or the usual one. */
export function rolloutFileAt(
  path: string,
  read: (path: string) => Promise<SettingsFile>,
): Promise<SettingsFile> {
  return path === '' ? read(usualFile).catch(noUsualFile) : read(path)
}

function over(below: Layered, given: Layer | undefined): Layered {
  return given === undefined ? below : below.with(given)
}

function checked(layers: Layered, path: string, text: string): Pick<AskedRollout, 'file' | 'layers'> {
  const pointer = ['judge', 'prometheus', 'url']
  const url = at(layers.value, pointerTo(...pointer))
  // Before the schema's own check, which would show a value that holds a password.
  if (typeof url === 'string') metricsAddress(url, layers.place(pointer))
  checkSettings({ ...layers, path, text }, validator, schema)
  return { file: layers.value as unknown as RolloutFile, layers }
}

function noFile(environment: string): Misuse {
  return new Misuse({
    is: `the input "environment" is ${JSON.stringify(environment.slice(0, 80))}, and there is no rollout file`,
    wanted: 'a rollout file with environments',
    todo: 'name it by the input "rollout", or take the input "environment" away',
  })
}
