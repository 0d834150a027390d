import * as z from 'zod/mini'
import { fieldDocs } from '../org/model/fieldDocs'
import { orgSchema } from '../org/model/schema'

/** Builds the text of `public/org.schema.json`. Editors support draft 7 of JSON Schema. */
export function buildOrgJsonSchema(): string {
  const schema = z.toJSONSchema(orgSchema, {
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      for (const [field, description] of Object.entries(fieldDocs.get(zodSchema) ?? {})) {
        const fieldSchema = jsonSchema.properties?.[field]
        if (typeof fieldSchema === 'object') fieldSchema.description = description
      }
    },
  })
  return `${JSON.stringify({ $schema: schema.$schema, title: 'An organisation: teams, roles and qualities', ...schema }, null, 2)}\n`
}
