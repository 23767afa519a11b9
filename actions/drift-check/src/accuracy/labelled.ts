/** What is known of the accuracy of late. */
export interface Labelled {
  /** Rows that have their label. */
  readonly rows: number
  /** How many of them the model was right about; may be no whole number where only a share was reported. */
  readonly right: number
}

/** The columns of a file of predictions. */
export interface LabelColumns {
  readonly label: string
  readonly prediction: string
}
