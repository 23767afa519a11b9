import type { Version, Which } from '@ml-actions/registry/registry'
import { done, named, told } from '../told.ts'
import { whichIn } from '../which.ts'
import type { Operation } from './operation.ts'

interface Resolved {
  readonly model: string
  readonly which: Which
  readonly version: Version
}

/** `resolve`: finds a version by its number or an alias. */
export const resolve: Operation<Resolved> = {
  name: 'resolve',
  summary: 'finds a version by its number or an alias',
  takes: ['version', 'alias'],
  needs: [['version', 'alias']],
  writes: false,
  async gather({ model, version, alias }, _, { registry }) {
    const which = version === '' ? whichIn('alias', `@${alias}`) : whichIn('version', version)
    return { model, which, version: await registry.resolve(model, which) }
  },
  judge({ model, which, version }) {
    const alias = which.is === 'alias' ? which.alias : ''
    const of = alias === '' ? '' : `@${alias}`
    const digest = version.digest === undefined ? ', registered without a digest' : `, ${version.digest}`
    const headline = `${named(model)}${of} is version ${version.version}${digest}`
    const rows = [
      ['source', version.source],
      ['run', version.runId ?? ''],
      ...Object.entries(version.tags).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ]
    return told(
      { operation: 'resolve', model, version, alias, dryRun: false },
      {
        outcome: 'pass',
        headline,
        checks: [done('registry/resolve', headline, 'a version that is there')],
        tables: [{ title: 'What the registry says of it', columns: ['what', 'value'], rows }],
      },
    )
  },
}
