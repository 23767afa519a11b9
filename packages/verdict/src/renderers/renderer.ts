import type { Verdict } from '../verdict.ts'

/** What a renderer may know besides the verdict; all of it trusted, none of it from the pull request. */
export interface Surroundings {
  /** Version of the tool, `0.1.0`. */
  readonly version: string
  /** Link to a file's line at the commit that was judged; undefined outside a forge. */
  readonly linkTo?: (path: string, line?: number) => string | undefined
  /**
   * The file's path from the root of the checkout, `/` between the parts; undefined outside it, where a forge
   * can show nothing. Absent: paths are taken as they are.
   */
  readonly pathInCheckout?: (path: string) => string | undefined
  /** Link to the page that explains a rule; undefined where there is none. */
  readonly helpFor?: (rule: string) => string | undefined
  /** The most characters the text may have; parts are dropped whole from the end and named. */
  readonly limit?: number
}

/** One way to write a verdict down; pure: the same verdict gives the same text. */
export interface Renderer {
  /** The word by which it is asked for: `markdown`, `sarif`. */
  readonly name: string
  /** The file it is written to, below the report directory. */
  readonly file: string
  readonly mediaType: string
  readonly summary: string
  render(verdict: Verdict, around: Surroundings): string
}
