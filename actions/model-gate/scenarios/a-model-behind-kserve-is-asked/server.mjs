const score = ({ age, income, plan }) => {
  const x = (age ?? 40) / 40 + ((income ?? 2000) - 2000) / 1000 + (plan === 'a' ? 0.5 : 0)
  return 1 / (1 + Math.exp(-x))
}

/** Open Inference Protocol v2: a tensor a column. */
export function answer({ body }) {
  const { inputs } = JSON.parse(body)
  const rows = inputs[0].data.map((_, row) => Object.fromEntries(inputs.map(({ name, data }) => [name, data[row]])))
  return { body: { model_name: 'churn', outputs: [{ name: 'score', shape: [rows.length, 1], datatype: 'FP64', data: rows.map(score) }] } }
}
