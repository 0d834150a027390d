import { isSafeUrl } from '../../org/text/isSafeUrl'
import { pushAll } from '../markdown/pushAll'
import { entryLinksPattern } from '../vocabulary/sentencePatterns'
import type { ItemGroup } from './collectItemGroups'
import type { EntryDescription } from './entryDescription'

/** Returns a function that adds groups to a description's sections. Groups with the same title share a section. */
export function createSectionCollector(
  description: EntryDescription,
): (title: string, groups: readonly ItemGroup[]) => void {
  const sectionByTitle = new Map<string, ItemGroup>()
  return (title, groups) => {
    for (const { title: groupTitle, items } of groups) {
      const fullTitle = [title, groupTitle].filter((each) => /\S/.test(each)).join(': ') || 'Description'
      const existing = sectionByTitle.get(fullTitle)
      if (existing) pushAll(existing.items, items)
      else {
        const section = { title: fullTitle, items: [...items] }
        sectionByTitle.set(fullTitle, section)
        description.sections.push(section)
      }
    }
  }
}

/** Moves items that are only a link to a description's resources, and returns the others. */
export function extractResources(groups: readonly ItemGroup[], description: EntryDescription): ItemGroup[] {
  const remaining = groups.map(({ title, items }) => ({
    title,
    items: items.filter((item) => !extractResource(item, description)),
  }))
  return remaining.filter(({ items }) => items.length > 0)
}

/** Whether all items are names of, or links to, roles and teams. */
export function hasOnlyEntries(
  groups: readonly ItemGroup[],
  isEntryName: (name: string) => boolean,
): boolean {
  return groups.every(({ items }) =>
    items.every((item) => entryLinksPattern.test(item) || isEntryName(item.replace(/\.$/, ''))),
  )
}

function extractResource(item: string, description: EntryDescription): boolean {
  const [, label = '', url = ''] = /^\[([^[\]]+)\]\(([^\s()]+)\)\.?$/.exec(item) ?? []
  const isResource = isSafeUrl(url) && label.trim() !== ''
  if (isResource) description.resources.push({ label: label.replaceAll('**', ''), url })
  return isResource
}
