import fc from 'fast-check'
import { anOrg } from '../builders'

const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'unassigned', 'constructor')
const anyText = fc.constantFrom('plain', '[x](role:a)', '**[x](team:b)**', '[x](quality:gone)')
const optional = { requiredKeys: [] }

const anyDescription = fc.record(
  {
    summary: anyText,
    notes: fc.array(anyText, { maxLength: 2 }),
    aliases: fc.array(anyId, { maxLength: 2 }),
    responsibilities: fc.array(fc.record({ items: fc.array(anyText, { maxLength: 2 }) }), { maxLength: 2 }),
  },
  optional,
)
const anyTeamParts = fc.tuple(
  fc.record({ id: anyId, name: fc.constant('Team') }),
  fc.record({ parent: anyId, kind: fc.constantFrom('governance', 'external') }, optional),
  anyDescription,
)
const anyRoleParts = fc.tuple(
  fc.record({ id: anyId, name: fc.constant('Role'), teams: fc.array(anyId, { minLength: 1, maxLength: 3 }) }),
  fc.record(
    {
      status: fc.constantFrom('filled', 'vacant', 'draft'),
      holders: fc.array(fc.record({ name: fc.constant('Bo') }), { maxLength: 2 }),
      reportsTo: fc.array(anyId, { maxLength: 3 }),
      contact: fc.constant('mailto:a@b.org'),
      qualities: fc.record(
        {
          necessary: fc.array(anyId, { maxLength: 3 }),
          useful: fc.array(anyId, { maxLength: 3 }),
          unstated: fc.array(anyId, { maxLength: 3 }),
        },
        optional,
      ),
    },
    optional,
  ),
  anyDescription,
)
const mergeParts = (parts: readonly object[]): object => Object.assign({}, ...parts)

/** Files of the right shape, with references that may lead nowhere or in circles. */
const consistentShapeFiles: fc.Arbitrary<object> = fc
  .record(
    {
      teams: fc.array(anyTeamParts.map(mergeParts), { maxLength: 5 }),
      roles: fc.array(anyRoleParts.map(mergeParts), { maxLength: 6 }),
      qualities: fc.array(fc.record({ id: anyId, name: fc.constant('Quality') }), { maxLength: 4 }),
      relations: fc.array(fc.record({ from: anyId, to: anyId, kind: fc.constantFrom('leads', 'advises') }), {
        maxLength: 4,
      }),
      summary: anyText,
    },
    { requiredKeys: ['teams', 'roles', 'qualities'] },
  )
  .map((fields) => ({ ...anOrg(), ...fields }))

/** Valid files: every reference leads to an entry, no id stands twice, and nothing is a cycle. */
export const validFiles: fc.Arbitrary<object> = fc
  .record({
    teamCount: fc.integer({ min: 1, max: 5 }),
    roleCount: fc.nat({ max: 6 }),
    qualityCount: fc.nat({ max: 4 }),
  })
  .chain(({ teamCount, roleCount, qualityCount }) => {
    const teamIds = createIds('t', teamCount)
    const roleIds = createIds('r', roleCount)
    const qualityIds = createIds('q', qualityCount)
    const text = fc.constantFrom('plain', ...teamIds.map((id) => `[x](team:${id})`))
    const description = fc.record(
      {
        summary: text,
        notes: fc.array(text, { maxLength: 2 }),
        responsibilities: fc.array(fc.record({ items: fc.array(text, { minLength: 1, maxLength: 2 }) }), {
          minLength: 1,
          maxLength: 2,
        }),
      },
      optional,
    )
    // An entry refers only to those above it, so that no line leads back.
    const createTeam = (id: string, i: number) => {
      const parent =
        i === 0 ? fc.constant({}) : fc.record({ parent: fc.constantFrom(...teamIds.slice(0, i)) }, optional)
      return fc.tuple(fc.constant({ id, name: 'Team' }), parent, description).map(mergeParts)
    }
    const createRole = (id: string, i: number) => {
      const teams = fc.subarray(teamIds, { minLength: 1 })
      const needs = fc
        .tuple(fc.subarray(qualityIds), fc.nat({ max: qualityCount }))
        .map(([ids, cut]) => ({ necessary: ids.slice(0, cut), useful: ids.slice(cut) }))
      return fc
        .tuple(
          fc.record({ id: fc.constant(id), name: fc.constant('Role'), teams }),
          fc.record(
            { reportsTo: fc.subarray([...teamIds, ...roleIds.slice(0, i)]), qualities: needs },
            optional,
          ),
          description,
        )
        .map(mergeParts)
    }
    return fc.record({
      teams: fc.tuple(...teamIds.map(createTeam)),
      roles: fc.tuple(...roleIds.map(createRole)),
      qualities: fc.constant(qualityIds.map((id) => ({ id, name: 'Quality' }))),
    })
  })
  .map((fields) => ({ ...anOrg(), ...fields }))

function createIds(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}`)
}

const anyJunk = fc.oneof(
  anyId,
  fc.constantFrom<unknown>('', 'javascript:alert(1)', '__proto__', 0, null, true),
  fc.jsonValue({ maxDepth: 2 }),
)
const anyMutation = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add'),
  key: fc.constantFrom('__proto__', 'nmae', 'url', 'holders', 'id', 'summary'),
  value: anyJunk,
})

/** Files with parts replaced, removed and added anywhere. */
export const brokenFiles: fc.Arbitrary<object> = mutate(consistentShapeFiles, { maxLength: 5 })

/** Valid files with one such change, so that some are still valid and the others have a fault or two. */
export const slightlyBrokenFiles: fc.Arbitrary<object> = mutate(validFiles, { minLength: 1, maxLength: 1 })

function mutate(files: fc.Arbitrary<object>, counts: fc.ArrayConstraints): fc.Arbitrary<object> {
  return fc.tuple(files, fc.array(anyMutation, counts)).map(([file, mutations]) => {
    const broken = structuredClone(file)
    for (const { where, how, key, value } of mutations) {
      const containers = listContainers(broken)
      const container = containers[where % containers.length] ?? broken
      const keys = Object.keys(container)
      const chosenKey = keys[where % Math.max(keys.length, 1)]
      if (Array.isArray(container)) {
        if (how === 'add') container.push(structuredClone(value))
        else if (chosenKey !== undefined)
          container.splice(Number(chosenKey), 1, ...(how === 'replace' ? [structuredClone(value)] : []))
      } else if (how === 'add') defineProperty(container, key, structuredClone(value))
      else if (chosenKey !== undefined) {
        if (how === 'remove') Reflect.deleteProperty(container, chosenKey)
        else defineProperty(container, chosenKey, structuredClone(value))
      }
    }
    return broken
  })
}

function defineProperty(container: object, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Every list and object in a value, itself first. */
function listContainers(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(listContainers)]
}
