import type { MdInline } from './ast'
import { parseRunInHeading } from './parseRunInHeading'

/** Splits a paragraph into lines if each begins with a run-in heading: "**Team:** …", "**Reports to:** …". */
export function splitRunInLines(content: readonly MdInline[]): readonly (readonly MdInline[])[] {
  const lines: MdInline[][] = [[]]
  for (const inline of content) {
    const line = lines.at(-1) ?? []
    const last = line.at(-1)
    if (inline.type === 'strong' && last?.type === 'text' && /\n\s*$/.test(last.text.slice(-20))) {
      line[line.length - 1] = { type: 'text', text: last.text.trimEnd() }
      lines.push([inline])
    } else line.push(inline)
  }
  return lines.length > 1 && lines.every((line) => parseRunInHeading(line)) ? lines : [content]
}
