import { stateName } from '../names.ts'
import type { RuleGiver } from './rule-giver.ts'

/** The rollout's state and its lease. */
export const memory: RuleGiver = {
  name: 'the state of the rollout, and who drives it',
  rulesFor: ({ name }) => {
    const names = [stateName(name)]
    return [
      { kind: 'ConfigMap', verbs: ['get', 'update'], names },
      { kind: 'Lease', verbs: ['get', 'update'], names },
      { kind: 'ConfigMap', verbs: ['create'] },
      { kind: 'Lease', verbs: ['create'] },
    ]
  },
}
