import type { Resource, Role, RoleStatus } from '../../org/model/schema'
import type { QualityLevel } from '../vocabulary/headingMeanings'
import type { ItemGroup } from './collectItemGroups'

/** A quality as one role asks for it: its sentence, the name it has in bold, and the title it is listed under. */
export interface RequestedQuality {
  readonly text: string
  readonly name?: string
  readonly category?: string
}

/** All that an entry's section says of it. */
export interface EntryDescription {
  readonly summary: string[]
  /** Sentences that only say what the page is about: the summary, where there is no other. */
  readonly signposts: string[]
  readonly responsibilities: ItemGroup[]
  readonly qualities: Record<QualityLevel, RequestedQuality[]>
  readonly sections: ItemGroup[]
  readonly notes: string[]
  readonly aliases: string[]
  readonly resources: Resource[]
  readonly holders: NonNullable<Role['holders']>
  readonly statuses: RoleStatus[]
  contact?: string
}

/** A description in which nothing is said yet. */
export function createEmptyDescription(): EntryDescription {
  return {
    summary: [],
    signposts: [],
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
