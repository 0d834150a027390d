import { isSafeUrl } from '../org/safeUrl'
import { holdersSaid } from './holders'
import type { Inline } from './page'
import { plainOf } from './plainOf'
import { statusSaid } from './status'
import type { Description } from './told'

/** Takes out of a role's texts what they say of its state: status, holders, the address to write to. */
export interface RoleState {
  /** Notes a text, and what it says of the status. */
  note(text: string): void
  /** Whether a sentence says no more than that. */
  takes(sentence: readonly Inline[]): boolean
}

export function roleState(
  told: Description,
  isRole: boolean,
  text: (content: readonly Inline[]) => string,
): RoleState {
  function note(said: string): void {
    if (said === '') return
    told.notes.push(said)
    const status = isRole ? statusSaid(said.replace(/^\*\*[^*]*\*\*:? /, '')) : undefined
    if (status) told.statuses.push(status)
  }

  function takes(sentence: readonly Inline[]): boolean {
    if (!isRole) return false
    const holders = holdersSaid(sentence)
    for (const holder of holders) told.holders.push(holder)
    if (holders.length > 0 || takesContact(sentence)) return true
    const isStatus = statusSaid(plainOf(sentence)) !== undefined
    if (isStatus) note(text(sentence))
    return isStatus
  }

  function takesContact(sentence: readonly Inline[]): boolean {
    const [, address] = /^(?:e-?mail|contact)(?: address)?: *(\S+@\S+?)[.,;]?$/i.exec(plainOf(sentence)) ?? []
    if (address === undefined || told.contact !== undefined || !isSafeUrl(`mailto:${address}`)) return false
    told.contact = `mailto:${address}`
    return true
  }

  return { note, takes }
}
