/** Where something stands in a page: line and column from 1, as editors count. */
export interface SourcePosition {
  readonly line: number
  readonly column: number
}

/** One Markdown page of a handbook, read: plain data that a worker can hand over. */
export interface HandbookPage {
  /** Relative to the handbook's folder, with `/` on every system: "engineering/structure.md". */
  readonly path: string
  /** The page's text with `\n` at the ends of lines, of which digests are made. */
  readonly text: string
  readonly blocks: readonly MdBlock[]
}

export type MdBlock =
  | {
      readonly type: 'heading'
      readonly depth: number
      readonly content: readonly MdInline[]
      readonly position: SourcePosition
    }
  | { readonly type: 'paragraph'; readonly content: readonly MdInline[]; readonly position: SourcePosition }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly items: readonly MdListItem[]
      readonly position: SourcePosition
    }
  | { readonly type: 'quote'; readonly blocks: readonly MdBlock[]; readonly position: SourcePosition }
  /** The directive {role} or {team}, with the name that it gives. */
  | {
      readonly type: 'entryMarker'
      readonly kind: RoleOrTeam
      readonly name: string
      readonly position: SourcePosition
    }
  /** A target, `(role:slug)=`, without its brackets and its equals sign. */
  | { readonly type: 'target'; readonly label: string; readonly position: SourcePosition }
  /** An admonition, of the kind that its directive names ("note", "warning", "admonition" …). */
  | {
      readonly type: 'admonition'
      readonly kind: string
      readonly title: readonly MdInline[]
      readonly blocks: readonly MdBlock[]
      readonly position: SourcePosition
    }
  | {
      readonly type: 'footnote'
      readonly name: string
      readonly blocks: readonly MdBlock[]
      readonly position: SourcePosition
    }
  | {
      readonly type: 'glossary'
      readonly entries: readonly MdGlossaryEntry[]
      readonly position: SourcePosition
    }

export interface MdListItem {
  readonly blocks: readonly MdBlock[]
  readonly position: SourcePosition
}

export interface MdGlossaryEntry {
  readonly term: readonly MdInline[]
  readonly blocks: readonly MdBlock[]
  readonly position: SourcePosition
}

export type RoleOrTeam = 'role' | 'team'

/**
 * What a line of text is made of: what DATA.md's inline Markdown can say, and references. In `text`, "\n" is a hard
 * break; that the source's line ends is a space.
 */
export type MdInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong'; readonly content: readonly MdInline[] }
  | { readonly type: 'emphasis'; readonly content: readonly MdInline[] }
  /**
   * The destination as it is written: an address, "../page.md#heading", "#role:slug", a bare "label"; of {ref} it
   * is "#label", of {doc} "../page.md", of {term} "#term:Name". Without content it is to be called as what it leads to.
   */
  | {
      readonly type: 'link'
      readonly destination: string
      readonly content: readonly MdInline[]
      readonly position: SourcePosition
    }
  /** {role}`Name` or {team}`Name`; `text` is what stands for it where it says so: {role}`the lead <Name>`. */
  | {
      readonly type: 'reference'
      readonly kind: RoleOrTeam
      readonly name: string
      readonly text: string
      readonly position: SourcePosition
    }

/** What was not understood or could not be carried over: shown as `path:line:column: code: message`. */
export interface Diagnostic extends SourcePosition {
  readonly path: string
  readonly code: DiagnosticCode
  readonly message: string
}

export type DiagnosticCode =
  | 'dropped'
  | 'duplicate'
  | 'likely-role'
  | 'no-team'
  | 'unknown-heading'
  | 'unknown-reference'
  | 'unreadable'
