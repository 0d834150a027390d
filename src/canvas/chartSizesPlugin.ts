import plugin from 'tailwindcss/plugin'
import {
  BLOCK_PADDING_RATIO,
  CARD_BORDER_WIDTH_PX,
  CARD_NAME_LINE_HEIGHT,
  CARD_RADIUS_PX,
  CARD_SIZE_PX,
  CARD_SUBTITLE_LINE_HEIGHT,
  CARD_TEXT_INSET_PX,
  CHANGE_TAG_INSET_PX,
  CHANGE_TAG_LINE_HEIGHT,
  DRAFT_CARD_BORDER_WIDTH_PX,
  EMPTY_HEADER_PADDING_TOP_PX,
  FOLD_BUTTON_WIDTH_PX,
  MIN_CHANGE_TAG_FONT_PX,
  RELATION_LABEL_LINE_HEIGHT,
  TEAM_HEADER_GAP_PX,
  TEAM_HEADER_HEIGHT_PX,
  TEAM_NAME_LINE_HEIGHT,
  TEAM_NOTE_LINE_HEIGHT,
  TEAM_PADDING_PX,
} from '../graph/layout/chartSizes'
import { LINE_WIDTHS, type LineWidth } from '../graph/svg/lineWidths'

/**
 * Gives CSS the sizes that the chart's layout and its SVG drawing know too, as custom properties of the chart's pane.
 * The pane sets `--screen-px` and `--min-font-size` at each level of detail.
 */
export default plugin(({ addBase }) => {
  addBase({
    '.chart-pane': {
      '--card-width': toPx(CARD_SIZE_PX.width),
      '--card-height': toPx(CARD_SIZE_PX.height),
      '--card-border-width': toPx(CARD_BORDER_WIDTH_PX),
      '--draft-card-border-width': toPx(DRAFT_CARD_BORDER_WIDTH_PX),
      '--card-padding': toPx(CARD_TEXT_INSET_PX - CARD_BORDER_WIDTH_PX),
      '--card-radius': toPx(CARD_RADIUS_PX),
      '--card-name-line-height': `${CARD_NAME_LINE_HEIGHT}`,
      '--card-subtitle-line-height': `${CARD_SUBTITLE_LINE_HEIGHT}`,

      '--header-height': toPx(TEAM_HEADER_HEIGHT_PX),
      '--header-gap': toPx(TEAM_HEADER_GAP_PX),
      '--fold-button-width': toPx(FOLD_BUTTON_WIDTH_PX),
      '--team-padding': toPx(TEAM_PADDING_PX),
      '--empty-header-padding-top': toPx(EMPTY_HEADER_PADDING_TOP_PX),
      '--block-padding': `${BLOCK_PADDING_RATIO * 100}%`,
      '--team-name-line-height': `${TEAM_NAME_LINE_HEIGHT}`,
      '--team-note-line-height': `${TEAM_NOTE_LINE_HEIGHT}`,
      '--team-border-width': toLineWidth(LINE_WIDTHS.teamBorder),
      '--external-team-border-width': toLineWidth(LINE_WIDTHS.externalTeamBorder),
      '--cross-functional-team-border-width': toLineWidth(LINE_WIDTHS.crossFunctionalTeamBorder),
      '--team-radius': toLineWidth(LINE_WIDTHS.teamRadius),
      '--related-ring': toLineWidth(LINE_WIDTHS.relatedRing),
      '--selected-ring': toLineWidth(LINE_WIDTHS.selectedRing),

      '--relation-label-line-height': `${RELATION_LABEL_LINE_HEIGHT}`,

      '--change-tag-border-width': toLineWidth(LINE_WIDTHS.changeTagBorder),
      '--change-tag-font-size': `max(${toPx(MIN_CHANGE_TAG_FONT_PX)}, var(--min-font-size))`,
      '--change-tag-inset': toPx(CHANGE_TAG_INSET_PX),
      '--change-tag-line-height': `${CHANGE_TAG_LINE_HEIGHT}`,
    },
  })
})

function toPx(value: number): string {
  return `${value}px`
}

function toLineWidth({ chartPx, screenPx }: LineWidth): string {
  return `max(${chartPx}px, ${screenPx} * var(--screen-px))`
}
