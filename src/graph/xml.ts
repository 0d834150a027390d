type Attributes = Readonly<Record<string, string | number | undefined>>

/** An XML element with its attributes, of which the undefined are left out; `children` are XML already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(String(value))}"`,
    )
    .join('')
  return children.length === 0 ? `<${name}${said}/>` : `<${name}${said}>${children.join('')}</${name}>`
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
