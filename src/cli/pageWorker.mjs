import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// Node 20 runs no TypeScript by itself, and a worker inherits no loader where vitest starts it.
register()
const { parsePageBytes } = await import('./parsePageBytes.ts')

parentPort.on('message', ({ path, bytes }) => parentPort.postMessage(parsePageBytes(path, bytes)))
parentPort.postMessage('ready')
