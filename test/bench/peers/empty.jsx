// The floor: React Flow with one box. It fetches and parses the organisation too, as no chart can do without.
import '@xyflow/react/dist/style.css'
import { ReactFlow } from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import { container, markChartDrawn } from './boxes'

const nodes = [{ id: 'only', position: { x: 600, y: 300 }, data: { label: 'only' } }]

createRoot(container).render(<ReactFlow defaultNodes={nodes} defaultEdges={[]} onInit={markChartDrawn} />)
