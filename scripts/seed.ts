import fc from 'fast-check'

// A commit's tests answer the same each time they run: what properties draw follows from one seed. `SEED=random`
// draws anew, as one does before a change lands, and a failure prints the seed to give here.
const asked = process.env['SEED'] ?? '20261128'
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) })
