import type { SourcePosition } from './ast'

/** Finds lines and columns, from 1, in the page. The tokenizer gives only the lines of blocks, from 0. */
export function createPositionLocator(lines: readonly string[]) {
  // Several containers may begin on one line, as in `- > - text`: each search starts behind the previous match.
  let lastLine = -1
  let searchedUpTo = 0

  return {
    /** The position of a block: the next match of its marker on the line, or else the line's first character. */
    locateBlock(line: number, markerPattern: RegExp): SourcePosition {
      const text = lines[line] ?? ''
      const start = line === lastLine ? searchedUpTo : 0
      const match = markerPattern.exec(text.slice(start))
      if (!match) return createPosition(line, text.search(/\S/))
      lastLine = line
      searchedUpTo = start + match.index + match[0].length
      return createPosition(line, start + match.index)
    },

    /** Returns a function from an offset in a paragraph's text to its position. Offsets must be given in ascending order. */
    createOffsetLocator(line: number, content: string): (offset: number) => SourcePosition {
      const contentLines = content.split('\n')
      let lineIndex = 0
      let lineStart = 0
      let indentWidth = measureIndent(lines[line] ?? '', contentLines[0] ?? '')
      return (offset) => {
        while (
          offset > lineStart + (contentLines[lineIndex] ?? '').length &&
          lineIndex < contentLines.length - 1
        ) {
          lineStart += (contentLines[lineIndex] ?? '').length + 1
          lineIndex += 1
          indentWidth = measureIndent(lines[line + lineIndex] ?? '', contentLines[lineIndex] ?? '')
        }
        return createPosition(line + lineIndex, indentWidth + offset - lineStart)
      }
    },
  }

  function createPosition(line: number, index: number): SourcePosition {
    const lineIndex = Math.min(Math.max(0, line), lines.length - 1)
    const lineLength = Math.max(1, (lines[lineIndex] ?? '').length)
    return { line: lineIndex + 1, column: Math.min(Math.max(1, index + 1), lineLength) }
  }
}

export type PositionLocator = ReturnType<typeof createPositionLocator>

/** The width of what precedes a paragraph's text on its line: the markers and spaces of its containers. */
function measureIndent(line: string, text: string): number {
  const trimmedLine = line.trimEnd()
  const trimmedText = text.trimEnd()
  return trimmedLine.endsWith(trimmedText)
    ? trimmedLine.length - trimmedText.length
    : Math.max(0, line.indexOf(trimmedText.trimStart()))
}
