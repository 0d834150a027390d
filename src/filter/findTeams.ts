import { folded } from '../org/folded'
import type { OrgIndex } from '../org/indexOrg'
import type { Team } from '../org/schema'

interface FoundTeams {
  /** `alias` is the other name by which a team was found, where its name is not what was sought. */
  teams: { team: Team; alias?: string }[]
  /** How many teams were found beyond these. */
  more: number
}

/**
 * The teams with a text in their name or an alias, accents and case aside: first those that begin with it, then those
 * in which a word does, then the rest, each in the order of the tree; for an empty text all teams. No more than `most`
 * of them. Linear in the number of teams.
 */
export function findTeams(index: OrgIndex, text: string, most: number): FoundTeams {
  const sought = folded(text)
  const ranks: FoundTeams['teams'][] = [[], [], []]
  for (const team of inTreeOrder(index)) {
    const ofName = rank(team.name, sought)
    const aliases = (team.aliases ?? []).map((alias) => ({ alias, rank: rank(alias, sought) }))
    const best = aliases.sort((a, b) => a.rank - b.rank)[0]
    const byAlias = ofName === NOT_FOUND && best
    ranks[Math.min(ofName, best?.rank ?? NOT_FOUND)]?.push(byAlias ? { team, alias: best.alias } : { team })
  }
  const found = ranks.flat()
  return { teams: found.slice(0, most), more: Math.max(0, found.length - most) }
}

/** The teams that a team is part of, outermost first and no more than the nearest three: "2i2c › Engineering". */
export function teamParents(index: OrgIndex, { parent }: Team): string {
  const names: string[] = []
  let team = parent === undefined ? undefined : index.teams.get(parent)
  for (
    ;
    team && names.length < 3;
    team = team.parent === undefined ? undefined : index.teams.get(team.parent)
  )
    names.unshift(team.name)
  if (team) names.unshift('…')
  return names.join(' › ')
}

const NOT_FOUND = 3

/** How well a name answers: 0 begins with what is sought, 1 has a word that does, 2 has it inside, 3 not at all. */
function rank(name: string, sought: string): number {
  const text = folded(name)
  let best = NOT_FOUND
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (at === 0) return 0
    if (!letterOrDigit.test(text.charAt(at - 1))) return 1
    best = 2
  }
  return best
}

const letterOrDigit = /[\p{L}\p{N}]/u

function* inTreeOrder(index: OrgIndex): Generator<Team> {
  const ahead = [...index.roots].reverse()
  for (let team = ahead.pop(); team; team = ahead.pop()) {
    yield team
    for (const sub of [...(index.subTeams.get(team.id) ?? [])].reverse()) ahead.push(sub)
  }
}
