/** Which version of a registered model: the one that an alias points to, or a number. */
export type Which =
  | { readonly is: 'alias'; readonly alias: string }
  | { readonly is: 'version'; readonly version: string }

/** A version of a registered model. */
export interface Version {
  readonly name: string
  /** The registry's own number, `3`. */
  readonly version: string
  /** Where the model's files lie: `models:/m-…`, `mlflow-artifacts:/…`, `s3://…`. */
  readonly source: string
  /** The run that made the model; undefined where the registry does not know. */
  readonly runId?: string
  /** The logged model of MLflow 3 that was registered, `m-…`; undefined where the version is none. */
  readonly modelId?: string
  readonly tags: Readonly<Record<string, string>>
  /** What {@link digestTag} says of the model's bytes; undefined where nobody said. */
  readonly digest?: string
}

/** The tag of a version that holds the digest of its model, `sha256:…`. MLflow keeps none of its own. */
export const digestTag = 'ml-actions.digest'

/** What a run left behind. */
export interface RunRecord {
  readonly id: string
  /** `FINISHED`, `RUNNING`, `FAILED`, … */
  readonly status: string
  /** The last value of each metric, whichever model it was logged for; may be NaN or infinite. */
  readonly metrics: Readonly<Record<string, number>>
  readonly params: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
  /** The logged models that it made. */
  readonly models: readonly string[]
  /** The address below which its artifacts lie; undefined where the server does not say. */
  readonly address?: string
}

/** The logged model that the source of a version names, `models:/m-…`; undefined where it names something else. */
export function modelIdIn(source: string): string | undefined {
  return /^models:\/(m-[0-9a-f]+)$/.exec(source)?.[1]
}

/** Whose artifact. */
export type Owner =
  | { readonly is: 'run'; readonly id: string }
  | { readonly is: 'version'; readonly name: string; readonly version: string }

/** A version to be registered. Two registrations of one source, run and digest are one. */
export interface Registration {
  readonly name: string
  readonly source: string
  readonly runId?: string
  readonly digest?: string
  readonly tags: Readonly<Record<string, string>>
}

/** Whether a version is what a registration asks for; a run that the registry found out by itself is no other one. */
export function isOf(
  version: Version,
  { source, runId = version.runId, digest }: Omit<Registration, 'name' | 'tags'>,
): boolean {
  return version.source === source && version.runId === runId && version.digest === digest
}

/**
 * The part of a model registry that gates and registrations need.
 *
 * Every verb throws `Misuse` for a no (there is no such model, alias, version, run or artifact; the credentials may
 * not), and `Outage` for what did not answer; reads have been retried by then. Writes look, write and look again:
 * asked twice they change nothing the second time, and one whose answer was lost is done if it took place.
 */
export interface Registry {
  /** Finds a version by the model's name. */
  resolve(name: string, which: Which): Promise<Version>
  run(id: string): Promise<RunRecord>
  /** Reads the last value of each metric that was logged for a logged model. */
  modelMetrics(modelId: string): Promise<Readonly<Record<string, number>>>
  /**
   * Downloads one file.
   * @param path  below the run's artifacts, or below the model
   */
  artifact(owner: Owner, path: string, mostBytes: number): Promise<Uint8Array>
  /** Registers a version, and the model's name where it is new. */
  register(registration: Registration): Promise<Version>
  /** Points an alias to a version, wherever it pointed before. */
  setAlias(name: string, alias: string, version: string): Promise<void>
  /** Sets tags of a version; other tags stay. */
  setTags(name: string, version: string, tags: Readonly<Record<string, string>>): Promise<void>
}
