import type { Version } from '@ml-actions/registry/registry'
import { tagsIn } from '../tag-lines.ts'
import { done, named, told } from '../told.ts'
import { whichIn } from '../which.ts'
import { tagsTable } from '../written.ts'
import type { Operation } from './operation.ts'

interface Tagged {
  readonly model: string
  readonly version: Version
  readonly tags: Readonly<Record<string, string>>
  readonly dryRun: boolean
}

/** `tag`: sets tags of a version. */
export const tag: Operation<Tagged> = {
  name: 'tag',
  summary: 'sets tags of a version',
  takes: ['version', 'tags'],
  needs: [['version'], ['tags']],
  writes: true,
  async gather({ model, version: asked, tags: lines, 'dry-run': dryRun }, _, { registry }) {
    const tags = tagsIn(lines)
    const version = await registry.resolve(model, whichIn('version', asked))
    if (!dryRun) await registry.setTags(model, version.version, tags)
    return { model, version, tags, dryRun }
  },
  judge({ model, version, tags, dryRun }) {
    const changed = Object.entries(tags).filter(([key, value]) => version.tags[key] !== value).length
    const many = `${changed} of ${Object.keys(tags).length} tags`
    const of = `version ${version.version} of ${named(model)}`
    const headline = dryRun ? `Would set ${many} of ${of}` : `Set ${many} of ${of}`
    return told(
      { operation: 'tag', model, version, alias: '', dryRun },
      {
        outcome: 'pass',
        headline,
        checks: [done('registry/tag', headline, 'the version with these tags')],
        tables: [tagsTable(tags, version.tags, dryRun)],
      },
    )
  },
}
