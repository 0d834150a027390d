import { isSafeUrl } from '../../org/text/isSafeUrl'
import type { MdInline } from '../markdown/ast'
import { toPlainText } from '../markdown/toPlainText'
import { findContactAddress } from '../vocabulary/contactPhrases'
import { detectHolders } from '../vocabulary/holderPhrases'
import { detectStatus } from '../vocabulary/statusPhrases'
import type { EntryDescription } from './entryDescription'

/** Reads the status, the holders and the contact of a role from its texts. */
export interface RoleFactReader {
  /** Adds a note, and the status that it states. */
  addNote(text: string): void
  /** Reads a sentence. Returns whether it states such facts and so need not be kept elsewhere. */
  consumeRoleFacts(sentence: readonly MdInline[]): boolean
}

export function createRoleFactReader(
  description: EntryDescription,
  isRole: boolean,
  renderText: (content: readonly MdInline[]) => string,
): RoleFactReader {
  function addNote(text: string): void {
    if (text === '') return
    description.notes.push(text)
    const status = isRole ? detectStatus(text.replace(/^\*\*[^*]*\*\*:? /, '')) : undefined
    if (status) description.statuses.push(status)
  }

  function consumeRoleFacts(sentence: readonly MdInline[]): boolean {
    if (!isRole) return false
    const holders = detectHolders(sentence)
    for (const holder of holders) description.holders.push(holder)
    if (holders.length > 0 || consumeContact(sentence)) return true
    const isStatus = detectStatus(toPlainText(sentence)) !== undefined
    if (isStatus) addNote(renderText(sentence))
    return isStatus
  }

  function consumeContact(sentence: readonly MdInline[]): boolean {
    const emailAddress = findContactAddress(toPlainText(sentence))
    if (
      emailAddress === undefined ||
      description.contact !== undefined ||
      !isSafeUrl(`mailto:${emailAddress}`)
    )
      return false
    description.contact = `mailto:${emailAddress}`
    return true
  }

  return { addNote, consumeRoleFacts }
}
