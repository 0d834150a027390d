/**
 * Ends in each text of a value what it begins of turned direction, and takes out ends of what it never began: else what
 * stands beside the text on the page would be turned with it. Addresses stay as they are. Changes the value itself,
 * which is to be nobody else's, and no deeper than a data file may be.
 */
export function contain(value: object): void {
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'string' && !isAddress(key)) Reflect.set(value, key, contained(each))
    else if (typeof each === 'object' && each !== null) contain(each)
  }
}

function isAddress(key: string): boolean {
  return key === 'url' || key === 'contact'
}

function contained(text: string): string {
  // What would end each of those that are open, the innermost last.
  const open: string[] = []
  const kept = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (control) => {
    if (control !== POP && control !== POP_ISOLATE) {
      open.push(control < POP_ISOLATE && control > LAST_EMBEDDING ? POP_ISOLATE : POP)
      return control
    }
    // The end of an isolate ends what was begun in it; that of an embedding reaches no further than its isolate.
    const at =
      control === POP_ISOLATE ? open.lastIndexOf(POP_ISOLATE) : open.at(-1) === POP ? open.length - 1 : -1
    if (at < 0) return ''
    open.length = at
    return control
  })
  return kept + open.reverse().join('')
}

const POP = '\u202c'
const POP_ISOLATE = '\u2069'
const LAST_EMBEDDING = '\u202e'
