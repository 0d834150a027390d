import { writeFileSync } from 'node:fs'
import { buildOrgJsonSchema } from './buildOrgJsonSchema'

writeFileSync('public/org.schema.json', buildOrgJsonSchema())
