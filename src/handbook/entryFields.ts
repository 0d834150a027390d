import { plainText } from '../org/inlineText'
import type { Described, Known } from './described'
import type { Group } from './groups'
import { distinct } from './roles'
import type { Description } from './told'

/** What teams and roles have in common of what their sections say; `listed` is what another page says in short. */
export function commonOf(
  { summary, pointing, responsibilities, notes, resources, sections }: Description,
  listed = '',
) {
  const said = [listed, ...summary].filter((text) => text !== '').join(' ') || pointing.join(' ')
  return {
    ...(said !== '' && { summary: said }),
    ...(responsibilities.length > 0 && { responsibilities: responsibilities.map(untitled) }),
    ...(notes.length > 0 && { notes: [...new Set(notes)] }),
    ...(resources.length > 0 && { resources }),
    ...(sections.length > 0 && { sections: sections.map(({ title, items }) => ({ title, items })) }),
  }
}

function untitled({ title, items }: Group): { title?: string; items: string[] } {
  return title === '' ? { items } : { title, items }
}

/** The aliases of an entry that lead to no other. */
export function aliasesOf({ entry, told }: Described, { register, report }: Known): { aliases?: string[] } {
  const named = distinct([...entry.aliases, ...told.aliases.map((alias) => plainText(alias).trim())])
  const kept = named.filter((alias) => {
    if (alias === '' || alias.toLowerCase() === entry.name.toLowerCase()) return false
    const owner = register.claim(entry, alias)
    if (owner && owner !== entry) {
      const message = `the alias "${alias}" of "${entry.name}" is left out: it leads to "${owner.name}"`
      report(entry.page, entry.at, 'duplicate', message)
    }
    return owner === undefined
  })
  return kept.length > 0 ? { aliases: kept } : {}
}
