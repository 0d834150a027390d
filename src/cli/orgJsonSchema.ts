import * as z from 'zod/mini'
import { orgSchema } from '../org/schema'
import { fieldDocs } from '../org/schemaDocs'

/** The text of `public/org.schema.json`: JSON Schema draft 7, which is what editors check while typing. */
export function orgJsonSchema(): string {
  const schema = z.toJSONSchema(orgSchema, {
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      for (const [field, description] of Object.entries(fieldDocs.get(zodSchema) ?? {})) {
        const described = jsonSchema.properties?.[field]
        if (typeof described === 'object') described.description = description
      }
    },
  })
  return `${JSON.stringify({ $schema: schema.$schema, title: 'An organisation: teams, roles and qualities', ...schema }, null, 2)}\n`
}
