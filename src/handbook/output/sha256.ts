import { createHash } from 'node:crypto'

/** Computes a short digest of a text. */
export type HashText = (text: string) => string

/** The first 16 hexadecimal digits of SHA-256. */
export const sha256: HashText = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)
