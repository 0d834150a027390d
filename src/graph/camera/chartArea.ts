import { BREAKPOINTS_PX } from '../../ui/sizes'
import type { Size } from '../geometry/rect'

/** What the controls at the chart's foot take, in px: two rows where it is narrow; in a frame there are few. */
export function getControlsHeight({ width }: Size, isEmbedded: boolean): number {
  if (width < BREAKPOINTS_PX.xs && !isEmbedded) return 104
  return width < BREAKPOINTS_PX.lg ? 60 : 48
}

/** The room for the chart in a frame that holds it and its controls: px. */
export function computeChartArea(containerSize: Size, isEmbedded: boolean): Size {
  return {
    width: containerSize.width,
    height: containerSize.height - getControlsHeight(containerSize, isEmbedded),
  }
}

/** The pane's aspect in steps of a tenth, so that a window dragged by a few pixels does not deal everything anew. */
export function quantizeAspectRatio({ width, height }: Size): number {
  return 1.1 ** Math.round(Math.log(width / height) / Math.log(1.1))
}
