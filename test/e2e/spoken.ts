import type { Page } from '@playwright/test'

interface AXValue {
  value?: unknown
}

/** A node of the tree as the DevTools protocol gives it, as far as it is read here. */
interface AXNode {
  nodeId: string
  ignored: boolean
  role?: AXValue
  name?: AXValue
  description?: AXValue
  value?: AXValue
  properties?: { name: string; value: AXValue }[]
  childIds?: string[]
}

/**
 * What Chromium tells a screen reader of the page, or of the part below `selector`: a line for each thing that is
 * told, in the order in which it is told: what it is, its name, how it stands, and after a dash its description.
 */
export async function spoken(page: Page, selector = 'body'): Promise<string> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    const { node } = await session.send('DOM.describeNode', { nodeId })
    const all = await session.send('Accessibility.getFullAXTree')
    const nodes = new Map(all.nodes.map((each) => [each.nodeId, each]))
    const top = all.nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)
    return top
      ? `${lines(top, nodes, '')
          .filter((line) => line.trim() !== '')
          .join('\n')}\n`
      : ''
  } finally {
    await session.detach()
  }
}

function lines(node: AXNode, nodes: ReadonlyMap<string, AXNode>, indent: string, around = ''): string[] {
  const role = text(node.role)
  const children = (node.childIds ?? []).flatMap((id) => nodes.get(id) ?? [])
  // The name of a cell is all that is in it, which is read from what is in it.
  const name = role === 'cell' && children.length > 0 ? '' : text(node.name)
  const isSaid = !node.ignored && !unsaid.has(role)
  const inside = (deeper: string) =>
    children.flatMap((child) => lines(child, nodes, deeper, isSaid ? name : around))
  if (role === 'InlineTextBox') return []
  if (!isSaid) return inside(indent)
  // A text that is the name of what it stands in is said once.
  if (role === 'StaticText') return around.includes(name) ? [] : [`${indent}${name}`]
  const more = text(node.description)
  const said = [role, name && `“${name}”`, ...states(node), more && `— ${more}`].filter(Boolean).join(' ')
  if (whole.has(role)) return [indent + said]
  const below = inside(`${indent}  `)
  // What runs on is said in one breath.
  if (!running.has(role) || below.some((line) => line.startsWith(`${indent}   `)))
    return [indent + said, ...below]
  const words = below.map((line) => line.trim()).join(' ')
  return role === 'paragraph' ? [indent + words] : [`${indent}${said}${words && `: ${words}`}`]
}

// What has no meaning of its own, and is not told.
const unsaid = new Set([
  'generic',
  'none',
  'LabelText',
  'Legend',
  'ListMarker',
  'LineBreak',
  'emphasis',
  'time',
  'mark',
  'code',
])

// Of these the name and the value are all that is told.
const whole = new Set(['button', 'combobox', 'textbox', 'option', 'checkbox', 'radio'])

const running = new Set([
  'paragraph',
  'listitem',
  'status',
  'cell',
  'rowheader',
  'columnheader',
  'heading',
  'caption',
])

// How a thing stands, where it is not as one would expect of it.
const told = new Set([
  'checked',
  'expanded',
  'pressed',
  'selected',
  'disabled',
  'modal',
  'level',
  'live',
  'invalid',
])

function states({ role, properties = [], value }: AXNode): string[] {
  const standing = properties
    .filter(() => text(role) !== 'listitem')
    .filter(
      ({ name, value }) => (told.has(name) && !['', 'false'].includes(text(value))) || name === 'expanded',
    )
    .map(({ name, value }) => (text(value) === 'true' ? name : `${name} ${text(value)}`))
  return [...standing, ...(text(value ?? {}) && [`holding “${text(value)}”`])]
}

function text(value: AXValue | undefined): string {
  return value?.value === undefined ? '' : String(value.value).replace(/\s+/g, ' ').trim()
}
