import '@xyflow/react/dist/style.css'
import dagre from '@dagrejs/dagre'
import { ReactFlow } from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import { BOX_SIZE_PX, boxes, container, links, markChartDrawn, TYPE_SIZE_PX } from './boxes'

const graph = new dagre.graphlib.Graph().setGraph({ rankdir: 'TB' }).setDefaultEdgeLabel(() => ({}))
for (const { id } of boxes) graph.setNode(id, { ...BOX_SIZE_PX })
for (const { source, target } of links) graph.setEdge(source, target)
dagre.layout(graph)

const nodes = boxes.map(({ id, name }) => {
  const { x, y } = graph.node(id)
  return {
    id,
    position: { x: x - BOX_SIZE_PX.width / 2, y: y - BOX_SIZE_PX.height / 2 },
    data: { label: <span data-name>{name}</span> },
    style: { ...BOX_SIZE_PX, fontSize: TYPE_SIZE_PX },
  }
})
const edges = links.map((link) => ({ ...link, type: 'smoothstep' }))

createRoot(container).render(
  <ReactFlow
    defaultNodes={nodes}
    defaultEdges={edges}
    nodesDraggable={false}
    minZoom={0.0001}
    fitView
    onInit={markChartDrawn}
  />,
)
