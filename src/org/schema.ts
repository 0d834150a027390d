import * as z from 'zod/mini'
import { isSafeUrl } from './safeUrl'

// zod compiles its checks with `new Function` where it may; the page's Content-Security-Policy forbids even the try.
z.config({ jitless: true })

// What a value should have been, as the end of a sentence that begins with its place: "roles[3].name: …".
const aText = 'should be a text in quotes'
const aList = 'should be a list in square brackets'
const anObject = 'should be an object in braces'
const aUrl = 'should be an address that begins with http:, https: or mailto:'
const aDate = 'should be a date as in "2023-01-05"'

/** Lower-case letters and digits of any script, in runs joined by single hyphens, 1 to 80 characters. */
const id = string().check(
  z.maxLength(80, { error: 'should be at most 80 characters long', abort: true }),
  z.regex(
    /^[\p{Ll}\p{Lo}\p{Lm}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}]+)*$/u,
    'should be lower-case letters and digits, joined by single hyphens, as in "technology-lead"',
  ),
)
/** An id elsewhere in the file. That it is there is checked afterwards, by references.ts, which knows the near ones. */
const reference = string()
/** Inline Markdown and nothing more; see inlineText.ts. */
const text = string()
const name = string().check(z.regex(/\S/, 'should not be empty'))
const url = string().check(
  z.regex(/^(?:https?:|mailto:)/i, { error: aUrl, abort: true }),
  z.refine(isSafeUrl, aUrl),
)
const date = string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: aDate, abort: true }),
  z.refine(isDate, aDate),
)

const optional = z.exactOptional

const source = object({
  path: optional(string()),
  line: optional(z.int('should be a whole number').check(z.positive('should be 1 or more'))),
  url: optional(url),
  digest: optional(string()),
})
const responsibility = object({ title: optional(string()), items: list(text) })
const section = object({ title: name, items: list(text) })
const holder = object({ name, url: optional(url), note: optional(string()) })
const resource = object({ label: name, url })

export const teamSchema = object({
  id,
  name,
  aliases: optional(list(name)),
  kind: optional(oneOf(['functional', 'cross-functional', 'governance', 'external'])),
  parent: optional(reference),
  summary: optional(text),
  responsibilities: optional(list(responsibility)),
  notes: optional(list(text)),
  resources: optional(list(resource)),
  sections: optional(list(section)),
  source: optional(source),
})

export const roleSchema = object({
  id,
  name,
  aliases: optional(list(name)),
  teams: list(reference).check(z.minLength(1, 'should name at least one team')),
  status: optional(oneOf(['filled', 'vacant', 'draft', 'mentioned'])),
  vacantSince: optional(date),
  opening: optional(object({ url, posted: optional(date), place: optional(string()) })),
  holders: optional(list(holder)),
  reportsTo: optional(list(reference)),
  summary: optional(text),
  responsibilities: optional(list(responsibility)),
  qualities: optional(
    object({
      necessary: optional(list(reference)),
      useful: optional(list(reference)),
      unstated: optional(list(reference)),
    }),
  ),
  contact: optional(url),
  notes: optional(list(text)),
  resources: optional(list(resource)),
  sections: optional(list(section)),
  source: optional(source),
})

export const qualitySchema = object({
  id,
  name,
  category: optional(string()),
  summary: optional(text),
  aliases: optional(list(name)),
})

export const relationSchema = object({
  from: reference,
  to: reference,
  kind: oneOf(['works-with', 'leads', 'advises', 'escalates-to', 'coordinates', 'refers-to']),
  text: optional(text),
})

/** The data file: public/org.schema.json is made from this, and so are the types below. */
export const orgSchema = object({
  $schema: optional(string()),
  version: z.literal(1, 'should be 1'),
  name,
  url: optional(url),
  lang: optional(string()),
  summary: optional(text),
  updated: optional(date),
  source: optional(source),
  teams: list(teamSchema),
  roles: list(roleSchema),
  qualities: list(qualitySchema),
  relations: optional(list(relationSchema)),
})

export type Org = z.infer<typeof orgSchema>
export type Team = z.infer<typeof teamSchema>
export type Role = z.infer<typeof roleSchema>
export type Quality = z.infer<typeof qualitySchema>
export type Relation = z.infer<typeof relationSchema>
export type RelationKind = Relation['kind']
export type RoleStatus = NonNullable<Role['status']>
export type TeamKind = NonNullable<Team['kind']>
export type Responsibility = z.infer<typeof responsibility>
export type Section = z.infer<typeof section>
export type Resource = z.infer<typeof resource>
export type Source = z.infer<typeof source>
export type Id = string

function string() {
  return z.string(aText)
}

function list<T extends z.core.SomeType>(of: T) {
  return z.array(of, aList)
}

function object<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, anObject)
}

function oneOf<const T extends readonly string[]>(choices: T) {
  return z.enum(choices, `should be one of ${choices.map((choice) => `"${choice}"`).join(', ')}`)
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
