import type { RuleGiver } from './rule-giver.ts'

/** The releases on record: written once, never changed. */
export const records: RuleGiver = {
  name: 'the releases on record',
  rulesFor: () => [{ kind: 'ControllerRevision', verbs: ['get', 'list', 'create'] }],
}
