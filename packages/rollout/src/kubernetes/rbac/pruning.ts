import type { RuleGiver } from './rule-giver.ts'

/** Records that nothing needs any more. They are numbered as they come, so that none can be named before. */
export const pruning: RuleGiver = {
  name: 'optional: to remove the oldest releases on record (keep-releases)',
  // A shadow promotes nothing, and so records none.
  rulesFor: ({ strategy }) =>
    strategy === 'shadow'
      ? []
      : [{ kind: 'ControllerRevision', verbs: ['delete'], optional: 'all releases stay on record' }],
}
