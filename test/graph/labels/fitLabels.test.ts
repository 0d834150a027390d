import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getLevelOfDetail } from '../../../src/graph/camera/levelOfDetail'
import { estimateLineCount } from '../../../src/graph/labels/estimateTextWidth'
import { fitBlockLabels, fitCardLabels, fitHeaderLabels } from '../../../src/graph/labels/fitLabels'
import {
  CARD_SIZE_PX,
  TEAM_HEADER_HEIGHT_PX,
  TEAM_NOTE_HEIGHT_PX,
} from '../../../src/graph/layout/chartSizes'

const arbitraryZooms = fc.double({ min: 0.02, max: 2, noNaN: true })
const arbitraryNearZooms = fc.double({ min: 0.5, max: 2, noNaN: true })
const arbitraryNames = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom('Lead', 'Open Source Infrastructure Engineer', '山'.repeat(40)),
)

describe('getLevelOfDetail', () => {
  it('never chooses a level whose sizes are unreadable at the zoom', () => {
    fc.assert(
      fc.property(arbitraryZooms, (zoom) => {
        expect(getLevelOfDetail(zoom).minZoom).toBeLessThanOrEqual(zoom)
      }),
    )
  })

  it('goes from blocks to names, cards and full cards', () => {
    expect([0.1, 0.5, 0.82, 1.2].map((zoom) => getLevelOfDetail(zoom).level)).toEqual([
      'blocks',
      'names',
      'cards',
      'full',
    ])
  })
})

describe('fitCardLabels', () => {
  it('keeps text at 9 px on screen or more, and within the card', () => {
    fc.assert(
      fc.property(arbitraryNames, fc.boolean(), arbitraryNearZooms, (name, wantsLine, zoom) => {
        const { nameFontSize, maxNameLines, subtitleFontSize } = fitCardLabels(
          name,
          wantsLine,
          getLevelOfDetail(zoom),
        )
        expect(nameFontSize * zoom).toBeGreaterThanOrEqual(9 - 1e-9)
        expect(nameFontSize).toBeGreaterThanOrEqual(13)
        expect(nameFontSize).toBeLessThanOrEqual(18)
        if (subtitleFontSize > 0) expect(subtitleFontSize * zoom).toBeGreaterThanOrEqual(9 - 1e-9)
        expect(maxNameLines * nameFontSize * 1.2 + subtitleFontSize * 1.4).toBeLessThanOrEqual(
          CARD_SIZE_PX.height,
        )
      }),
    )
  })

  it('sets a short name in the largest size, and a long one smaller', () => {
    const near = getLevelOfDetail(1)
    expect(fitCardLabels('Lead', true, near)).toMatchObject({ nameFontSize: 18, subtitleFontSize: 11 })
    expect(
      fitCardLabels('Open Source Infrastructure Engineer of the Year', true, near).nameFontSize,
    ).toBeLessThan(18)
  })

  it('leaves out the subtitle when it does not fit with the name', () => {
    expect(fitCardLabels('Product and Community Lead', true, getLevelOfDetail(0.5)).subtitleFontSize).toBe(0)
  })
})

describe('fitHeaderLabels and fitBlockLabels', () => {
  it('keep team names at 11 px on screen or more', () => {
    fc.assert(
      fc.property(arbitraryNames, fc.boolean(), arbitraryZooms, (name, hasFoldButton, zoom) => {
        const lod = getLevelOfDetail(zoom)
        const headerHeight = Math.max(TEAM_HEADER_HEIGHT_PX, 14 / lod.minZoom)
        const box = { width: 240, headerHeight, isEmpty: false, hasFoldButton }
        const size = { width: 64 / lod.minZoom, height: 22 / lod.minZoom }
        expect(fitHeaderLabels(name, box, lod).nameFontSize * zoom).toBeGreaterThanOrEqual(11 - 1e-9)
        expect(
          fitBlockLabels(name, size, { hasFoldButton, hasChangeTag: false }, lod).nameFontSize * zoom,
        ).toBeGreaterThanOrEqual(11 - 1e-9)
      }),
    )
  })

  it('keep the lines of the note within the box', () => {
    fc.assert(
      fc.property(arbitraryNames, fc.boolean(), arbitraryNearZooms, (name, hasFoldButton, zoom) => {
        const box = { width: 220, headerHeight: TEAM_HEADER_HEIGHT_PX, isEmpty: true, hasFoldButton }
        const { nameFontSize, noteFontSize, maxNoteLines } = fitHeaderLabels(
          name,
          box,
          getLevelOfDetail(zoom),
        )
        if (maxNoteLines > 0)
          expect(
            Math.max(TEAM_HEADER_HEIGHT_PX - 6, nameFontSize * 1.25) + maxNoteLines * noteFontSize * 1.35,
          ).toBeLessThanOrEqual(TEAM_HEADER_HEIGHT_PX + TEAM_NOTE_HEIGHT_PX)
      }),
    )
  })

  it('fit the name to the block, and truncate a word that is too long on one line', () => {
    fc.assert(
      fc.property(
        arbitraryNames,
        fc.double({ min: 64, max: 400, noNaN: true }),
        fc.double({ min: 22, max: 200, noNaN: true }),
        (name, width, height) => {
          const face = fitBlockLabels(
            name,
            { width, height },
            { hasFoldButton: false, hasChangeTag: false },
            getLevelOfDetail(0.5),
          )
          const used = face.maxNameLines * face.nameFontSize * 1.25
          expect(used).toBeLessThanOrEqual(Math.max(height, face.nameFontSize * 1.25))
        },
      ),
    )
    const narrow = { width: 160, height: 160 }
    expect(
      fitBlockLabels(
        'Infrastructure',
        narrow,
        { hasFoldButton: false, hasChangeTag: false },
        getLevelOfDetail(0.4),
      ),
    ).toMatchObject({
      isNameTruncated: true,
      maxNameLines: 1,
    })
    expect(
      fitBlockLabels(
        'Data team',
        { width: 240, height: 200 },
        { hasFoldButton: false, hasChangeTag: false },
        getLevelOfDetail(0.4),
      ),
    ).toMatchObject({
      isNameTruncated: false,
      hasNote: true,
    })
  })

  it('leave out the note of a low block that a change tag would cover', () => {
    const tagged = { hasFoldButton: false, hasChangeTag: true }
    const low = { width: 240, height: 110 }
    expect(
      fitBlockLabels('Data', low, { ...tagged, hasChangeTag: false }, getLevelOfDetail(0.4)).hasNote,
    ).toBe(true)
    expect(fitBlockLabels('Data', low, tagged, getLevelOfDetail(0.4)).hasNote).toBe(false)
    expect(fitBlockLabels('Data', { ...low, height: 200 }, tagged, getLevelOfDetail(0.4)).hasNote).toBe(true)
  })
})

describe('estimateLineCount', () => {
  it.each<[string, number]>([
    ['', 1],
    ['Lead', 1],
    ['Technology Lead of Everything', 2],
    ['Donaudampfschifffahrtsgesellschaft', 3],
    ['a  b', 1],
  ])('breaks %j into %i lines', (text, lines) => {
    expect(estimateLineCount(text, 18, 180)).toBe(lines)
  })

  it('never estimates fewer lines for a longer text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, more) => {
        expect(estimateLineCount(text + more, 15, 180)).toBeGreaterThanOrEqual(
          estimateLineCount(text.trimEnd(), 15, 180) - 1,
        )
      }),
    )
  })
})

describe('label sizes', () => {
  const long = 'Open Source Infrastructure'
  const longest = 'Infrastructure and Operations of the Whole House'
  const oneWord = 'Donaudampfschifffahrt'
  const rounded = (...sizes: number[]) => sizes.map((size) => Math.round(size * 100) / 100)

  it.each<
    [
      name: string,
      width: number,
      header: number,
      isBare: boolean,
      hasButton: boolean,
      zoom: number,
      face: number[],
    ]
  >([
    ['Data', 220, 32, true, false, 1, [19.2, 12, 2]],
    [long, 220, 32, true, false, 1, [13.41, 12, 2]],
    [long, 220, 32, true, true, 1, [13.41, 12, 2]],
    [longest, 220, 32, true, false, 1, [13.41, 12, 2]],
    [longest, 220, 32, true, true, 0.5, [22, 18, 0]],
    [long, 600, 60, false, false, 0.5, [36, 18, 0]],
    [long, 600, 60, false, true, 0.5, [35.65, 18, 0]],
    [oneWord, 600, 120, false, false, 0.4, [43.74, 23.4, 0]],
    [longest, 1200, 300, false, true, 0.4, [40.66, 23.4, 0]],
    [longest, 1200, 300, false, false, 0.1, [138.05, 112.95, 0]],
    ['Data', 1200, 20, false, false, 0.1, [12, 112.95, 0]],
    [long, 340, 40, false, true, 1, [18.92, 12, 0]],
    [oneWord, 300, 40, true, true, 0.82, [19.16, 12, 1]],
    [oneWord, 180, 40, true, false, 0.82, [13.41, 12, 2]],
  ])(
    'fit the name %j in a header of %i × %i px, empty: %s, with a fold button: %s, at zoom %d',
    (name, width, headerHeight, isEmpty, hasFoldButton, zoom, face) => {
      const { nameFontSize, noteFontSize, maxNoteLines } = fitHeaderLabels(
        name,
        { width, headerHeight, isEmpty, hasFoldButton },
        getLevelOfDetail(zoom),
      )
      expect(rounded(nameFontSize, noteFontSize, maxNoteLines)).toEqual(face)
    },
  )

  // Blocks and their names are in px on screen.
  it.each<
    [
      name: string,
      width: number,
      height: number,
      hasButton: boolean,
      hasTag: boolean,
      zoom: number,
      face: number[],
      isNameTruncated: boolean,
      hasNote: boolean,
    ]
  >([
    ['Data', 90, 30, false, false, 0.4, [17, 1], false, false],
    ['Data', 90, 30, true, false, 0.4, [17, 1], false, false],
    ['Data', 90, 60, true, true, 0.4, [17, 2], false, true],
    ['Data', 90, 60, false, false, 0.4, [17, 2], false, true],
    ['Data', 90, 44, false, true, 0.4, [17, 1], false, false],
    ['Data', 90, 44, false, false, 0.4, [17, 1], false, true],
    [long, 110, 60, false, false, 0.4, [11, 3], false, true],
    [long, 110, 60, true, false, 0.4, [11, 1], true, true],
    [long, 150, 40, false, false, 0.4, [13, 2], false, false],
    [long, 150, 100, false, true, 0.4, [17, 3], false, true],
    [long, 260, 120, false, false, 0.4, [17, 3], false, true],
    [longest, 110, 60, false, false, 0.4, [11, 3], false, false],
    [longest, 170, 100, false, false, 0.4, [17, 3], false, true],
    [longest, 170, 70, false, true, 0.4, [15, 3], false, false],
    [longest, 260, 120, true, false, 0.4, [17, 3], false, true],
    [oneWord, 90, 30, false, false, 0.4, [11, 1], true, false],
    [oneWord, 150, 40, false, false, 0.4, [11, 1], true, true],
    [oneWord, 170, 100, true, false, 0.4, [11, 1], true, true],
    [oneWord, 170, 100, false, true, 0.4, [11, 3], false, true],
    [long, 110, 60, false, false, 0.1, [11, 3], false, true],
    [longest, 170, 100, true, true, 0.1, [17, 3], false, true],
    ['Data', 60, 24, false, false, 0.1, [15, 1], false, false],
    [longest, 130, 44, false, false, 0.2, [11, 2], false, false],
    [long, 105, 34, false, false, 0.2, [11, 2], false, false],
  ])(
    'sets the name %j on a block of %i × %i px, with a button: %s, with a tag: %s, at %d',
    (name, width, height, hasFoldButton, hasChangeTag, zoom, face, isNameTruncated, hasNote) => {
      const lod = getLevelOfDetail(zoom)
      const size = { width: width / lod.minZoom, height: height / lod.minZoom }
      const set = fitBlockLabels(name, size, { hasFoldButton, hasChangeTag }, lod)
      expect(rounded(set.nameFontSize * lod.minZoom, set.maxNameLines)).toEqual(face)
      expect(set).toMatchObject({
        isNameTruncated,
        hasNote,
        noteFontSize: expect.closeTo(11 / lod.minZoom, 6),
      })
    },
  )

  it.each<[name: string, wantsLine: boolean, zoom: number, face: number[]]>([
    ['Data', true, 1, [18, 1, 11]],
    ['Data', false, 1, [18, 2, 0]],
    [long, true, 1, [16, 2, 11]],
    [long, false, 1, [18, 2, 0]],
    [long, true, 0.6, [18, 2, 0]],
    [longest, true, 1, [15, 3, 0]],
    [longest, false, 1, [15, 3, 0]],
    [longest, true, 0.6, [15, 3, 0]],
    [longest, false, 0.5, [18, 2, 0]],
    [oneWord, true, 1, [16, 2, 11]],
    [oneWord, true, 0.7, [15, 2, 12.86]],
    [oneWord, false, 0.5, [18, 2, 0]],
    ['Head of Operations', true, 1.2, [16, 2, 11]],
    ['Head of Operations', true, 0.5, [18, 2, 0]],
    ['Head of Field Operations', true, 0.82, [16, 2, 11]],
  ])('fit the name %j on a card with a subtitle: %s, at zoom %d', (name, wantsLine, zoom, face) => {
    const { nameFontSize, maxNameLines, subtitleFontSize } = fitCardLabels(
      name,
      wantsLine,
      getLevelOfDetail(zoom),
    )
    expect(rounded(nameFontSize, maxNameLines, subtitleFontSize)).toEqual(face)
  })
})
