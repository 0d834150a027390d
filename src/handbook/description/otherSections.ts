import { isSafeUrl } from '../../org/text/isSafeUrl'
import { pushAll } from '../markdown/pushAll'
import { entryLinksPattern } from '../vocabulary/sentencePatterns'
import type { ItemGroup } from './collectItemGroups'
import type { EntryDescription } from './entryDescription'

/** Adds groups to a description's sections, under a title; of one title there is one section. */
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

/** Moves what is a link by itself to a description's resources, and returns what says more. */
export function extractResources(groups: readonly ItemGroup[], description: EntryDescription): ItemGroup[] {
  const remaining = groups.map(({ title, items }) => ({
    title,
    items: items.filter((item) => !extractResource(item, description)),
  }))
  return remaining.filter(({ items }) => items.length > 0)
}

/** Whether groups are nothing but roles and teams, as links or by their names. */
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
