import { familyBreaches } from './walls/families.ts'
import { importBreaches } from './walls/imports.ts'
import { purityBreaches } from './walls/purity.ts'

// Checks the walls of ARCHITECTURE.md: who imports whom, who touches the world, who is listed where.
const breaches = [...(await importBreaches()), ...purityBreaches(), ...familyBreaches()]
for (const breach of breaches) console.error(breach)
console.log(
  breaches.length === 0
    ? 'walls: every import, edge and catalogue is as the table says'
    : `walls: ${breaches.length} breaches`,
)
process.exitCode = breaches.length === 0 ? 0 : 1
