import type { NeedLevel } from '../../org/model/indexOrg'
import type { Resource, Role, RoleStatus } from '../../org/model/schema'
import type { ItemGroup } from './collectItemGroups'

/** A quality as one role asks for it: its sentence, its name if that is in bold, and the title of its list. */
export interface RequestedQuality {
  readonly text: string
  readonly name?: string
  readonly category?: string
}

/** Everything that is read from the section of an entry. */
export interface EntryDescription {
  readonly summary: string[]
  /** Sentences about the page itself. They become the summary if there is no other. */
  readonly signposts: string[]
  readonly responsibilities: ItemGroup[]
  readonly qualities: Record<NeedLevel, RequestedQuality[]>
  readonly sections: ItemGroup[]
  readonly notes: string[]
  readonly aliases: string[]
  readonly resources: Resource[]
  readonly holders: NonNullable<Role['holders']>
  readonly statuses: RoleStatus[]
  contact?: string
}

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
