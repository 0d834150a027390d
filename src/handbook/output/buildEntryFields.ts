import { stripInlineMarkdown } from '../../org/text/parseInlineText'
import type { ItemGroup } from '../description/collectItemGroups'
import type { EntryDescription } from '../description/entryDescription'
import { distinctIgnoringCase } from '../entries/findMarkedRoles'
import type { DescribedEntry, ImportContext } from './buildContext'

/** Builds the fields that teams and roles share; `blurb` is a short description from another page. */
export function buildCommonFields(
  { summary, signposts, responsibilities, notes, resources, sections }: EntryDescription,
  blurb = '',
) {
  const summaryText = [blurb, ...summary].filter((text) => text !== '').join(' ') || signposts.join(' ')
  return {
    ...(summaryText !== '' && { summary: summaryText }),
    ...(responsibilities.length > 0 && { responsibilities: responsibilities.map(omitEmptyTitle) }),
    ...(notes.length > 0 && { notes: [...new Set(notes)] }),
    ...(resources.length > 0 && { resources }),
    ...(sections.length > 0 && { sections: sections.map(({ title, items }) => ({ title, items })) }),
  }
}

function omitEmptyTitle({ title, items }: ItemGroup): { title?: string; items: string[] } {
  return title === '' ? { items } : { title, items }
}

/** The aliases of an entry that no other entry has. */
export function claimAliases(
  { entry, description }: DescribedEntry,
  { registry, report }: ImportContext,
): { aliases?: string[] } {
  const candidates = distinctIgnoringCase([
    ...entry.aliases,
    ...description.aliases.map((alias) => stripInlineMarkdown(alias).trim()),
  ])
  const aliases = candidates.filter((alias) => {
    if (alias === '' || alias.toLowerCase() === entry.name.toLowerCase()) return false
    const owner = registry.claimAlias(entry, alias)
    if (owner && owner !== entry) {
      const message = `the alias "${alias}" of "${entry.name}" is ignored: it already names "${owner.name}"`
      report(entry.page, entry.position, 'duplicate', message)
    }
    return owner === undefined
  })
  return aliases.length > 0 ? { aliases } : {}
}
