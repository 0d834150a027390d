import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockFace, cardFace, headerFace } from '../../src/graph/cardFace'
import { detailAt } from '../../src/graph/detail'
import { card, HEADER, NOTE } from '../../src/graph/sizes'
import { linesOf } from '../../src/graph/textWidth'

const zooms = fc.double({ min: 0.02, max: 2, noNaN: true })
const nearZooms = fc.double({ min: 0.5, max: 2, noNaN: true })
const names = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom('Lead', 'Open Source Infrastructure Engineer', '山'.repeat(40)),
)

describe('detailAt', () => {
  it('draws nothing at a zoom below the one that its sizes are readable from', () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        expect(detailAt(zoom).floor).toBeLessThanOrEqual(zoom)
      }),
    )
  })

  it('goes from blocks to names to cards to all of them', () => {
    expect([0.1, 0.5, 0.82, 1.2].map((zoom) => detailAt(zoom).level)).toEqual([
      'blocks',
      'names',
      'cards',
      'full',
    ])
  })
})

describe('the lettering of a card', () => {
  it('is never under 9 px on screen, and never outgrows its card', () => {
    fc.assert(
      fc.property(names, fc.boolean(), nearZooms, (name, wantsLine, zoom) => {
        const { nameSize, nameLines, lineSize } = cardFace(name, wantsLine, detailAt(zoom))
        expect(nameSize * zoom).toBeGreaterThanOrEqual(9 - 1e-9)
        expect(nameSize).toBeGreaterThanOrEqual(13)
        expect(nameSize).toBeLessThanOrEqual(18)
        if (lineSize > 0) expect(lineSize * zoom).toBeGreaterThanOrEqual(9 - 1e-9)
        expect(nameLines * nameSize * 1.2 + lineSize * 1.4).toBeLessThanOrEqual(card.height)
      }),
    )
  })

  it('gives a short name the largest size, and a long one a smaller', () => {
    const near = detailAt(1)
    expect(cardFace('Lead', true, near)).toMatchObject({ nameSize: 18, lineSize: 11 })
    expect(cardFace('Open Source Infrastructure Engineer of the Year', true, near).nameSize).toBeLessThan(18)
  })

  it('leaves the line out where both would not fit', () => {
    expect(cardFace('Product and Community Lead', true, detailAt(0.5)).lineSize).toBe(0)
  })
})

describe('the lettering of a team', () => {
  it('is never under 11 px on screen, in a header or on a block', () => {
    fc.assert(
      fc.property(names, fc.boolean(), zooms, (name, hasButton, zoom) => {
        const detail = detailAt(zoom)
        const header = Math.max(HEADER, 14 / detail.floor)
        const box = { width: 240, header, isBare: false, hasButton }
        const size = { width: 64 / detail.floor, height: 22 / detail.floor }
        expect(headerFace(name, box, detail).nameSize * zoom).toBeGreaterThanOrEqual(11 - 1e-9)
        expect(
          blockFace(name, size, { hasButton, hasTag: false }, detail).nameSize * zoom,
        ).toBeGreaterThanOrEqual(11 - 1e-9)
      }),
    )
  })

  it('leaves room in the box for the lines of its note', () => {
    fc.assert(
      fc.property(names, fc.boolean(), nearZooms, (name, hasButton, zoom) => {
        const box = { width: 220, header: HEADER, isBare: true, hasButton }
        const { nameSize, noteSize, noteLines } = headerFace(name, box, detailAt(zoom))
        if (noteLines > 0)
          expect(Math.max(HEADER - 6, nameSize * 1.25) + noteLines * noteSize * 1.35).toBeLessThanOrEqual(
            HEADER + NOTE,
          )
      }),
    )
  })

  it('fits a block, and cuts a word that is too long for it off on one line', () => {
    fc.assert(
      fc.property(
        names,
        fc.double({ min: 64, max: 400, noNaN: true }),
        fc.double({ min: 22, max: 200, noNaN: true }),
        (name, width, height) => {
          const face = blockFace(name, { width, height }, { hasButton: false, hasTag: false }, detailAt(0.5))
          const used = face.nameLines * face.nameSize * 1.25
          expect(used).toBeLessThanOrEqual(Math.max(height, face.nameSize * 1.25))
        },
      ),
    )
    const narrow = { width: 160, height: 160 }
    expect(
      blockFace('Infrastructure', narrow, { hasButton: false, hasTag: false }, detailAt(0.4)),
    ).toMatchObject({
      isCut: true,
      nameLines: 1,
    })
    expect(
      blockFace('Data team', { width: 240, height: 200 }, { hasButton: false, hasTag: false }, detailAt(0.4)),
    ).toMatchObject({
      isCut: false,
      hasNote: true,
    })
  })

  it('leaves out the note of a low block that a tag on its edge would stand on', () => {
    const tagged = { hasButton: false, hasTag: true }
    const low = { width: 240, height: 110 }
    expect(blockFace('Data', low, { ...tagged, hasTag: false }, detailAt(0.4)).hasNote).toBe(true)
    expect(blockFace('Data', low, tagged, detailAt(0.4)).hasNote).toBe(false)
    expect(blockFace('Data', { ...low, height: 200 }, tagged, detailAt(0.4)).hasNote).toBe(true)
  })
})

describe('linesOf', () => {
  it.each<[string, number]>([
    ['', 1],
    ['Lead', 1],
    ['Technology Lead of Everything', 2],
    ['Donaudampfschifffahrtsgesellschaft', 3],
    ['a  b', 1],
  ])('breaks %j into %i', (text, lines) => {
    expect(linesOf(text, 18, 180)).toBe(lines)
  })

  it('never takes fewer lines for a longer text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, more) => {
        expect(linesOf(text + more, 15, 180)).toBeGreaterThanOrEqual(linesOf(text.trimEnd(), 15, 180) - 1)
      }),
    )
  })
})
