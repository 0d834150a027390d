/** An XML element as plain data. What stands in it is elements and texts; no text is ever markup. */
export interface XmlElement {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (XmlElement | string)[]
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes, of which the undefined are left out, and numbers as short as can be. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  const said = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, typeof value === 'number' ? `${rounded(value)}` : value]],
  )
  return { name, attributes: said, children }
}

/** An element as XML, whatever the texts in it are. */
export function toXml({ name, attributes, children }: XmlElement): string {
  const said = attributes.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')
  if (children.length === 0) return `<${name}${said}/>`
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : toXml(child)))
  return `<${name}${said}>${inner.join('')}</${name}>`
}

/** A text of any origin as XML: nothing in it is markup, and what XML has no place for stands as U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(notXml, '\uFFFD').replace(/[&<>"']/g, (char) => entities.get(char) ?? char)
}

/** A number as short as hundredths of a px need. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

// https://www.w3.org/TR/xml/#charsets
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])
