import { runImport } from './runImport'

const { exitCode, out, err } = await runImport(process.argv.slice(2))
if (err.length > 0) console.error(err.join('\n'))
if (out.length > 0) console.log(out.join('\n'))
process.exitCode = exitCode
