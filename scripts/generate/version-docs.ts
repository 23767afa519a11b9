import { readText } from '../build/workspace.ts'
import type { VersionedKind } from '../versions/versioned-kind.ts'
import { between, type Generated } from './generated.ts'
import { load } from './load.ts'
import { table } from './page.ts'

/** Writes the table of all that carries a version into the page on upgrading. */
export async function versionDocs(): Promise<readonly Generated[]> {
  const { versionedKinds } = await load<{ versionedKinds: readonly VersionedKind[] }>(
    'scripts/versions/catalogue.ts',
  )
  const rows = versionedKinds.map(({ name, where, says, version, writtenBy, readBy, without }) => [
    `${name}: ${where}`,
    says,
    String(version),
    writtenBy,
    readBy,
    without,
  ])
  const head = ['', 'says', 'N', 'written by', 'read by', 'without a version']
  const path = 'docs/upgrading.md'
  return [{ path, text: between(readText(path), 'versions', table(head, rows)) }]
}
