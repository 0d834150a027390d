import cytoscape from 'cytoscape'
import { boxes, links, place, sayDrawn, size, typeSize } from './boxes'

const graph = cytoscape({
  container: place,
  elements: [
    ...boxes.map(({ id, name }) => ({ data: { id, name } })),
    ...links.map((link) => ({ data: link })),
  ],
  style: [
    {
      selector: 'node',
      style: {
        ...size,
        shape: 'round-rectangle',
        label: 'data(name)',
        'text-valign': 'center',
        'font-size': typeSize,
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
graph.one('render', sayDrawn)

// What is drawn on a canvas no selector finds, so the page says it: each box on screen in px, and the size of its type.
window.drawnOnCanvas = () => ({
  typeSize: typeSize * graph.zoom(),
  boxes: graph.nodes().map((node) => {
    const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeLabels: false })
    return { left: x1, top: y1, right: x2, bottom: y2 }
  }),
})
