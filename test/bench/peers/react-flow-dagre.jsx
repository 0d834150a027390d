import '@xyflow/react/dist/style.css'
import dagre from '@dagrejs/dagre'
import { ReactFlow } from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import { boxes, links, place, sayDrawn, size, typeSize } from './boxes'

const graph = new dagre.graphlib.Graph().setGraph({ rankdir: 'TB' }).setDefaultEdgeLabel(() => ({}))
for (const { id } of boxes) graph.setNode(id, { ...size })
for (const { source, target } of links) graph.setEdge(source, target)
dagre.layout(graph)

const nodes = boxes.map(({ id, name }) => {
  const { x, y } = graph.node(id)
  return {
    id,
    position: { x: x - size.width / 2, y: y - size.height / 2 },
    data: { label: <span data-name>{name}</span> },
    style: { ...size, fontSize: typeSize },
  }
})
const edges = links.map((link) => ({ ...link, type: 'smoothstep' }))

createRoot(place).render(
  <ReactFlow
    defaultNodes={nodes}
    defaultEdges={edges}
    nodesDraggable={false}
    minZoom={0.0001}
    fitView
    onInit={sayDrawn}
  />,
)
