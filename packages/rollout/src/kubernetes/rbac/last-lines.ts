import type { RuleGiver } from './rule-giver.ts'

/** The log of a release that does not start. Pods are named when they are made, so that none can be named before. */
export const lastLines: RuleGiver = {
  name: 'optional: to tell the last log lines of a release that does not start',
  rulesFor: () => [
    {
      kind: 'PodLog',
      verbs: ['get'],
      optional: 'the last log lines of a release that does not start stay untold',
    },
  ],
}
