// React Flow as its manual advises for many boxes: only those in sight are mounted, and so it opens at the root, near.
import '@xyflow/react/dist/style.css'
import { ReactFlow } from '@xyflow/react'
import { stratify, tree } from 'd3-hierarchy'
import { createRoot } from 'react-dom/client'
import { BOX_SIZE_PX, boxes, container, links, markChartDrawn, TYPE_SIZE_PX } from './boxes'

const placed = tree().nodeSize([BOX_SIZE_PX.width + 16, BOX_SIZE_PX.height + 62])(stratify()(boxes))
const nodes = placed.descendants().map(({ x, y, data: { id, name } }) => ({
  ...BOX_SIZE_PX,
  id,
  position: { x, y },
  data: { label: <span data-name>{name}</span> },
  style: { fontSize: TYPE_SIZE_PX },
}))
const edges = links.map((link) => ({ ...link, type: 'smoothstep' }))

createRoot(container).render(
  <ReactFlow
    defaultNodes={nodes}
    defaultEdges={edges}
    onlyRenderVisibleElements
    nodesDraggable={false}
    nodesConnectable={false}
    elementsSelectable={false}
    minZoom={0.0001}
    defaultViewport={{ x: 600, y: 50, zoom: 1 }}
    onInit={markChartDrawn}
  />,
)
