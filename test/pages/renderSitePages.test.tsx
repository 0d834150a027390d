import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Org, Role } from '../../src/org/model/schema'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { createBuiltSite, parseHtml, renderPages } from './siteHelpers'

const org = anOrg({
  name: 'Bakers',
  url: 'https://bakers.example',
  summary: 'Bake **bread**.',
  teams: [aTeam({ id: 'house' }), aTeam({ id: 'kitchen', parent: 'house', aliases: ['Galley'] })],
  qualities: [aQuality({ id: 'patience', name: 'Patience' })],
  roles: [
    aRole({
      id: 'cook',
      teams: ['kitchen'],
      aliases: ['Chef', 'Waiter'],
      summary: 'Cooks for _forty_.',
      qualities: { necessary: ['patience'] },
    }),
    aRole({
      id: 'waiter',
      teams: ['house'],
      status: 'vacant',
      responsibilities: [{ items: ['Wait.', 'Smile.'] }],
    }),
    aRole({
      id: 'baker',
      teams: ['kitchen'],
      opening: { url: 'https://bakers.example/jobs/1', posted: '2026-01-05', place: 'Ghent' },
      responsibilities: [{ items: ['Bake **bread**.'] }],
    }),
  ],
})

describe('the page of an entry', () => {
  it('has its details, with links that work without scripts', () => {
    const page = parsePage('role/cook/index.html')
    expect(page.querySelector('h1')?.textContent).toBe('Bakers')
    expect(page.querySelector('h2')?.textContent).toBe('Cook')
    expect(page.querySelector('article')?.textContent).toContain('Cooks for forty.')
    expect(page.querySelector('a[href="/atlas/quality/patience"]')?.textContent).toBe('Patience')
    expect(page.querySelector('noscript')).toBeNull()
  })

  it('has metadata with absolute addresses', () => {
    const page = parsePage('role/cook/index.html')
    expect(page.title).toBe('Cook · Bakers')
    expect(getMetaContent(page, 'description')).toBe('Role in Kitchen. Cooks for forty.')
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://org.example/atlas/role/cook',
    )
    expect(getMetaContent(page, 'og:title')).toBe('Cook · Bakers')
    expect(getMetaContent(page, 'og:url')).toBe('https://org.example/atlas/role/cook')
    expect(getMetaContent(page, 'og:site_name')).toBe('Bakers')
    expect(getMetaContent(page, 'og:image')).toBe('https://org.example/atlas/pictures/1.png')
    expect(getMetaContent(page, 'twitter:card')).toBe('summary_large_image')
  })

  it('has no host in its metadata when the site’s host is unknown', () => {
    const page = parsePage('role/cook/index.html', createBuiltSite('/atlas/'))
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('/atlas/role/cook')
    expect(getMetaContent(page, 'og:image')).toBe('/atlas/pictures/1.png')
    expect(getMetaContent(page, 'og:url')).toBeUndefined()
  })

  it('describes a vacant role, a team and a quality', () => {
    expect(getMetaContent(parsePage('role/waiter/index.html'), 'description')).toBe(
      'Vacant role in House. Wait. Smile.',
    )
    expect(getMetaContent(parsePage('team/house/index.html'), 'description')).toBe(
      'Team in Bakers with 3 roles.',
    )
    expect(getMetaContent(parsePage('quality/patience/index.html'), 'description')).toBe(
      'Asked for by 1 role of Bakers.',
    )
  })

  it('cuts a long description at a word boundary', () => {
    const description = renderRoleDescription({ summary: 'word '.repeat(100) })
    expect(description).toMatch(/word…$/)
    expect(description?.length).toBeLessThanOrEqual(200)
  })

  it('never cuts a surrogate pair in a description', () => {
    for (const before of ['', 'a'])
      expect(renderRoleDescription({ summary: before + '𠀀'.repeat(200) })).toMatch(
        /^Role in Team\. a?𠀀+…$/u,
      )
  })

  it('is written under each alias too, with one canonical address', () => {
    const page = parsePage('role/chef/index.html')
    expect(page.documentElement.dataset.page).toBe('/atlas/role/chef')
    expect(page.querySelector('h2')?.textContent).toBe('Cook')
    expect(getMetaContent(page, 'og:url')).toBe('https://org.example/atlas/role/cook')
    expect(parsePage('team/galley/index.html').title).toBe('Kitchen · Bakers')
  })

  it('loses an alias that is the id of another entry', () => {
    expect(parsePage('role/waiter/index.html').querySelector('h2')?.textContent).toBe('Waiter')
  })

  it('has a JobPosting for an announced opening, but not for a vacancy alone', () => {
    expect(listLinkedDataTypes(parsePage('role/waiter/index.html'))).toEqual(['Organization'])
    expect(listLinkedDataTypes(parsePage('role/baker/index.html'))).toEqual(['Organization', 'JobPosting'])
    expect(readLinkedData(parsePage('role/baker/index.html'))[1]).toMatchObject({
      title: 'Baker',
      description: 'Bake bread.',
      datePosted: '2026-01-05',
      url: 'https://bakers.example/jobs/1',
    })
  })
})

describe('the start page', () => {
  it('lists the teams and roles of a small organisation as links', () => {
    const page = parsePage('index.html')
    const names = [...page.querySelectorAll('main li > a')].map(({ textContent }) => textContent)
    expect(names).toEqual(['House', 'Waiter', 'Kitchen', 'Cook', 'Baker'])
    expect(page.querySelector('main')?.textContent).toContain('Bake bread.')
    expect(page.title).toBe('Bakers')
    expect(readLinkedData(page)[0]).toMatchObject({ '@type': 'Organization', url: 'https://bakers.example' })
  })

  it('lists only the upper teams of a large organisation, with role counts', () => {
    const page = parseHtml(renderPages(makeOrgWithRoles(700)).get('index.html'))
    const links = page.querySelectorAll('main li > a')
    expect(links.length).toBeGreaterThan(6)
    expect(links.length).toBeLessThanOrEqual(150)
    expect(page.querySelector('main a[href*="/role/"]')).toBeNull()
    expect(links[0]?.parentElement?.textContent).toMatch(/^Cloud 0 \d+ roles/)
  })
})

it('links only to pages that exist', () => {
  const pages = renderPages(makeOrgWithRoles(60))
  const missing = [...pages.values()].flatMap((page) =>
    [...parseHtml(page).querySelectorAll('body a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('/atlas/') && !href.includes('?'))
      .filter((href) => !pages.has(`${href.slice('/atlas/'.length)}/index.html`.replace(/^\//, ''))),
  )
  expect(missing).toEqual([])
})

it('lists all roles of a team that the panel would shorten', () => {
  const pages = renderPages(anOrg({ roles: Array.from({ length: 80 }, (_, i) => aRole({ id: `r-${i}` })) }))
  expect(parseHtml(pages.get('team/team/index.html')).querySelectorAll('.entry-row a')).toHaveLength(80)
})

describe('hostile data', () => {
  it('adds no element and no attribute to a page', () => {
    const plain = listElementShapes(createOrgNamed('x'))
    fc.assert(
      fc.property(hostile, (name) => {
        fc.pre(/\S/.test(name))
        expect(listElementShapes(createOrgNamed(name))).toEqual(plain)
      }),
      { numRuns: 30 },
    )
  })

  it('appears unchanged in the title and in the linked data', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        fc.pre(/\S/.test(name) && !/[\p{Cc}\p{Cn}\p{Cs}]/u.test(name))
        const page = parseHtml(renderPages(createOrgNamed(name)).get('role/role/index.html'))
        expect(getMetaContent(page, 'og:title')).toBe(`${name} · ${name}`)
        expect(readLinkedData(page)[1]).toMatchObject({ title: name })
      }),
      { numRuns: 30 },
    )
  })
})

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '</script><script>alert(1)</script>',
        '</title><img src=x onerror=alert(1)>',
        '"><svg onload=alert(1)>',
        "' onclick='alert(1)",
        '<!--',
        '<!--<script>',
        ']]>',
        '</article></main></div>',
        '$&$1$`',
        '\u2028',
        '\0',
        '\uD800',
        '{{x}}',
        '&lt;b&gt;',
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))

/** An organisation with a text wherever the data may have one that is no Markdown. */
function createOrgNamed(name: string): Org {
  return anOrg({
    name,
    url: 'https://example.org',
    teams: [aTeam({ name, aliases: [name] })],
    qualities: [aQuality({ name, category: name })],
    roles: [
      aRole({
        name,
        aliases: [name],
        holders: [{ name, note: name }],
        opening: { url: 'https://example.org', place: name },
        qualities: { useful: ['quality'] },
        resources: [{ label: name, url: 'https://example.org' }],
        sections: [{ title: name, items: ['x'] }],
        source: { path: name },
      }),
    ],
  })
}

/** Every element of every page with the names of its attributes, and what the addresses in them begin with. */
function listElementShapes(org: Org): string[][] {
  const pages = renderPages(org)
  return ['index.html', 'role/role/index.html', 'team/team/index.html', 'quality/quality/index.html'].map(
    (file) =>
      [...parseHtml(pages.get(file)).querySelectorAll('*')].map(
        ({ tagName, attributes }) =>
          `${tagName} ${[...attributes].map(({ name, value }) => (name === 'href' ? `href=${value.slice(0, 8)}` : name)).join(' ')}`,
      ),
  )
}

function renderRoleDescription(role: Partial<Role>): string | null | undefined {
  return getMetaContent(
    parseHtml(renderPages(anOrg({ roles: [aRole(role)] })).get('role/role/index.html')),
    'description',
  )
}

function parsePage(file: string, site = createBuiltSite()): Document {
  return parseHtml(renderPages(org, site).get(file))
}

function getMetaContent(page: Document, name: string): string | undefined {
  const tag = page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)
  return tag?.getAttribute('content') ?? undefined
}

function readLinkedData(page: Document): Record<string, unknown>[] {
  const text = page.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
  return JSON.parse(text)['@graph']
}

function listLinkedDataTypes(page: Document): unknown[] {
  return readLinkedData(page).map((each) => each['@type'])
}
