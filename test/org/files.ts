import fc from 'fast-check'
import { anOrg } from '../builders'

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'unassigned', 'constructor')
const texts = fc.constantFrom('plain', '[x](role:a)', '**[x](team:b)**', '[x](quality:gone)')
const optional = { requiredKeys: [] }

const words = fc.record(
  {
    summary: texts,
    notes: fc.array(texts, { maxLength: 2 }),
    aliases: fc.array(ids, { maxLength: 2 }),
    responsibilities: fc.array(fc.record({ items: fc.array(texts, { maxLength: 2 }) }), { maxLength: 2 }),
  },
  optional,
)
const teams = fc.tuple(
  fc.record({ id: ids, name: fc.constant('Team') }),
  fc.record({ parent: ids, kind: fc.constantFrom('governance', 'external') }, optional),
  words,
)
const roles = fc.tuple(
  fc.record({ id: ids, name: fc.constant('Role'), teams: fc.array(ids, { minLength: 1, maxLength: 3 }) }),
  fc.record(
    {
      status: fc.constantFrom('filled', 'vacant', 'draft'),
      holders: fc.array(fc.record({ name: fc.constant('Bo') }), { maxLength: 2 }),
      reportsTo: fc.array(ids, { maxLength: 3 }),
      contact: fc.constant('mailto:a@b.org'),
      qualities: fc.record(
        {
          necessary: fc.array(ids, { maxLength: 3 }),
          useful: fc.array(ids, { maxLength: 3 }),
          unstated: fc.array(ids, { maxLength: 3 }),
        },
        optional,
      ),
    },
    optional,
  ),
  words,
)
const merged = (parts: readonly object[]): object => Object.assign({}, ...parts)

/** Files of the right shape, with references that may lead nowhere or in circles. */
export const files: fc.Arbitrary<object> = fc
  .record(
    {
      teams: fc.array(teams.map(merged), { maxLength: 5 }),
      roles: fc.array(roles.map(merged), { maxLength: 6 }),
      qualities: fc.array(fc.record({ id: ids, name: fc.constant('Quality') }), { maxLength: 4 }),
      relations: fc.array(fc.record({ from: ids, to: ids, kind: fc.constantFrom('leads', 'advises') }), {
        maxLength: 4,
      }),
      summary: texts,
    },
    { requiredKeys: ['teams', 'roles', 'qualities'] },
  )
  .map((said) => ({ ...anOrg(), ...said }))

const junk = fc.oneof(
  ids,
  fc.constantFrom<unknown>('', 'javascript:alert(1)', '__proto__', 0, null, true),
  fc.jsonValue({ maxDepth: 2 }),
)
const change = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add'),
  key: fc.constantFrom('__proto__', 'nmae', 'url', 'holders', 'id', 'summary'),
  value: junk,
})

/** Such files with parts replaced, removed and added anywhere. */
export const brokenFiles: fc.Arbitrary<object> = fc
  .tuple(files, fc.array(change, { maxLength: 5 }))
  .map(([file, changes]) => {
    const broken = structuredClone(file)
    for (const { where, how, key, value } of changes) {
      const holders = holdersIn(broken)
      const holder = holders[where % holders.length] ?? broken
      const keys = Object.keys(holder)
      const at = keys[where % Math.max(keys.length, 1)]
      if (Array.isArray(holder)) {
        if (how === 'add') holder.push(structuredClone(value))
        else if (at !== undefined)
          holder.splice(Number(at), 1, ...(how === 'replace' ? [structuredClone(value)] : []))
      } else if (how === 'add') define(holder, key, structuredClone(value))
      else if (at !== undefined) {
        if (how === 'remove') Reflect.deleteProperty(holder, at)
        else define(holder, at, structuredClone(value))
      }
    }
    return broken
  })

function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Every list and object in a value, itself first. */
function holdersIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(holdersIn)]
}
