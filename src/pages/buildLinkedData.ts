import type { Org, Role } from '../org/model/schema'
import { stripInlineMarkdown } from '../org/text/parseInlineText'

/**
 * What a page says in schema.org's words: the organisation, and of a role whose opening is announced the job. A mere
 * vacancy is none: nobody has said that one can apply.
 */
export function buildLinkedData(org: Org, role: Role | undefined): object {
  const { opening } = role ?? {}
  const graph =
    role && opening
      ? [buildOrganizationNode(org), buildJobPostingNode(org, role, opening)]
      : [buildOrganizationNode(org)]
  return { '@context': 'https://schema.org', '@graph': graph }
}

function buildOrganizationNode({ name, url, summary }: Org): object {
  return {
    '@type': 'Organization',
    name,
    ...(url !== undefined && { url }),
    ...(summary !== undefined && { description: stripInlineMarkdown(summary) }),
  }
}

function buildJobPostingNode(org: Org, role: Role, opening: NonNullable<Role['opening']>): object {
  const { url, posted, place } = opening
  return {
    '@type': 'JobPosting',
    title: role.name,
    description: buildJobDescription(role),
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

function buildJobDescription({ name, summary, responsibilities = [] }: Role): string {
  const lines = [summary ?? '', ...responsibilities.flatMap(({ items }) => items)].filter(
    (text) => text !== '',
  )
  return lines.length > 0 ? lines.map(stripInlineMarkdown).join('\n') : name
}
