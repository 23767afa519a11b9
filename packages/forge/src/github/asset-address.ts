/** Where the files of an assets branch are looked at. */
export interface AssetPlace {
  /** `https://github.com`. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly branch: string
  /** Whether everybody may read the repository. */
  readonly isPublic: boolean
}

const publicServer = 'https://github.com'
const publicFiles = 'https://raw.githubusercontent.com'

/**
 * The address at which a page shows a file of an assets branch.
 *
 * GitHub hands the files of a public repository to everybody, also to a mail program; those of a private one, and of another
 * server, only to a browser that is signed in there. The query is what its documentation asks for in comments:
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#images
 */
export function assetAddress({ serverUrl, repository, branch, isPublic }: AssetPlace, path: string): string {
  const server = serverUrl.replace(/\/+$/, '')
  const below = [...repository.split('/'), branch, ...path.split('/')].map(encodeURIComponent)
  if (isPublic && server === publicServer) return `${publicFiles}/${below.join('/')}`
  const [owner, name, ...rest] = below
  return `${server}/${owner}/${name}/blob/${rest.join('/')}?raw=true`
}
