import { type LevelOfDetail, MIN_ROLE_NAME_PX } from './levelOfDetail'

/** A px on screen, in chart space, at the blocks level; 0 where lines are as thick as in chart space. */
export function getScreenPx({ level, minZoom }: LevelOfDetail): number {
  return level === 'blocks' ? 1 / minZoom : 0
}

/** The smallest readable font size, in chart space. */
export function getMinFontSize({ minZoom }: LevelOfDetail): number {
  return MIN_ROLE_NAME_PX / minZoom
}

/** The width of connectors: 1 px on screen or more. */
export function getConnectorWidth({ minZoom }: LevelOfDetail): number {
  return Math.max(1.5, 1 / minZoom)
}

/** The width of relation lines, and the sizes that go with it. */
export function getRelationSizes({ minZoom }: LevelOfDetail): {
  strokeWidth: number
  arrowheadLength: number
  labelFontSize: number
} {
  const strokeWidth = Math.max(2, 1.6 / minZoom)
  return { strokeWidth, arrowheadLength: strokeWidth * 4.5, labelFontSize: Math.max(12, 11 / minZoom) }
}
