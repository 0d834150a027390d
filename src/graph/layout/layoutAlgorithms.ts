import type { UrlState } from '../../urlState/urlState'
import type { LayoutAlgorithm } from './chartLayout'
import { layoutAsMap } from './layoutAsMap'
import { layoutAsTree } from './layoutAsTree'

/** The layouts that an address can ask for. */
export const layoutAlgorithms: Readonly<Record<UrlState['layout'], LayoutAlgorithm>> = {
  tree: layoutAsTree,
  map: layoutAsMap,
}
