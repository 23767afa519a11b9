import type { Verdict } from '@ml-actions/verdict/verdict'
import { gather, type Wishes } from '../gather.ts'
import { type Evidence, judge } from '../judge.ts'
import { ask } from '../push/ask.ts'
import type { World } from '../world.ts'
import type { Mode, Running } from './mode.ts'
import { keyOf, recall, remember } from './remembered.ts'

/** What was seen now, or the verdict that was reached before on the same bytes. */
type Known =
  | { readonly is: 'seen'; readonly evidence: Evidence }
  | { readonly is: 'recalled'; readonly verdict: Verdict }

/** `validate`: reads the data and judges it by the contract. */
export const validate: Mode<Known> = {
  name: 'validate',
  summary: 'judges the data by the contract',
  gather: known,
  judge: (known) => (known.is === 'seen' ? judge(known.evidence) : known.verdict),
}

async function known(wishes: Wishes, run: Running, { source, cache, disk, engine }: World): Promise<Known> {
  const kept = cache(wishes.cache)
  const key = kept === undefined ? undefined : await keyOf(wishes, source)
  const verdict = kept === undefined || key === undefined ? undefined : await recall(kept, key)
  if (verdict !== undefined) return { is: 'recalled', verdict }
  const evidence =
    wishes.engine === 'local'
      ? await gather(wishes, run, source, wishes.disk === 'none' ? undefined : disk())
      : await ask(wishes, run, { source, engine })
  if (kept !== undefined && key !== undefined) await remember(kept, key, judge(evidence))
  return { is: 'seen', evidence }
}
