/** Texts shorter than this are too common to be taken for a secret wherever they stand. */
const leastSecret = 6

/** Forms of what only its owner should read; each begins with what is kept. */
const forms: readonly RegExp[] = [
  // A name that says it, and what it is set to: password=…, "api_key": "…", X-Auth-Token: …
  /((?:passw(?:or)?d|secret|token|api[-_]?key|access[-_]?key(?:[-_]?id)?|account[-_]?key|credentials?)["']?\s{0,4}[:=]\s{0,4}["']?)[^\s"',;&]{1,2000}/gi,
  /(authorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic|token)?\s{0,4})[^\s"',;]{1,2000}/gi,
  /(\bbearer\s{1,4})[A-Za-z0-9._~+/=-]{8,2000}/gi,
  // What stands before the @ of an address.
  /([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@]{1,500}@/gi,
  // Keys that begin with their owner's mark: AWS, GitHub, GitLab, Hugging Face, OpenAI, Slack, Google.
  /()\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /()\b(?:gh[pousr]_|github_pat_|glpat-|hf_|xox[abeoprs]-|AIza)[A-Za-z0-9_-]{16,500}/g,
  /()\bsk-(?:proj-|ant-)?[A-Za-z0-9]{20,500}/g,
  // A signed token: three parts, the first of which is a JSON object.
  /()\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{4,2000}(?:\.[A-Za-z0-9_-]{0,2000})?/g,
]

/**
 * Masks what has the form of a secret in a line of a program's log, and the texts that are known to be some.
 * @example  masked('connect to db://ann:pw@host', []) // → 'connect to db://***@host'
 */
export function masked(line: string, secrets: readonly string[]): string {
  const known = secrets
    .filter((secret) => secret.length >= leastSecret)
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, secret) => text.replaceAll(secret, '***'), line)
  return forms.reduce(
    (text, form) =>
      text.replace(form, (whole, kept: string) => `${kept}***${whole.endsWith('@') ? '@' : ''}`),
    known,
  )
}
