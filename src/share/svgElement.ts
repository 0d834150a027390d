import type { XmlElement } from '../graph/xml'

/** A drawing as a part of the page: element by element, so that there is no text to be parsed. */
export function svgElement({ name, attributes, children }: XmlElement): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  // The namespace is said above; as an attribute it would say it twice.
  for (const [key, value] of attributes) if (key !== 'xmlns') made.setAttribute(key, value)
  made.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))))
  return made
}
