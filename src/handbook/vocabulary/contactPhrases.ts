/** The e-mail address of a sentence such as "Contact: cook@example.org". */
export function findContactAddress(sentence: string): string | undefined {
  return /^(?:e-?mail|contact)(?: address)?: *(\S+@\S+?)[.,;]?$/i.exec(sentence)?.[1]
}
