import type { ReactNode } from 'react'
import { type InlineNode, type LinkTarget, parseInlineText } from '../../org/text/parseInlineText'

/** How to link to an entry of the organisation; what does not exist comes back as plain text. */
export type RenderEntryLink = (target: Exclude<LinkTarget, { kind: 'url' }>, label: ReactNode) => ReactNode

/** A text of the data with its inline Markdown, as elements; nothing of the text becomes HTML. */
export function InlineText({ text, renderEntryLink }: { text: string; renderEntryLink: RenderEntryLink }) {
  return renderNodes(parseInlineText(text), renderEntryLink)
}

function renderNodes(nodes: readonly InlineNode[], renderEntryLink: RenderEntryLink): ReactNode {
  return nodes.map((node, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a text have no identity but their place in it.
    <InlineNodeView key={i} node={node} renderEntryLink={renderEntryLink} />
  ))
}

function InlineNodeView({
  node,
  renderEntryLink,
}: {
  node: InlineNode
  renderEntryLink: RenderEntryLink
}): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'code':
      return <code>{node.text}</code>
    case 'strong':
      return <strong>{renderNodes(node.children, renderEntryLink)}</strong>
    case 'emphasis':
      return <em>{renderNodes(node.children, renderEntryLink)}</em>
    case 'link':
      return node.target.kind === 'url' ? (
        <a href={node.target.url} rel="noreferrer" className="text-accent underline">
          {renderNodes(node.children, renderEntryLink)}
        </a>
      ) : (
        renderEntryLink(node.target, renderNodes(node.children, renderEntryLink))
      )
    default:
      return assertNever(node)
  }
}

function assertNever(value: never): never {
  throw new Error(`Not an inline node: ${JSON.stringify(value)}`)
}
