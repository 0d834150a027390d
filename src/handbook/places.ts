import type { Place } from './page'

/** Finds lines and columns, from 1, in the page itself: the tokenizer knows only the lines, from 0, of its blocks. */
export function placesIn(lines: readonly string[]) {
  // Several containers may begin on one line, as in `- > - text`: each is looked for behind the one before it.
  let lastLine = -1
  let searchedTo = 0

  return {
    /** Where a block begins: at the next match of its mark on the line, else at the line's first character. */
    ofBlock(line: number, mark: RegExp): Place {
      const text = lines[line] ?? ''
      const from = line === lastLine ? searchedTo : 0
      const found = mark.exec(text.slice(from))
      if (!found) return placeAt(line, text.search(/\S/))
      lastLine = line
      searchedTo = from + found.index + found[0].length
      return placeAt(line, from + found.index)
    },

    /** Where in the page an offset into a paragraph's text is; offsets are to be asked for in order. */
    within(line: number, content: string): (offset: number) => Place {
      const rows = content.split('\n')
      let row = 0
      let begins = 0
      let before = indent(lines[line] ?? '', rows[0] ?? '')
      return (offset) => {
        while (offset > begins + (rows[row] ?? '').length && row < rows.length - 1) {
          begins += (rows[row] ?? '').length + 1
          row += 1
          before = indent(lines[line + row] ?? '', rows[row] ?? '')
        }
        return placeAt(line + row, before + offset - begins)
      }
    },
  }

  function placeAt(line: number, index: number): Place {
    const row = Math.min(Math.max(0, line), lines.length - 1)
    const width = Math.max(1, (lines[row] ?? '').length)
    return { line: row + 1, column: Math.min(Math.max(1, index + 1), width) }
  }
}

export type Places = ReturnType<typeof placesIn>

/** What stands before a paragraph's text on its line: the containers' marks and spaces. */
function indent(line: string, text: string): number {
  const whole = line.trimEnd()
  const end = text.trimEnd()
  return whole.endsWith(end) ? whole.length - end.length : Math.max(0, line.indexOf(end.trimStart()))
}
