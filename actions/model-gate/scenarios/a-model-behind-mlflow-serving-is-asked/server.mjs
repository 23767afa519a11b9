const score = ({ age, income, plan }) => {
  const x = (age ?? 40) / 40 + ((income ?? 2000) - 2000) / 1000 + (plan === 'a' ? 0.5 : 0)
  return 1 / (1 + Math.exp(-x))
}

/** MLflow's scoring server: a data frame, split. */
export function answer({ body }) {
  const { columns, data } = JSON.parse(body).dataframe_split
  const rows = data.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at]])))
  return { body: { predictions: rows.map(score) } }
}
