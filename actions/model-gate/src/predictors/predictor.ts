/** One row of inputs by column; null where a cell is empty. */
export type Row = Readonly<Record<string, string | number | null>>

/** What a model says of one row. */
export interface Answer {
  /** The class, where it says one. */
  readonly label?: string
  /** Its numbers: a value, a score, a score for each class; NaN where it says none. */
  readonly numbers: readonly number[]
  /** Its values by their keys, where it is an object; those of objects in it among them. */
  readonly named?: Readonly<Record<string, unknown>>
  /** Why there is no answer. */
  readonly because?: string
}

/** What came of asking a model: an answer a row in their order, or why it gave none. */
export type Predicted =
  | { readonly is: 'answers'; readonly answers: readonly Answer[]; readonly milliseconds: number }
  | { readonly is: 'failed'; readonly because: string }

/** A model that can be asked. */
export interface Predictor {
  /** What people know it by: `command python predict.py`. */
  readonly name: string
  /**
   * Asks for rows in one piece. A model that gives up on them (an exit code, an error of the server, no answer in time,
   * a wrong number of answers) has failed; that is a result.
   * @throws {Misuse} when it cannot be asked at all: there is no such command
   * @throws {Outage} when its server does not answer, after retries
   */
  predict(rows: readonly Row[]): Promise<Predicted>
  /** Ends what was started. */
  close(): Promise<void>
}

/** Where a predictor runs. */
export interface Where {
  /** The working directory, an absolute path. */
  readonly directory: string
  /** Ends everything when the host asks the run to end. */
  readonly signal: AbortSignal
  /** What shows a server who asks; absent where there is none, or where the server is not the one that it is meant for. */
  readonly token?: string
}

/** The settings of a predictor by key, as its schema lets them through. */
export type Settings = Readonly<Record<string, unknown>>

/** A way to ask a model. */
export interface Way {
  /** Its key under `predictor`. */
  readonly name: string
  readonly summary: string
  /** JSON Schema of its keys; its own among them. */
  readonly schema: Readonly<Record<string, object>>
  readonly example: Settings
  /**
   * Makes what will be asked; loads what it needs for that only now.
   * @throws {Misuse} when the settings name nothing that can be asked
   */
  open(settings: Settings, where: Where): Promise<Predictor>
}
