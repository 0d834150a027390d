import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildOrgJsonSchema } from '../../src/cli/buildOrgJsonSchema'

describe('public/org.schema.json', () => {
  it('is up to date with `npm run schema`', () => {
    expect(readFileSync('public/org.schema.json', 'utf8')).toBe(buildOrgJsonSchema())
  })
})

const objectSchemas = collectObjectSchemas(JSON.parse(buildOrgJsonSchema()))

describe('the JSON schema', () => {
  it('forbids unknown keys', () => {
    expect(objectSchemas.length).toBeGreaterThan(10)
    for (const { schema } of objectSchemas) expect(schema).toMatchObject({ additionalProperties: false })
  })

  it('allows the $schema key', () => {
    expect(objectSchemas[0]?.properties).toHaveProperty('$schema')
    expect(objectSchemas[0]?.schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
  })

  it('describes every field of the organisation and its entries', () => {
    const described = objectSchemas.filter(({ path }) => /^(|\/properties\/\w+\/items)$/.test(path))
    expect(described).toHaveLength(5)
    for (const { path, properties } of described)
      for (const [field, value] of Object.entries(properties))
        expect([path, field, value]).toEqual([
          path,
          field,
          expect.objectContaining({ description: expect.any(String) }),
        ])
  })

  it('has id patterns that work with the u flag, as in VS Code', () => {
    const [id] = collectIdPatterns(objectSchemas)
    expect(id?.test('technology-lead')).toBe(true)
    expect(id?.test('команда-7')).toBe(true)
    for (const bad of ['Technology', 'a--b', '-a', 'a_b', '']) expect(id?.test(bad)).toBe(false)
  })
})

interface ObjectSchema {
  path: string
  schema: object
  properties: object
}

/** Every schema of an object, the outermost first, with the way to it. */
function collectObjectSchemas(schema: unknown, path = ''): ObjectSchema[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    collectObjectSchemas(value, `${path}/${key}`),
  )
  const isObject = 'type' in schema && schema.type === 'object' && 'properties' in schema
  if (!isObject || typeof schema.properties !== 'object' || schema.properties === null) return inner
  return [{ path, schema, properties: schema.properties }, ...inner]
}

/** The patterns of all ids, compiled as VS Code does. */
function collectIdPatterns(schemas: readonly ObjectSchema[]): RegExp[] {
  return schemas.flatMap(({ properties }) => {
    const id: unknown = 'id' in properties ? properties.id : undefined
    const hasPattern = typeof id === 'object' && id !== null && 'pattern' in id
    return hasPattern ? [new RegExp(String(id.pattern), 'u')] : []
  })
}
