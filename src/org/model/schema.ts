import * as z from 'zod/mini'
import { isSafeUrl } from '../text/isSafeUrl'

// zod compiles its checks with `new Function` where it may; the page's Content-Security-Policy forbids even the try.
z.config({ jitless: true })

// What a value should have been, as the end of a sentence that begins with its place: "roles[3].name: …".
const expectedText = 'should be a text in quotes'
const expectedList = 'should be a list in square brackets'
const expectedObject = 'should be an object in braces'
const expectedUrl = 'should be an address that begins with http:, https: or mailto:'
const expectedDate = 'should be a date as in "2023-01-05"'

/** Lower-case letters and digits of any script, in runs joined by single hyphens, 1 to 80 characters. */
const idSchema = string().check(
  z.maxLength(80, { error: 'should be at most 80 characters long', abort: true }),
  z.regex(
    /^[\p{Ll}\p{Lo}\p{Lm}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}]+)*$/u,
    'should be lower-case letters and digits, joined by single hyphens, as in "technology-lead"',
  ),
)
/** An id elsewhere in the file. That it is there is checked afterwards, by references.ts, which knows the near ones. */
const referenceSchema = string()
/** Inline Markdown and nothing more; see inlineText.ts. */
const inlineTextSchema = string()
const nameSchema = string().check(z.regex(/\S/, 'should not be empty'))
const urlSchema = string().check(
  z.regex(/^(?:https?:|mailto:)/i, { error: expectedUrl, abort: true }),
  z.refine(isSafeUrl, expectedUrl),
)
const dateSchema = string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: expectedDate, abort: true }),
  z.refine(isCalendarDate, expectedDate),
)

const optional = z.exactOptional

const sourceSchema = object({
  path: optional(string()),
  line: optional(z.int('should be a whole number').check(z.positive('should be 1 or more'))),
  url: optional(urlSchema),
  digest: optional(string()),
})
const responsibilitySchema = object({ title: optional(string()), items: list(inlineTextSchema) })
const sectionSchema = object({ title: nameSchema, items: list(inlineTextSchema) })
const holderSchema = object({ name: nameSchema, url: optional(urlSchema), note: optional(string()) })
const resourceSchema = object({ label: nameSchema, url: urlSchema })

export const teamSchema = object({
  id: idSchema,
  name: nameSchema,
  aliases: optional(list(nameSchema)),
  kind: optional(oneOf(['functional', 'cross-functional', 'governance', 'external'])),
  parent: optional(referenceSchema),
  summary: optional(inlineTextSchema),
  responsibilities: optional(list(responsibilitySchema)),
  notes: optional(list(inlineTextSchema)),
  resources: optional(list(resourceSchema)),
  sections: optional(list(sectionSchema)),
  source: optional(sourceSchema),
})

export const roleSchema = object({
  id: idSchema,
  name: nameSchema,
  aliases: optional(list(nameSchema)),
  teams: list(referenceSchema).check(z.minLength(1, 'should name at least one team')),
  status: optional(oneOf(['filled', 'vacant', 'draft', 'mentioned'])),
  vacantSince: optional(dateSchema),
  opening: optional(object({ url: urlSchema, posted: optional(dateSchema), place: optional(string()) })),
  holders: optional(list(holderSchema)),
  reportsTo: optional(list(referenceSchema)),
  summary: optional(inlineTextSchema),
  responsibilities: optional(list(responsibilitySchema)),
  qualities: optional(
    object({
      necessary: optional(list(referenceSchema)),
      useful: optional(list(referenceSchema)),
      unstated: optional(list(referenceSchema)),
    }),
  ),
  contact: optional(urlSchema),
  notes: optional(list(inlineTextSchema)),
  resources: optional(list(resourceSchema)),
  sections: optional(list(sectionSchema)),
  source: optional(sourceSchema),
})

export const qualitySchema = object({
  id: idSchema,
  name: nameSchema,
  category: optional(string()),
  summary: optional(inlineTextSchema),
  aliases: optional(list(nameSchema)),
})

export const relationSchema = object({
  from: referenceSchema,
  to: referenceSchema,
  kind: oneOf(['works-with', 'leads', 'advises', 'escalates-to', 'coordinates', 'refers-to']),
  text: optional(inlineTextSchema),
})

/** The data file: public/org.schema.json is made from this, and so are the types below. */
export const orgSchema = object({
  $schema: optional(string()),
  version: z.literal(1, 'should be 1'),
  name: nameSchema,
  url: optional(urlSchema),
  lang: optional(string()),
  summary: optional(inlineTextSchema),
  updated: optional(dateSchema),
  source: optional(sourceSchema),
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
export type Responsibility = z.infer<typeof responsibilitySchema>
export type Section = z.infer<typeof sectionSchema>
export type Resource = z.infer<typeof resourceSchema>
export type Source = z.infer<typeof sourceSchema>
export type Id = string

function string() {
  return z.string(expectedText)
}

function list<T extends z.core.SomeType>(itemSchema: T) {
  return z.array(itemSchema, expectedList)
}

function object<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, expectedObject)
}

function oneOf<const T extends readonly string[]>(choices: T) {
  return z.enum(choices, `should be one of ${choices.map((choice) => `"${choice}"`).join(', ')}`)
}

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
