import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../../src/org/model/indexOrg'
import { buildRoleTable, escapeFormula, toCsv, toMarkdown } from '../../../src/org/query/buildRoleTable'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

describe('roleTable', () => {
  it('has a row for each role, with team path, status, holders, qualities and address', () => {
    const index = indexOrg(
      anOrg({
        teams: [aTeam({ id: 'org' }), aTeam({ id: 'eng', parent: 'org' })],
        qualities: ['go', 'git', 'sql'].map((id) => aQuality({ id })),
        roles: [
          aRole({
            id: 'lead',
            teams: ['eng', 'org'],
            holders: [{ name: 'Bo' }, { name: 'Ada' }],
            qualities: { necessary: ['go', 'git'], useful: ['sql'] },
          }),
          aRole({ id: 'bare', teams: ['org'] }),
        ],
      }),
    )
    expect(buildRoleTable(index, ['bare', 'nobody', 'lead'], (id) => `https://a.org/role/${id}`)).toEqual([
      ['Role', 'Team', 'Status', 'Held by', 'Necessary', 'Useful', 'Address'],
      ['Bare', 'Org', '', '', '', '', 'https://a.org/role/bare'],
      ['Lead', 'Org › Eng', 'filled', 'Bo; Ada', 'Go; Git', 'Sql', 'https://a.org/role/lead'],
    ])
  })
})

describe('toCsv', () => {
  it('ends rows with CRLF, quotes where it must, and doubles quotes', () => {
    expect(
      toCsv([
        ['a', 'b, c'],
        ['say "x"', 'two\nlines'],
      ]),
    ).toBe('a,"b, c"\r\n"say ""x""","two\nlines"\r\n')
  })

  it('lets no cell be a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      expect(escapeFormula(`${start}1+1`)).toBe(`'${start}1+1`)
      expect(parseCsv(toCsv([[`${start}1+1`]]))).toEqual([[`'${start}1+1`]])
    }
    expect(escapeFormula('1=1')).toBe('1=1')
  })

  it('is read back as it was, guards aside', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(',', '"', '\r', '\n', '=', ' ', 'é', '😀') }),
    )
    const table = fc.nat(4).chain((more) => {
      const row = fc.array(cell, { minLength: more + 1, maxLength: more + 1 })
      return fc.array(row, { minLength: 1 })
    })
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseCsv(toCsv(rows))).toEqual(rows.map((row) => row.map(escapeFormula)))
      }),
    )
  })
})

describe('toMarkdown', () => {
  it('is a table whose cells stay on their line and are what they say', () => {
    expect(
      toMarkdown([
        ['Role', 'Address'],
        ['a | b\n**c** <img> [x](y)', 'https://a.org/~me/role/a'],
        [' back\\slash ', ''],
      ]),
    ).toBe(
      [
        '| Role | Address |',
        '| --- | --- |',
        '| a \\| b \\*\\*c\\*\\* \\<img\\> \\[x\\](y) | https://a.org/~me/role/a |',
        '| back\\\\slash |  |',
        '',
      ].join('\n'),
    )
  })

  it('keeps as many cells in each row whatever they say', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const lines = toMarkdown(rows).trimEnd().split('\n')
        expect(lines).toHaveLength(rows.length + 1)
        for (const line of lines) expect(line.replace(/\\./g, '').split('|')).toHaveLength(4)
      }),
    )
  })
})

/** A small reader of CSV by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let cell = cells.exec(text); cell; cell = cells.exec(text)) {
    row.push(cell[1] === undefined ? (cell[2] ?? '') : cell[1].replaceAll('""', '"'))
    if (cell[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
