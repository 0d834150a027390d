/** Where something stands in a page: line and column from 1, as editors count. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** One Markdown page of a handbook, read: plain data that a worker can hand over. */
export interface Page {
  /** Relative to the handbook's folder, with `/` on every system: "engineering/structure.md". */
  readonly path: string
  /** The page's text with `\n` at the ends of lines, of which digests are made. */
  readonly text: string
  readonly blocks: readonly Block[]
}

export type Block =
  | {
      readonly type: 'heading'
      readonly depth: number
      readonly content: readonly Inline[]
      readonly at: Place
    }
  | { readonly type: 'paragraph'; readonly content: readonly Inline[]; readonly at: Place }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Item[]; readonly at: Place }
  | { readonly type: 'quote'; readonly blocks: readonly Block[]; readonly at: Place }
  /** The directive {role} or {team}, with the name that it gives. */
  | { readonly type: 'mark'; readonly kind: EntryKind; readonly name: string; readonly at: Place }
  /** A target, `(role:slug)=`, without its brackets and its equals sign. */
  | { readonly type: 'label'; readonly label: string; readonly at: Place }
  /** An admonition, of the kind that its directive names ("note", "warning", "admonition" …). */
  | {
      readonly type: 'note'
      readonly kind: string
      readonly title: readonly Inline[]
      readonly blocks: readonly Block[]
      readonly at: Place
    }
  | {
      readonly type: 'footnote'
      readonly name: string
      readonly blocks: readonly Block[]
      readonly at: Place
    }
  | { readonly type: 'glossary'; readonly entries: readonly GlossaryEntry[]; readonly at: Place }

export interface Item {
  readonly blocks: readonly Block[]
  readonly at: Place
}

export interface GlossaryEntry {
  readonly term: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly at: Place
}

export type EntryKind = 'role' | 'team'

/**
 * What a line of text is made of: what DATA.md's inline Markdown can say, and references. In `text`, "\n" is a hard
 * break; that the source's line ends is a space.
 */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong'; readonly content: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly content: readonly Inline[] }
  /**
   * The destination as it is written: an address, "../page.md#heading", "#role:slug", a bare "label"; of {ref} it
   * is "#label", of {doc} "../page.md", of {term} "#term:Name". Without content it is to be called as what it leads to.
   */
  | {
      readonly type: 'link'
      readonly destination: string
      readonly content: readonly Inline[]
      readonly at: Place
    }
  /** {role}`Name` or {team}`Name`; `text` is what stands for it where it says so: {role}`the lead <Name>`. */
  | {
      readonly type: 'reference'
      readonly kind: EntryKind
      readonly name: string
      readonly text: string
      readonly at: Place
    }

/** What was not understood or could not be carried over: shown as `path:line:column: code: message`. */
export interface Finding extends Place {
  readonly path: string
  readonly code: FindingCode
  readonly message: string
}

export type FindingCode =
  | 'dropped'
  | 'duplicate'
  | 'likely-role'
  | 'no-team'
  | 'unknown-heading'
  | 'unknown-reference'
  | 'unreadable'
