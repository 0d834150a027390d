import { diffArrays } from 'diff'

/** A run of words that stayed, went, or came. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added'
  text: string
}

// Texts that differ by more than this have little left to compare, and would take long.
const MOST_EDITS = 600

/**
 * What changed from one text to another, word by word: the runs that stayed and went are the older text, those that
 * stayed and came the newer. Texts that have little in common are one that went and one that came.
 */
export function diffWords(before: string, after: string): WordRun[] {
  const runs = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_EDITS })
  const found = runs?.map(({ value, added, removed }): WordRun => {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    return { kind, text: value.join('') }
  })
  return found
    ? inPhrases(found)
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ]
}

/** A space alone that stayed between words that did not goes with them: phrases are read, not pairs of words. */
function inPhrases(runs: readonly WordRun[]): WordRun[] {
  const found: WordRun[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed !== '') found.push({ kind: 'removed', text: removed })
    if (added !== '') found.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [i, run] of runs.entries()) {
    const isBetween = removed !== '' && added !== '' && i < runs.length - 1 && run.text.trim() === ''
    if (run.kind === 'removed') removed += run.text
    else if (run.kind === 'added') added += run.text
    else if (isBetween) {
      removed += run.text
      added += run.text
    } else {
      flush()
      found.push(run)
    }
  }
  flush()
  return found
}

// Of scripts written without spaces each character is a word of its own.
const token =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]\p{M}*|(?:[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|\p{N}|\p{M}){1,80}|\s+|./gsu

function tokens(text: string): string[] {
  return text.match(token) ?? []
}
