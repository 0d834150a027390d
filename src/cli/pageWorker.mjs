import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// Node 20 runs no TypeScript by itself, and a worker inherits no loader where vitest starts it.
register()
const { readBytes } = await import('./readBytes.ts')

parentPort.on('message', ({ path, bytes }) => parentPort.postMessage(readBytes(path, bytes)))
parentPort.postMessage('ready')
