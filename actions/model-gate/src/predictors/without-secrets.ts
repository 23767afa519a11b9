/** Variables by which a step speaks to its runner: a model must not write its own verdict, nor act as the action. */
const ofTheStep =
  /^(INPUT_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|ACTIONS_(RUNTIME|RESULTS|CACHE|ID_TOKEN).*)$/i

/** What the names of secrets have in them, as whole words: `HF_TOKEN` is one, and `TOKENIZERS_PARALLELISM` is none. */
const secret =
  /^MLFLOW_|(^|_)(TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH|PAT|JWT|DSN|CONNECTION_STRING|(API|ACCESS|PRIVATE|ACCOUNT|SIGNING|ENCRYPTION|SSH)_?KEY)(_|$)/i

/**
 * The variables that a model may see: not those of the step, and none whose name tells of a secret, since a model’s code,
 * and all that it imports, is not the gate’s.
 * @param passed  names of variables that it may see all the same
 */
export function withoutSecrets(
  environment: NodeJS.ProcessEnv,
  passed: readonly string[] = [],
): Readonly<Record<string, string | undefined>> {
  const isSeen = (name: string) => !ofTheStep.test(name) && (!secret.test(name) || passed.includes(name))
  return Object.fromEntries(Object.entries(environment).filter(([name]) => isSeen(name)))
}
