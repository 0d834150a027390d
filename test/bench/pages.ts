/** A page to be measured. */
export interface BenchPage {
  /** As it is named on the command line. */
  name: string
  title: string
  /** Its path on the server. */
  path: string
  /** The file of `peers` that it is built from; the explorer has none. */
  source?: string
  /** What holds the chart, and what a box of it is, where boxes are elements. */
  pane: string
  box: string
}

export const EMPTY: BenchPage = peer('empty', 'Empty page (React Flow, one box)', 'jsx')
export const D3: BenchPage = peer('d3-org-chart', 'd3-org-chart 3', 'js', '.node-foreign-object')
export const ATLAS: BenchPage = {
  name: 'atlas',
  title: 'Team Atlas',
  path: '/',
  pane: '[aria-label="Chart"]',
  box: '.react-flow__node',
}
/** The floor of a click: a page with one checkbox. */
export const CHECKBOX: BenchPage = peer('checkbox', 'One checkbox', 'js')

/** The rows of the comparison. */
export const comparedPages: readonly BenchPage[] = [
  EMPTY,
  D3,
  peer('react-flow-dagre', 'React Flow 12 + dagre', 'jsx'),
  peer('react-flow-culled', 'React Flow 12, culled, d3 tree', 'jsx'),
  peer('cytoscape', 'Cytoscape 3', 'js'),
  peer('g6', 'G6 5', 'js'),
  ATLAS,
]

function peer(name: string, title: string, type: 'js' | 'jsx', box = '.react-flow__node'): BenchPage {
  return { name, title, path: `/peers/${name}`, source: `${name}.${type}`, pane: '#chart', box }
}
