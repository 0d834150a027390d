import { expect, it } from 'vitest'
import { buildSitemap } from '../../src/pages/buildSitemap'
import { anOrg, aQuality, aRole } from '../builders'
import { createBuiltSite, indexParsedOrg } from './siteHelpers'

const index = indexParsedOrg(
  anOrg({ roles: [aRole({ id: 'rôle', aliases: ['Other'] })], qualities: [aQuality({ id: 'q' })] }),
)

it('lists the canonical address of every page once', () => {
  const map = buildSitemap(index, createBuiltSite()).get('sitemap.xml')
  expect([...(map ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://org.example/atlas/',
    'https://org.example/atlas/role/r%C3%B4le',
    'https://org.example/atlas/team/team',
    'https://org.example/atlas/quality/q',
  ])
})

it('needs a known host, and writes robots.txt only at the host’s root', () => {
  expect([...buildSitemap(index, createBuiltSite('/atlas/')).keys()]).toEqual([])
  expect([...buildSitemap(index, createBuiltSite()).keys()]).toEqual(['sitemap.xml'])
  const atRoot = buildSitemap(index, createBuiltSite('https://org.example/'))
  expect(atRoot.get('robots.txt')).toContain('Sitemap: https://org.example/sitemap.xml')
})

it('splits a sitemap that would have too many addresses', () => {
  const files = buildSitemap(index, createBuiltSite(), 3)
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
  expect(files.get('sitemap.xml')).toContain('<loc>https://org.example/atlas/sitemap-2.xml</loc>')
})
