import type { ReactNode } from 'react'
import { type Inline, type LinkTarget, parseInline } from '../org/inlineText'

/** How to link to an entry of the organisation; what does not exist comes back as plain text. */
export type LinkTo = (target: Exclude<LinkTarget, { kind: 'url' }>, label: ReactNode) => ReactNode

/** A text of the data with its inline Markdown, as elements; nothing of the text becomes HTML. */
export function InlineText({ text, linkTo }: { text: string; linkTo: LinkTo }) {
  return render(parseInline(text), linkTo)
}

function render(nodes: readonly Inline[], linkTo: LinkTo): ReactNode {
  return nodes.map((node, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a text have no identity but their place in it.
    <InlineNode key={i} node={node} linkTo={linkTo} />
  ))
}

function InlineNode({ node, linkTo }: { node: Inline; linkTo: LinkTo }): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'code':
      return <code>{node.text}</code>
    case 'strong':
      return <strong>{render(node.children, linkTo)}</strong>
    case 'emphasis':
      return <em>{render(node.children, linkTo)}</em>
    case 'link':
      return node.to.kind === 'url' ? (
        <a href={node.to.url} rel="noreferrer" className="text-accent underline">
          {render(node.children, linkTo)}
        </a>
      ) : (
        linkTo(node.to, render(node.children, linkTo))
      )
    default:
      return unreachable(node)
  }
}

function unreachable(value: never): never {
  throw new Error(`Not an inline node: ${JSON.stringify(value)}`)
}
