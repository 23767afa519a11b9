/** MLflow's scoring server: a data frame, split; a word and a score a row. */
export function answer({ body }) {
  const { columns, data } = JSON.parse(body).dataframe_split
  const rows = data.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at]])))
  const predictions = rows.map(({ age, income }) => {
    const score = 1 / (1 + Math.exp(-3 * (age / 40 + (income - 2500) / 1000 - 1)))
    return { prediction: score > 0.5 ? 'leave' : 'stay', score }
  })
  return { body: { predictions } }
}
