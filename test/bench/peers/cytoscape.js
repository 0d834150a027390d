import cytoscape from 'cytoscape'
import { BOX_SIZE_PX, boxes, container, links, markChartDrawn, TYPE_SIZE_PX } from './boxes'

const graph = cytoscape({
  container,
  elements: [
    ...boxes.map(({ id, name }) => ({ data: { id, name } })),
    ...links.map((link) => ({ data: link })),
  ],
  style: [
    {
      selector: 'node',
      style: {
        ...BOX_SIZE_PX,
        shape: 'round-rectangle',
        label: 'data(name)',
        'text-valign': 'center',
        'font-size': TYPE_SIZE_PX,
        'background-color': '#fff',
        'border-width': 1,
      },
    },
    { selector: 'edge', style: { 'curve-style': 'taxi', 'taxi-direction': 'downward' } },
  ],
  layout: { name: 'breadthfirst', directed: true, roots: [boxes[0].id] },
  autoungrabify: true,
  minZoom: 0.0001,
})
graph.one('render', markChartDrawn)

// What is drawn on a canvas no selector finds, so the page says it: each box on screen in px, and the size of its type.
window.drawnOnCanvas = () => ({
  typeSize: TYPE_SIZE_PX * graph.zoom(),
  boxes: graph.nodes().map((node) => {
    const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeLabels: false })
    return { left: x1, top: y1, right: x2, bottom: y2 }
  }),
})
