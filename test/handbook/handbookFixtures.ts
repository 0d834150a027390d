import fc from 'fast-check'
import type { Diagnostic, HandbookPage, MdBlock, MdInline } from '../../src/handbook/markdown/ast'
import { parsePage } from '../../src/handbook/markdown/parsePage'
import { type ImportOptions, importPages } from '../../src/handbook/output/importPages'
import type { Org, Role, Team } from '../../src/org/model/schema'

/** Parses the pages of a handbook, given by path. */
export function parsePages(texts: Readonly<Record<string, string>>): HandbookPage[] {
  return Object.entries(texts).map(([path, text]) => parsePage(path, text).page)
}

/** Imports a handbook. Entries are looked up by id; diagnostics are `path:line: code: message`. */
export function importTexts(texts: Readonly<Record<string, string>>, options: ImportOptions = {}) {
  const { org, diagnostics } = importPages(parsePages(texts), { name: 'Example', ...options })
  return {
    org,
    diagnostics: diagnostics.map(formatWithoutColumn),
    role: createRoleLookup(org),
    team: createTeamLookup(org),
  }
}

function createRoleLookup({ roles }: Org): (id: string) => Role {
  return (id) => {
    const role = roles.find((each) => each.id === id)
    if (!role) throw new Error(`no role ${id} among ${roles.map((each) => each.id).join(', ')}`)
    return role
  }
}

function createTeamLookup({ teams }: Org): (id: string) => Team {
  return (id) => {
    const team = teams.find((each) => each.id === id)
    if (!team) throw new Error(`no team ${id} among ${teams.map((each) => each.id).join(', ')}`)
    return team
  }
}

function formatWithoutColumn({ path, line, code, message }: Diagnostic): string {
  return `${path}:${line}: ${code}: ${message}`
}

/** Handbooks of any pages, in Markdown about roles. */
export const anyHandbook: fc.Arbitrary<HandbookPage[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...listSamplePaths()),
      fc.array(fc.constantFrom(...listSampleLines()), { maxLength: 25 }),
    ),
    {
      selector: ([path]) => path,
      maxLength: 6,
    },
  )
  .map((pages) => pages.map(([path, parts]) => parsePage(path, parts.join('\n\n')).page))

/** Handbooks of any blocks, including those that no Markdown gives. */
export const anyBlockPages: fc.Arbitrary<HandbookPage[]> = fc
  .array(fc.array(anyBlock(), { maxLength: 8 }), { maxLength: 3 })
  .map((pages) => pages.map((blocks, i) => ({ path: `${i}/structure.md`, text: 'one line', blocks })))

function listSamplePaths(): string[] {
  return [
    'index.md',
    'structure.md',
    'organization/structure.md',
    'design/structure.md',
    'design/print/structure.md',
    'design/people.md',
    'teams/research.md',
    'roles/editor.md',
    'design/roles/lead.md',
  ]
}

function listSampleLines(): string[] {
  const names = ['Editor', 'Lead', 'editor', 'Design', 'Nobody', 'C++', '!', 'Rôle 2']
  const markersAndHeadings = [
    ...names.flatMap((name) => [`\`\`\`{role} ${name}\n\`\`\``, `\`\`\`{team} ${name}\n\`\`\``]),
    ...['editor', 'lead', 'c', 'design team'].flatMap((slug) => [`(role:${slug})=`, `(team:${slug})=`]),
    ...names.flatMap((name) => [`# ${name}`, `## ${name}`, `### ${name}`]),
  ]
  const sectionTitles = [
    'Responsibilities',
    'Necessary qualities',
    'Useful skills',
    'Skills',
    'Similar titles',
    'Team',
    'Reports to',
    'Roles',
    'Zebra',
    'Summary',
    'Notes',
    'Resources',
  ]
  const texts = [
    'Reports to {role}`Lead`. Works with {role}`Editor`, {team}`Design` and {role}`Zed`.',
    'This role is currently filled by `@ada` and Grace Hopper on a volunteer basis.',
    'This role is currently vacant. It is a work in progress.',
    'Part of {team}`Design`. See [](structure.md), [it](#role:lead), [there](../../../etc/passwd).',
    'The [x](role:nobody), [y](javascript:alert), <b>bold</b>, `[z](role:none)` and \\[q](team:none).',
    'The **lead _of_ the [Lead](#role:lead)** said snake_case*d*.',
    'Below is a list of expectations for this role.',
    '**Relationships**: everybody.',
    '**During the week**',
    '- Experience with Python\n- Experience with Python.\n- Knowledge of **Rust**\n  - deep\n    - deeper\n      - deepest',
    '- **Write**. For example:\n  - news\n  - lists of {role}`Editor`\n- Read\n\n  More.',
    '- Lead\n- Editor\n- Other',
    '> quoted {role}`Lead`',
    ':::{note}\nThis role is a draft.\n:::',
    '```{glossary}\nEditor\nEditors\n  See {term}`Lead`.\n\nResearch Group\n  The group of people.\n\nLead\n  Leads the {term}`Research Group`.\n```',
    '[^1]: A note.',
    'Ada Lovelace currently serves as a part-time Editor for us.',
    '',
  ]
  return [
    ...markersAndHeadings,
    ...sectionTitles.flatMap((title) => [`## ${title}`, `### ${title}`]),
    ...texts,
  ]
}

function anyInline(): fc.Arbitrary<MdInline> {
  const position = { line: 1, column: 1 }
  const text = fc.oneof(
    fc.constantFrom('a', ' ', '[', ']', '](role:x)', '(role:x)', '**', '_', '`', '\n', ':', 'Reports to '),
    fc.string(),
  )
  const { inline } = fc.letrec<{ inline: MdInline }>((tie) => ({
    inline: fc.oneof(
      { maxDepth: 3 },
      fc.record({ type: fc.constant('text' as const), text }),
      fc.record({ type: fc.constant('code' as const), text }),
      fc.record({
        type: fc.constantFrom('strong' as const, 'emphasis' as const),
        content: fc.array(tie('inline'), { maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant('link' as const),
        destination: fc.oneof(text, fc.constantFrom('#role:a', '0/structure.md', 'https://a.b/(c)d')),
        content: fc.array(tie('inline'), { maxLength: 3 }),
        position: fc.constant(position),
      }),
      fc.record({
        type: fc.constant('reference' as const),
        kind: fc.constantFrom('role' as const, 'team' as const),
        name: text,
        text,
        position: fc.constant(position),
      }),
    ),
  }))
  return inline
}

function anyBlock(): fc.Arbitrary<MdBlock> {
  const position = fc.constant({ line: 1, column: 1 })
  const content = fc.array(anyInline(), { maxLength: 4 })
  const { block } = fc.letrec<{ block: MdBlock }>((tie) => {
    const blocks = fc.array(tie('block'), { maxLength: 3 })
    return {
      block: fc.oneof(
        { maxDepth: 3 },
        fc.record({ type: fc.constant('paragraph' as const), content, position }),
        fc.record({
          type: fc.constant('heading' as const),
          depth: fc.integer({ min: 1, max: 6 }),
          content,
          position,
        }),
        fc.record({
          type: fc.constant('entryMarker' as const),
          kind: fc.constantFrom('role' as const, 'team' as const),
          name: fc.constantFrom('a', 'b', 'A', '', '-', 'x y'),
          position,
        }),
        fc.record({
          type: fc.constant('target' as const),
          label: fc.constantFrom('role:a', 'team:b', 'role:', 'x'),
          position,
        }),
        fc.record({
          type: fc.constant('list' as const),
          ordered: fc.boolean(),
          items: fc.array(fc.record({ blocks, position }), { maxLength: 3 }),
          position,
        }),
        fc.record({ type: fc.constant('quote' as const), blocks, position }),
        fc.record({
          type: fc.constant('admonition' as const),
          kind: fc.constant('note'),
          title: content,
          blocks,
          position,
        }),
        fc.record({ type: fc.constant('footnote' as const), name: fc.constant('1'), blocks, position }),
        fc.record({
          type: fc.constant('glossary' as const),
          entries: fc.array(fc.record({ term: content, blocks, position }), { maxLength: 3 }),
          position,
        }),
      ),
    }
  })
  return block
}
