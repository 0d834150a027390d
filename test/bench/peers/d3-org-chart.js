import { OrgChart } from 'd3-org-chart'
import { BOX_SIZE_PX, boxes, container, markChartDrawn, TYPE_SIZE_PX } from './boxes'

const style = `box-sizing:border-box;width:${BOX_SIZE_PX.width}px;height:${BOX_SIZE_PX.height}px;padding:8px;border:1px solid #888;border-radius:6px;font:${TYPE_SIZE_PX}px sans-serif`

const chart = new OrgChart()
  .container('#chart')
  .svgHeight(container.clientHeight)
  .data(boxes)
  .nodeWidth(() => BOX_SIZE_PX.width)
  .nodeHeight(() => BOX_SIZE_PX.height)
  .nodeContent(({ data }) => `<div style="${style}"><span data-name>${data.name}</span></div>`)
  .initialExpandLevel(100)
  .compact(true)
  .duration(0)
  .render()
chart.expandAll()
chart.fit({ animate: false })
markChartDrawn()
