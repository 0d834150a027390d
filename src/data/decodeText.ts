import type { Problem } from '../org/model/problem'

/** A file's text, with the problem of letters that could not be read. UTF-16 is left to the caller to refuse. */
export function decodeText(bytes: ArrayBuffer): { text: string; problems: Problem[] } | 'utf-16' {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16'
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] }
  } catch {
    const text = new TextDecoder().decode(bytes)
    const line = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n?|\n/).length
    return { text, problems: [createEncodingProblem(line)] }
  }
}

function createEncodingProblem(line: number): Problem {
  return {
    severity: 'error',
    code: 'encoding',
    pointer: '',
    message: `the file: is not saved as UTF-8, from line ${line} on; letters that could not be read are shown as \uFFFD`,
  }
}
