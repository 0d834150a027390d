/** A position in a page: line and column from 1, as editors count. */
export interface SourcePosition {
  readonly line: number
  readonly column: number
}

/** A parsed Markdown page of a handbook. It is plain data, so that a worker can send it. */
export interface HandbookPage {
  /** Relative to the handbook's folder, with `/` on every operating system: "engineering/structure.md". */
  readonly path: string
  /** The page's text with `\n` as line ends. Digests are computed from it. */
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
  /** The directive {role} or {team} and the name in it. */
  | {
      readonly type: 'entryMarker'
      readonly kind: RoleOrTeam
      readonly name: string
      readonly position: SourcePosition
    }
  /** A MyST target, `(role:slug)=`; `label` is the text in its brackets. */
  | { readonly type: 'target'; readonly label: string; readonly position: SourcePosition }
  /** An admonition; `kind` is the name of its directive: "note", "warning", "admonition" … */
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
 * Inline content: the inline Markdown of org.json, and references. In `text`, "\n" is a hard break; a line end of the
 * source is a space.
 */
export type MdInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong'; readonly content: readonly MdInline[] }
  | { readonly type: 'emphasis'; readonly content: readonly MdInline[] }
  /**
   * The destination as it is written: a URL, "../page.md#heading", "#role:slug", a bare "label"; for {ref} "#label",
   * for {doc} "../page.md", for {term} "#term:Name". A link without content is shown under the name of its target.
   */
  | {
      readonly type: 'link'
      readonly destination: string
      readonly content: readonly MdInline[]
      readonly position: SourcePosition
    }
  /** {role}`Name` or {team}`Name`; `text` is the link text, as in {role}`the lead <Name>`. */
  | {
      readonly type: 'reference'
      readonly kind: RoleOrTeam
      readonly name: string
      readonly text: string
      readonly position: SourcePosition
    }

/** Something that could not be understood or imported, shown as `path:line:column: code: message`. */
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
