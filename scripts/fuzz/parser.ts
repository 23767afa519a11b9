/** A part of the house that reads bytes of strangers. */
export interface Parser {
  readonly name: string
  /** Inputs that are read without a fault, to be damaged. */
  readonly seeds: readonly Uint8Array[]
  /** Words of its grammar, to be put anywhere. */
  readonly words: readonly Uint8Array[]
  /** Makes an input in a way of its own; half of them are, where it is given. */
  vary?(random: () => number): Uint8Array
  /**
   * Reads one input to its end and holds what it gives against what readers rely on.
   * @throws {Misuse} where the input is refused; anything else that is thrown is a fault of ours
   */
  read(bytes: Uint8Array): Promise<void>
}
