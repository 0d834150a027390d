import { writeFileSync } from 'node:fs'
import { orgJsonSchema } from './orgJsonSchema'

writeFileSync('public/org.schema.json', orgJsonSchema())
