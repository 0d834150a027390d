// React Flow as its manual advises for many boxes: only those in sight are mounted, and so it opens at the root, near.
import '@xyflow/react/dist/style.css'
import { ReactFlow } from '@xyflow/react'
import { stratify, tree } from 'd3-hierarchy'
import { createRoot } from 'react-dom/client'
import { boxes, links, place, sayDrawn, size, typeSize } from './boxes'

const placed = tree().nodeSize([size.width + 16, size.height + 62])(stratify()(boxes))
const nodes = placed.descendants().map(({ x, y, data: { id, name } }) => ({
  ...size,
  id,
  position: { x, y },
  data: { label: <span data-name>{name}</span> },
  style: { fontSize: typeSize },
}))
const edges = links.map((link) => ({ ...link, type: 'smoothstep' }))

createRoot(place).render(
  <ReactFlow
    defaultNodes={nodes}
    defaultEdges={edges}
    onlyRenderVisibleElements
    nodesDraggable={false}
    nodesConnectable={false}
    elementsSelectable={false}
    minZoom={0.0001}
    defaultViewport={{ x: 600, y: 50, zoom: 1 }}
    onInit={sayDrawn}
  />,
)
