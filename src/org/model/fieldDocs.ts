import type * as z from 'zod/mini'
import { orgSchema, qualitySchema, relationSchema, roleSchema, teamSchema } from './schema'

/**
 * What an editor is told about each field while typing. Kept apart from the schema, so that the page does not carry
 * these words.
 */
export const fieldDocs: ReadonlyMap<z.core.$ZodType, Readonly<Record<string, string>>> = new Map<
  z.core.$ZodType,
  Readonly<Record<string, string>>
>([
  [
    orgSchema,
    {
      $schema: 'Set to "./org.schema.json" so that your editor completes and checks this file.',
      version: 'The version of this format: 1.',
      name: "The organisation's name, shown in the page's header.",
      url: "The organisation's own site.",
      lang: 'Language of the texts, as in "en" or "pt-BR". Left out: "en".',
      summary: 'One or two sentences about the organisation. Inline Markdown.',
      updated: 'The day that this description speaks of, as in "2023-01-05".',
      source: 'The handbook that this file was made from.',
      teams: 'All teams, in the order in which they are shown.',
      roles: 'All roles, in the order in which they are shown.',
      qualities: 'The skills and experiences that roles ask for.',
      relations: 'How roles and teams stand to each other, beyond teams and reporting lines.',
    },
  ],
  [
    teamSchema,
    {
      id: 'Lower-case letters and digits joined by hyphens. Part of the address: links break when it changes.',
      name: "The team's name.",
      aliases: 'Other names. A link to /team/ALIAS opens this team.',
      kind: 'Left out: functional.',
      parent: 'The id of the team that this one is part of. Left out: it stands at the top.',
      summary: 'What the team is for, in a sentence or two. Inline Markdown.',
      responsibilities: 'What the team answers for, in groups.',
      notes: 'Remarks, such as "still being worked out".',
      resources: 'Further reading, with a label and an address.',
      sections: 'Whatever else the description says, under its own titles.',
      source: 'Where a reader can check and edit this.',
    },
  ],
  [
    roleSchema,
    {
      id: 'Lower-case letters and digits joined by hyphens. Part of the address: links break when it changes.',
      name: "The role's name.",
      aliases: 'Abbreviations, former and comparable names. A link to /role/ALIAS opens this role.',
      teams: 'Ids of the teams that the role serves in. The first is its home, where the chart draws it.',
      status:
        'filled, vacant, draft, or mentioned (others refer to it, nobody has described it). Left out: filled where there are holders, else not stated.',
      vacantSince: 'Since when it is vacant, as in "2023-01-05".',
      opening: 'An announced opening: its address, and when and where it was announced.',
      holders: 'The people who fill the role.',
      reportsTo: 'Ids of the roles or teams that this role reports to.',
      summary: 'What the role is for, in a sentence or two. Inline Markdown.',
      responsibilities: 'What the role answers for, in groups.',
      qualities: 'Ids of qualities, by whether they are necessary, useful, or listed without saying which.',
      contact: 'Whom to ask: an address that begins with mailto: or https:.',
      notes: 'Remarks, such as "this role is being piloted".',
      resources: 'Further reading, with a label and an address.',
      sections: 'Whatever else the description says, under its own titles.',
      source: 'Where a reader can check and edit this.',
    },
  ],
  [
    qualitySchema,
    {
      id: 'Lower-case letters and digits joined by hyphens. Part of the address: links break when it changes.',
      name: 'A few words, shown beside a checkbox.',
      category: 'The group that the filter lists it in.',
      summary: 'The whole of what is asked for. Inline Markdown.',
      aliases: 'Other names. A link to /quality/ALIAS opens this quality.',
    },
  ],
  [
    relationSchema,
    {
      from: 'Id of the role or team that acts.',
      to: 'Id of the role or team at the other end.',
      kind: 'How they stand to each other, read from "from" to "to".',
      text: 'The sentence that says so, in short. Inline Markdown.',
    },
  ],
])
