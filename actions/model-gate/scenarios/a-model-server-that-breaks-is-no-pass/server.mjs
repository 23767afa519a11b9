/** Answers rows with an empty cell by an error. */
export function answer({ body }) {
  const { data } = JSON.parse(body).dataframe_split
  if (data.some((cells) => cells.includes(null))) return { status: 500, body: 'KeyError: age' }
  return { body: { predictions: data.map(() => 0.5) } }
}
