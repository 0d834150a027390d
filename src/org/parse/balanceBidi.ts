/**
 * Ends in each text of a value what it begins of turned direction, and takes out ends of what it never began: else what
 * stands beside the text on the page would be turned with it. Addresses stay as they are. Changes the value itself,
 * which is to be nobody else's, and no deeper than a data file may be.
 */
export function balanceBidi(value: object): void {
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'string' && !isUrlField(key)) Reflect.set(value, key, balanceText(child))
    else if (typeof child === 'object' && child !== null) balanceBidi(child)
  }
}

function isUrlField(key: string): boolean {
  return key === 'url' || key === 'contact'
}

function balanceText(text: string): string {
  // What would end each of those that are open, the innermost last.
  const closers: string[] = []
  const balanced = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (control) => {
    if (control !== POP_DIRECTIONAL_FORMATTING && control !== POP_DIRECTIONAL_ISOLATE) {
      closers.push(
        control < POP_DIRECTIONAL_ISOLATE && control > RIGHT_TO_LEFT_OVERRIDE
          ? POP_DIRECTIONAL_ISOLATE
          : POP_DIRECTIONAL_FORMATTING,
      )
      return control
    }
    // The end of an isolate ends what was begun in it; that of an embedding reaches no further than its isolate.
    const closerIndex =
      control === POP_DIRECTIONAL_ISOLATE
        ? closers.lastIndexOf(POP_DIRECTIONAL_ISOLATE)
        : closers.at(-1) === POP_DIRECTIONAL_FORMATTING
          ? closers.length - 1
          : -1
    if (closerIndex < 0) return ''
    closers.length = closerIndex
    return control
  })
  return balanced + closers.reverse().join('')
}

const POP_DIRECTIONAL_FORMATTING = '\u202c'
const POP_DIRECTIONAL_ISOLATE = '\u2069'
const RIGHT_TO_LEFT_OVERRIDE = '\u202e'
