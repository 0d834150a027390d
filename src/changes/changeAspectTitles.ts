import type { ChangeAspect } from '../org/diff/entryFacts'

/** What stands above the changes of each aspect. */
export const changeAspectTitles: Readonly<Record<ChangeAspect, string>> = {
  name: 'Name',
  address: 'Address',
  aliases: 'Other names',
  place: 'Team',
  teams: 'Guest in',
  kind: 'Kind',
  category: 'Category',
  status: 'Status',
  'vacant-since': 'Vacant since',
  opening: 'Open position',
  contact: 'Contact',
  holders: 'Held by',
  qualities: 'Qualities',
  relations: 'Relations',
  summary: 'Summary',
  responsibilities: 'Responsibilities',
  sections: 'Sections',
  notes: 'Notes',
  resources: 'Resources',
}
