const score = ({ age, income }) => 1 / (1 + Math.exp(-(age ?? 40) / 40 - ((income ?? 2000) - 2000) / 1000))

/** Answers whoever shows the key; sends those that ask for gaps elsewhere. */
export function answer({ at, headers, body }) {
  if (at === 'elsewhere') return { body: { predictions: [] } }
  if (headers['x-api-key'] !== 'k-1234') return { status: 401, body: `no such key: ${headers['x-api-key']}` }
  const { columns, data } = JSON.parse(body).dataframe_split
  if (data.some((cells) => cells.includes(null))) return { status: 307, headers: { location: '<elsewhere>/invocations' } }
  return { body: { predictions: data.map((cells) => score(Object.fromEntries(columns.map((name, i) => [name, cells[i]])))) } }
}
