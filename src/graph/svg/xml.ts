/** An XML element as plain data. What stands in it is elements and texts; no text is ever markup. */
export interface XmlElement {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (XmlElement | string)[]
}

type XmlAttributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes, of which the undefined are left out, and numbers as short as can be. */
export function createXmlElement(
  name: string,
  attributes: XmlAttributes,
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  const definedAttributes = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, typeof value === 'number' ? `${roundToHundredths(value)}` : value]],
  )
  return { name, attributes: definedAttributes, children }
}

/** An element as XML, whatever the texts in it are. */
export function serializeXml({ name, attributes, children }: XmlElement): string {
  const attributeText = attributes.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')
  if (children.length === 0) return `<${name}${attributeText}/>`
  const content = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : serializeXml(child),
  )
  return `<${name}${attributeText}>${content.join('')}</${name}>`
}

/** A text of any origin as XML: nothing in it is markup, and what XML has no place for stands as U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(invalidXmlCharacter, '\uFFFD')
    .replace(/[&<>"']/g, (char) => xmlEntities.get(char) ?? char)
}

/** A number as short as hundredths of a px need. */
export function roundToHundredths(value: number): number {
  return Math.round(value * 100) / 100
}

// https://www.w3.org/TR/xml/#charsets
const invalidXmlCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const xmlEntities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])
