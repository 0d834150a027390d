import { isSafeUrl } from '../org/safeUrl'
import type { Group } from './groups'
import { pushAll } from './pushAll'
import type { Description } from './told'

/** Adds groups to a description's sections, under a title; of one title there is one section. */
export function carrier(told: Description): (title: string, groups: readonly Group[]) => void {
  const carried = new Map<string, Group>()
  return (title, groups) => {
    for (const { title: own, items } of groups) {
      const whole = [title, own].filter((each) => /\S/.test(each)).join(': ') || 'Description'
      const last = carried.get(whole)
      if (last) pushAll(last.items, items)
      else {
        const section = { title: whole, items: [...items] }
        carried.set(whole, section)
        told.sections.push(section)
      }
    }
  }
}

/** Moves what is a link by itself to a description's resources, and returns what says more. */
export function withoutResources(groups: readonly Group[], told: Description): Group[] {
  const rest = groups.map(({ title, items }) => ({
    title,
    items: items.filter((item) => !takeResource(item, told)),
  }))
  return rest.filter(({ items }) => items.length > 0)
}

/** Whether groups are nothing but roles and teams, as links or by their names. */
export function areOnlyEntries(groups: readonly Group[], isEntryName: (name: string) => boolean): boolean {
  const onlyLinks = /^(?:(?:,? and|,)? ?\[[^[\]]+\]\((?:role|team):[^()\s]+\))+\.?$/
  return groups.every(({ items }) =>
    items.every((item) => onlyLinks.test(item) || isEntryName(item.replace(/\.$/, ''))),
  )
}

function takeResource(item: string, told: Description): boolean {
  const [, label = '', url = ''] = /^\[([^[\]]+)\]\(([^\s()]+)\)\.?$/.exec(item) ?? []
  const isResource = isSafeUrl(url) && label.trim() !== ''
  if (isResource) told.resources.push({ label: label.replaceAll('**', ''), url })
  return isResource
}
