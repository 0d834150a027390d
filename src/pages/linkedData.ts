import { plainText } from '../org/inlineText'
import type { Org, Role } from '../org/schema'

/**
 * What a page says in schema.org's words: the organisation, and of a role whose opening is announced the job. A mere
 * vacancy is none: nobody has said that one can apply.
 */
export function linkedData(org: Org, role: Role | undefined): object {
  const { opening } = role ?? {}
  const graph = role && opening ? [organisation(org), job(org, role, opening)] : [organisation(org)]
  return { '@context': 'https://schema.org', '@graph': graph }
}

function organisation({ name, url, summary }: Org): object {
  return {
    '@type': 'Organization',
    name,
    ...(url !== undefined && { url }),
    ...(summary !== undefined && { description: plainText(summary) }),
  }
}

function job(org: Org, role: Role, opening: NonNullable<Role['opening']>): object {
  const { url, posted, place } = opening
  return {
    '@type': 'JobPosting',
    title: role.name,
    description: descriptionOf(role),
    url,
    ...(posted !== undefined && { datePosted: posted }),
    ...(place !== undefined && { jobLocation: { '@type': 'Place', address: place } }),
    hiringOrganization: {
      '@type': 'Organization',
      name: org.name,
      ...(org.url !== undefined && { sameAs: org.url }),
    },
  }
}

function descriptionOf({ name, summary, responsibilities = [] }: Role): string {
  const lines = [summary ?? '', ...responsibilities.flatMap(({ items }) => items)].filter(
    (text) => text !== '',
  )
  return lines.length > 0 ? lines.map(plainText).join('\n') : name
}
