import type { Resource, Role, RoleStatus } from '../org/schema'
import type { Group } from './groups'
import type { Asked } from './qualities'

export type Level = 'necessary' | 'useful' | 'unstated'

/** All that an entry's section says of it. */
export interface Description {
  readonly summary: string[]
  /** Sentences that only say what the page is about: the summary, where there is no other. */
  readonly pointing: string[]
  readonly responsibilities: Group[]
  readonly qualities: Record<Level, Asked[]>
  readonly sections: Group[]
  readonly notes: string[]
  readonly aliases: string[]
  readonly resources: Resource[]
  readonly holders: NonNullable<Role['holders']>
  readonly statuses: RoleStatus[]
  contact?: string
}

/** A description in which nothing is said yet. */
export function nothingTold(): Description {
  return {
    summary: [],
    pointing: [],
    responsibilities: [],
    qualities: { necessary: [], useful: [], unstated: [] },
    sections: [],
    notes: [],
    aliases: [],
    resources: [],
    holders: [],
    statuses: [],
  }
}
