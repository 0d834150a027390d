import type { View } from '../view/view'
import type { Layout } from './layout'
import { mapLayout } from './mapLayout'
import { treeLayout } from './treeLayout'

/** The layouts that an address can ask for. */
export const layouts: Readonly<Record<View['layout'], Layout>> = { tree: treeLayout, map: mapLayout }
