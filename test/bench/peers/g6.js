import { Graph, treeToGraphData } from '@antv/g6'
import { stratify } from 'd3-hierarchy'
import { BOX_SIZE_PX, boxes, markChartDrawn, TYPE_SIZE_PX } from './boxes'

const { width, height } = BOX_SIZE_PX
const nested = ({ data, children }) => ({
  id: data.id,
  data: { name: data.name },
  ...(children && { children: children.map(nested) }),
})

const graph = new Graph({
  container: 'chart',
  data: treeToGraphData(nested(stratify()(boxes))),
  layout: {
    type: 'compact-box',
    direction: 'TB',
    getWidth: () => width,
    getHeight: () => height,
    getVGap: () => 20,
    getHGap: () => 10,
  },
  node: {
    type: 'rect',
    style: {
      size: [width, height],
      labelText: ({ data }) => data.name,
      labelFontSize: TYPE_SIZE_PX,
      labelPlacement: 'center',
    },
  },
  edge: { type: 'polyline' },
  behaviors: [{ type: 'drag-canvas', enable: true }, 'zoom-canvas'],
  autoFit: 'view',
  animation: false,
})
await graph.render()
markChartDrawn()

// What is drawn on a canvas no selector finds, so the page says it: each box on screen in px, and the size of its type.
window.drawnOnCanvas = () => {
  const zoom = graph.getZoom()
  const [halfWidth, halfHeight] = [(width * zoom) / 2, (height * zoom) / 2]
  return {
    typeSize: TYPE_SIZE_PX * zoom,
    boxes: graph.getNodeData().map(({ id }) => {
      const [x, y] = graph.getViewportByCanvas(graph.getElementPosition(id))
      return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
    }),
  }
}
