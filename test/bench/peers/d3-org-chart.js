import { OrgChart } from 'd3-org-chart'
import { boxes, place, sayDrawn, size, typeSize } from './boxes'

const style = `box-sizing:border-box;width:${size.width}px;height:${size.height}px;padding:8px;border:1px solid #888;border-radius:6px;font:${typeSize}px sans-serif`

const chart = new OrgChart()
  .container('#chart')
  .svgHeight(place.clientHeight)
  .data(boxes)
  .nodeWidth(() => size.width)
  .nodeHeight(() => size.height)
  .nodeContent(({ data }) => `<div style="${style}"><span data-name>${data.name}</span></div>`)
  .initialExpandLevel(100)
  .compact(true)
  .duration(0)
  .render()
chart.expandAll()
chart.fit({ animate: false })
sayDrawn()
