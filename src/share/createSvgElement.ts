import type { XmlElement } from '../graph/svg/xml'

/** A drawing as a part of the page: element by element, so that there is no text to be parsed. */
export function createSvgElement({ name, attributes, children }: XmlElement): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  // The namespace is said above; as an attribute it would say it twice.
  for (const [key, value] of attributes) if (key !== 'xmlns') element.setAttribute(key, value)
  element.append(...children.map((child) => (typeof child === 'string' ? child : createSvgElement(child))))
  return element
}
