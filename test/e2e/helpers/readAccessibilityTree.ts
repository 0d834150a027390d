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
export async function readAccessibilityTree(page: Page, selector = 'body'): Promise<string> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    const { node } = await session.send('DOM.describeNode', { nodeId })
    const all = await session.send('Accessibility.getFullAXTree')
    const nodes = new Map(all.nodes.map((each) => [each.nodeId, each]))
    const top = all.nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)
    return top
      ? `${renderNode(top, nodes, '')
          .filter((line) => line.trim() !== '')
          .join('\n')}\n`
      : ''
  } finally {
    await session.detach()
  }
}

function renderNode(
  node: AXNode,
  nodes: ReadonlyMap<string, AXNode>,
  indent: string,
  parentName = '',
): string[] {
  const role = normalizeValue(node.role)
  const children = (node.childIds ?? []).flatMap((id) => nodes.get(id) ?? [])
  // The name of a cell is all that is in it, which is read from what is in it.
  const name = role === 'cell' && children.length > 0 ? '' : normalizeValue(node.name)
  const isAnnounced = !node.ignored && !UNANNOUNCED_ROLES.has(role)
  const renderChildren = (childIndent: string) =>
    children.flatMap((child) => renderNode(child, nodes, childIndent, isAnnounced ? name : parentName))
  if (role === 'InlineTextBox') return []
  if (!isAnnounced) return renderChildren(indent)
  // A text that is the name of what it stands in is said once.
  if (role === 'StaticText') return parentName.includes(name) ? [] : [`${indent}${name}`]
  const description = normalizeValue(node.description)
  const line = [role, name && `“${name}”`, ...describeState(node), description && `— ${description}`]
    .filter(Boolean)
    .join(' ')
  if (LEAF_ROLES.has(role)) return [indent + line]
  const childLines = renderChildren(`${indent}  `)
  // What runs on is said in one breath.
  if (!INLINE_ROLES.has(role) || childLines.some((line) => line.startsWith(`${indent}   `)))
    return [indent + line, ...childLines]
  const inlineText = childLines.map((line) => line.trim()).join(' ')
  return role === 'paragraph' ? [indent + inlineText] : [`${indent}${line}${inlineText && `: ${inlineText}`}`]
}

// What has no meaning of its own, and is not told.
const UNANNOUNCED_ROLES = new Set([
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
const LEAF_ROLES = new Set(['button', 'combobox', 'textbox', 'option', 'checkbox', 'radio'])

const INLINE_ROLES = new Set([
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
const ANNOUNCED_PROPERTIES = new Set([
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

function describeState({ role, properties = [], value }: AXNode): string[] {
  const stateTexts = properties
    .filter(() => normalizeValue(role) !== 'listitem')
    .filter(
      ({ name, value }) =>
        (ANNOUNCED_PROPERTIES.has(name) && !['', 'false'].includes(normalizeValue(value))) ||
        name === 'expanded',
    )
    .map(({ name, value }) => (normalizeValue(value) === 'true' ? name : `${name} ${normalizeValue(value)}`))
  return [...stateTexts, ...(normalizeValue(value ?? {}) && [`holding “${normalizeValue(value)}”`])]
}

function normalizeValue(value: AXValue | undefined): string {
  return value?.value === undefined ? '' : String(value.value).replace(/\s+/g, ' ').trim()
}
