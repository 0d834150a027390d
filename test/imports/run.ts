import { findForbiddenImports, findImportCycles, readSourceFiles } from './checkImports'

const files = readSourceFiles('src')
const faults = [
  ...findForbiddenImports(files),
  ...findImportCycles(files).map((cycle) => `circular import: ${cycle.join(' → ')}`),
]
for (const fault of faults) console.error(fault)
console.log(`${files.length} files, ${faults.length} faults of imports`)
if (faults.length > 0) process.exitCode = 1
