import { at } from '@ml-actions/rollout/json'
import type { Message } from '@ml-actions/verdict/faults'
import type { Manifest } from './cluster.ts'
import { modeAt, predictorOf, shieldAt } from './inference-service.ts'
import { percentOf, placeIn, revisionsOf } from './knative-revisions.ts'
import { fenceAnnotation } from './names.ts'

/** Says what an InferenceService lacks of what a rollout by revisions needs, before it begins; undefined for nothing. */
export function lackOfRevisions(manifest: Manifest): Message | undefined {
  const where = `InferenceService ${manifest.metadata.name}`
  return (
    otherMode(manifest, where) ??
    unshielded(manifest, where) ??
    unkept(manifest, where) ??
    split(manifest, where)
  )
}

/** The status stands over the annotation, and the cluster's own default below both (GetDeploymentMode, 0.20). */
function otherMode(manifest: Manifest, where: string): Message | undefined {
  const mode = at(manifest, '/status/deploymentMode') ?? at(manifest, modeAt)
  if (mode === 'Knative' || mode === 'Serverless') return undefined
  return {
    is: `${where} has ${typeof mode === 'string' ? `the deployment mode ${mode}` : 'no deployment mode'}`,
    wanted: 'Knative: KServe splits traffic between revisions in no other mode',
    todo: 'take provider: kserve-standard for the mode Standard; where Knative runs the model, add the annotation serving.kserve.io/deploymentMode: Knative',
  }
}

function unshielded(manifest: Manifest, where: string): Message | undefined {
  if (typeof at(manifest, shieldAt) === 'string') return undefined
  return {
    is: `${where} gives each of its annotations to its revisions, so that marking it would make a new one`,
    wanted: `the annotation ${fenceAnnotation} under spec.predictor, which stands over that of the rollout`,
    todo: `add spec.predictor.annotations: { ${fenceAnnotation}: "0" } once; it makes a new revision, then only releases do`,
  }
}

/** At 0 % a candidate gets no request that would bring it a pod. */
function unkept(manifest: Manifest, where: string): Message | undefined {
  if (predictorOf(manifest)['minReplicas'] !== 0) return undefined
  return {
    is: `${where} has minReplicas: 0, so that a candidate without requests has no pod that could be ready`,
    wanted: 'spec.predictor.minReplicas of 1 or more',
    todo: 'give it as many as the model needs at the least',
  }
}

/**
 * A canary upon a canary leaks traffic to the first one (kserve#2130): what gets the rest of a split is what had
 * everything last, which has to be the one that serves now.
 */
function split(manifest: Manifest, where: string): Message | undefined {
  const share = percentOf(manifest)
  const { created, ready, rolledOut } = revisionsOf(manifest)
  if (share !== undefined && share !== 100)
    return {
      is: `${where} has canaryTrafficPercent: ${JSON.stringify(share)}, and no rollout is under way`,
      wanted: 'one release that has everything, and is the one in the manifest',
      todo: 'set it to 100 to promote the predictor that is there; or put the one before back, wait until it is ready, then take canaryTrafficPercent away',
    }
  if (rolledOut === '' || rolledOut !== ready || ready !== created)
    return {
      is: `${where} serves by revision ${rolledOut || 'none'}, and its newest one is ${created || 'none'}`,
      wanted: 'the newest revision ready, with all of the traffic',
      todo: 'see in its status why that is not so, and mend the predictor first',
    }
  if (placeIn(created).deployment.length > 63)
    return {
      is: `revision ${created} has a name so long that Knative shortens those of its objects`,
      wanted: 'a name that leaves them as they are',
      todo: `give the model an InferenceService of a name that is ${placeIn(created).deployment.length - 63} letters shorter`,
    }
  return undefined
}
