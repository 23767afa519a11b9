/** The direction in which a metric is better, as an arrow after its name. */
export const arrows = { higher: ' ↑', lower: ' ↓', neither: '' } as const
