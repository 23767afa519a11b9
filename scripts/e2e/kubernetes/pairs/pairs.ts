import type { Checked } from '../../checked.ts'
import { inLanes } from '../../lanes.ts'
import { mirrors } from '../gateway.ts'
import type { Stack } from '../stack.ts'
import { trying } from '../trial.ts'
import { pairs } from './catalogue.ts'
import { ending, nameOf, type Tag } from './ending.ts'

const tags: readonly Tag[] = ['good', 'bad']

/**
 * Delivers good and bad releases by every pair of strategy and provider.
 * @param part  of the names of the pairs that are tried, `by istio`
 */
export async function everyPair(stack: Stack, part = ''): Promise<readonly Checked[]> {
  const refused = await withoutMirrors(stack)
  await stack.api.apply(mirrors.path, mirrors.manifest)
  const asked = pairs.filter((pair) => nameOf(pair).includes(part))
  const tasks = asked.flatMap((pair) => tags.map((tag) => () => ending(stack, pair, tag)))
  return [refused, ...(await inLanes(3, tasks))]
}

/** Contour does not say that it copies requests: nobody is to find out by trying. */
function withoutMirrors(stack: Stack): Promise<Checked> {
  const file = { strategy: 'shadow', 'shadow-safe': true, steps: ['50%:4s..15m'] }
  return trying(stack, { name: 'unmirrored', file }, async ({ deploy, backends }) => {
    const { code, log } = await deploy('good').ended
    const isAsWas = !(await backends()).includes('-b')
    return {
      title:
        'shadow by gateway-api: a class that does not say that it copies a part of the requests is refused',
      holds: code === 1 && /HTTPRouteRequestPercentageMirror/.test(log) && isAsWas,
      because: `${code}\n${log}`,
    }
  })
}
