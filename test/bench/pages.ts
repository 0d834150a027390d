/** A page to be measured. */
export interface BenchPage {
  /** As it is named on the command line. */
  name: string
  title: string
  /** Its path on the server. */
  path: string
  /** The file of `peers` that it is built from; the explorer has none. */
  sourceFile?: string
  /** What holds the chart, and what a box of it is, where boxes are elements. */
  paneSelector: string
  boxSelector: string
}

export const EMPTY_PAGE: BenchPage = createPeerPage('empty', 'Empty page (React Flow, one box)', 'jsx')
export const D3_PAGE: BenchPage = createPeerPage(
  'd3-org-chart',
  'd3-org-chart 3',
  'js',
  '.node-foreign-object',
)
export const EXPLORER_PAGE: BenchPage = {
  name: 'atlas',
  title: 'Team Atlas',
  path: '/',
  paneSelector: '[aria-label="Chart"]',
  boxSelector: '.react-flow__node',
}
/** The floor of a click: a page with one checkbox. */
export const CHECKBOX_PAGE: BenchPage = createPeerPage('checkbox', 'One checkbox', 'js')

/** The rows of the comparison. */
export const comparedPages: readonly BenchPage[] = [
  EMPTY_PAGE,
  D3_PAGE,
  createPeerPage('react-flow-dagre', 'React Flow 12 + dagre', 'jsx'),
  createPeerPage('react-flow-culled', 'React Flow 12, culled, d3 tree', 'jsx'),
  createPeerPage('cytoscape', 'Cytoscape 3', 'js'),
  createPeerPage('g6', 'G6 5', 'js'),
  EXPLORER_PAGE,
]

function createPeerPage(
  name: string,
  title: string,
  type: 'js' | 'jsx',
  boxSelector = '.react-flow__node',
): BenchPage {
  return {
    name,
    title,
    path: `/peers/${name}`,
    sourceFile: `${name}.${type}`,
    paneSelector: '#chart',
    boxSelector,
  }
}
