/** A file that is written from something else. */
export interface Generated {
  /** Relative to the repository. */
  readonly path: string
  readonly text: string
}

/** Replaces what stands between `<!-- generated:name -->` and `<!-- /generated -->` in a Markdown text. */
export function between(text: string, name: string, inside: string): string {
  const start = `<!-- generated:${name} -->`
  const from = text.indexOf(start)
  const to = text.indexOf('<!-- /generated -->', from)
  if (from < 0 || to < 0) throw new Error(`no ${start} … <!-- /generated --> in the text`)
  return `${text.slice(0, from)}${start}\n${inside}\n${text.slice(to)}`
}
