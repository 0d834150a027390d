import type { BranchHue } from '../org/branches'
import { blockFace, headerFace } from './cardFace'
import type { Detail } from './detail'
import type { DrawnTeam } from './onScreen'
import { coloursOf, type Palette } from './palettes'
import { contains } from './rect'
import { HEADER, PAD } from './sizes'
import { heightOf, type Lettering, svgStack, svgTexts } from './svgText'
import { blockNote, teamCount, teamNote } from './teamWords'
import { widthInEms } from './textWidth'
import type { XmlElement } from './xml'

interface FaceLook {
  drawn: DrawnTeam
  matching: number | undefined
  detail: Detail
  palette: Palette
  hue: BranchHue | undefined
  change: string | undefined
}

/** The lettering of a team near by: a header, and where nothing stands below it, what the team is or hides. */
export function boxFaceSvg({ drawn, matching, detail, palette, hue }: FaceLook): XmlElement[] {
  const { node, header, rect, below } = drawn.team
  const { name, kind } = node.team
  const isBare = node.roles.length === 0 && !below.some((sub) => contains(rect, sub.rect))
  const face = headerFace(name, { width: rect.width, header, isBare, hasButton: false }, detail)
  const column = { x: rect.x + PAD, width: rect.width - 2 * PAD }
  const note = { size: face.noteSize, leading: 1.35, colour: palette.inkSoft }
  const asides = [teamCount(node, matching, isBare), kind === 'external' ? 'external' : '']
    .filter((text) => text !== '')
    .map((text): Lettering => ({ ...note, text, most: 1, align: 'right' }))
  const taken = asides.reduce((sum, { text }) => sum + widthInEms(text) * note.size + GAP, 0)
  const beside = { ...column, width: column.width - taken }
  const title: Lettering = {
    text: name,
    size: face.nameSize,
    leading: 1.25,
    colour: coloursOf(palette, hue).hue,
    isBold: true,
    most: isBare ? 2 : 1,
    align: isBare ? 'auto' : 'left',
  }
  // A bare box's header grows with a second line.
  const top = isBare ? 4 : 0
  const foot = isBare ? Math.max(HEADER, top + heightOf(title, beside)) : header
  const middle = rect.y + (top + foot) / 2
  const notes: Lettering[] = [{ ...note, text: teamNote(node, matching), most: face.noteLines }]
  return [
    ...svgStack([title], beside, middle),
    ...besides(asides, note.size, column, middle),
    ...(isBare && face.noteLines > 0 ? svgTexts(notes, column, rect.y + foot) : []),
  ]
}

/** The lettering of a team from afar: its name and what it holds, in the middle of the box. */
export function blockFaceSvg({ drawn, matching, detail, palette, hue, change }: FaceLook): XmlElement[] {
  const { rect, team } = drawn
  const { name } = team.node.team
  const face = blockFace(name, rect, { hasButton: false, hasTag: change !== undefined }, detail)
  const inset = rect.width * 0.03
  const title: Lettering = {
    text: name,
    size: face.nameSize,
    leading: 1.25,
    colour: coloursOf(palette, hue).hue,
    isBold: true,
    most: face.nameLines,
    align: 'middle',
  }
  const note: Lettering = {
    text: blockNote(team.node, matching),
    size: face.noteSize,
    leading: 1.25,
    colour: palette.inkSoft,
    most: 1,
    align: 'middle',
  }
  return svgStack(
    face.hasNote ? [title, note] : [title],
    { x: rect.x + inset, width: rect.width - 2 * inset },
    rect.y + rect.height / 2,
  )
}

const GAP = 8

/** Short texts beside each other, from the right of a column. */
function besides(
  texts: readonly Lettering[],
  size: number,
  { x, width }: { x: number; width: number },
  middle: number,
): XmlElement[] {
  let room = width
  return texts.flatMap((text) => {
    const at = { x, width: room }
    room -= widthInEms(text.text) * size + GAP
    return svgStack([text], at, middle)
  })
}
