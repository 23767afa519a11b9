import { versionOf } from '@ml-actions/rollout/begin'
import { isAddress } from '@ml-actions/rollout/kubernetes/inference-service'
import { trafficOf } from '@ml-actions/rollout/kubernetes/traffic/catalogue'
import type { Plan } from '@ml-actions/rollout/plan'
import { type PlaceOf, resolvePlan } from '@ml-actions/rollout/rollout-file/resolve'
import type { RolloutFile } from '@ml-actions/rollout/rollout-file/rollout-file'
import { isTerminal, type State } from '@ml-actions/rollout/state'
import { Misuse } from '@ml-actions/verdict/faults'

/** A release as people name it. */
export interface Wanted {
  readonly image: string
  readonly version: string
  /** Of the release on trial. */
  readonly annotations?: Readonly<Record<string, string>>
}

/**
 * Tells which release is meant: the one that was asked for, else the one on trial; undefined for neither.
 * @throws {Misuse} for an image or a version that breaks the grammar of its kind
 */
export function wantedRelease(
  asked: Omit<Wanted, 'annotations'>,
  known: State | undefined,
): Wanted | undefined {
  const { image, version } = asked
  if (image === '') {
    if (known === undefined || isTerminal(known.phase) || known.operation === 'rollback') return undefined
    const { image: trial, version: name, annotations } = known.plan
    return { image: trial, version: name, ...(annotations === undefined ? {} : { annotations }) }
  }
  if (image.length > 512 || !(isAddress(image) ? addressForm : imageForm).test(image)) {
    throw new Misuse({
      is: `input "image" is ${JSON.stringify(image.slice(0, 80))}`,
      wanted:
        'a repository with a tag or a digest, such as registry.example/model@sha256:…; or, where KServe serves, the address of a model, such as s3://models/fraud/2',
      todo: 'name the image that was built for this release',
    })
  }
  if (version !== '' && !versionForm.test(version)) {
    throw new Misuse({
      is: `input "version" is ${JSON.stringify(version.slice(0, 80))}`,
      wanted: 'at most 63 letters, digits, dots, underscores and hyphens, a letter or digit first',
      todo: 'write a tag or a commit',
    })
  }
  return { image, version: version === '' ? versionOf(image) : version }
}

/**
 * Resolves the file and what was asked to a plan.
 * @throws {Misuse} for the address of a model where no provider serves models
 */
export function planOf(
  file: RolloutFile,
  asked: Wanted,
  how: { readonly place: PlaceOf; readonly digest: (text: string) => string },
): Plan {
  const plan = resolvePlan(file, asked, how.place, how.digest)
  if (!isAddress(plan.image) || trafficOf(plan).host !== undefined) return plan
  throw new Misuse({
    is: `the address of a model, ${plan.image}, with ${plan.strategy} by ${plan.route.provider}`,
    wanted: 'an image: only KServe serves a model by its address',
    todo: 'name the image, or take route.provider: kserve-standard or kserve-knative',
  })
}

/** What KServe takes for a storageUri, without what may hold a secret: no user, no query. */
const addressForm = /^[a-z][a-z0-9+.-]{1,15}:\/\/[A-Za-z0-9][A-Za-z0-9._~%:/=+-]*$/

/** https://github.com/distribution/reference: a host with a port, a path in lower case, a tag, a digest. */
const imageForm =
  /^(?:[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?::[0-9]{1,5})?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/
const versionForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/
