import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole, aTeam } from '../builders'

/** A small organisation in which everything that the details can say is said of someone. */
export const exampleIndex = indexOrg(
  anOrg({
    name: 'Atlas',
    teams: [
      aTeam({ id: 'org' }),
      aTeam({
        id: 'eng',
        parent: 'org',
        kind: 'cross-functional',
        responsibilities: [{ items: ['Keep it running'] }],
      }),
      aTeam({ id: 'sre', parent: 'eng' }),
      aTeam({ id: 'ops', parent: 'org' }),
    ],
    qualities: [
      aQuality({
        id: 'containers',
        name: 'Linux containers',
        category: 'Infrastructure',
        aliases: ['Docker'],
      }),
      aQuality({ id: 'python', summary: 'The language' }),
      aQuality({ id: 'git' }),
      aQuality({ id: 'cobol' }),
    ],
    roles: [
      aRole({
        id: 'lead',
        name: 'Technology Lead',
        teams: ['eng', 'ops'],
        aliases: ['SOSIE'],
        holders: [{ name: 'Ada', url: 'https://example.org/ada', note: 'volunteer' }],
        reportsTo: ['director'],
        summary: 'Guides **the team**, see [operations](team:ops) and [nowhere](team:nowhere)',
        responsibilities: [
          { title: 'First', items: ['One', 'Two'] },
          { title: 'Then', items: ['Three'] },
        ],
        qualities: { necessary: ['containers'], useful: ['python'], unstated: ['git'] },
        contact: 'mailto:lead@example.org',
        notes: ['Work in progress'],
        resources: [{ label: 'Guide', url: 'https://example.org/guide' }],
        sections: [{ title: 'Measures', items: ['Uptime'] }],
        source: { path: 'engineering/structure.md', line: 56, url: 'https://example.org/structure' },
      }),
      aRole({ id: 'director', teams: ['org'], holders: [{ name: 'Ada' }] }),
      aRole({
        id: 'engineer',
        teams: ['eng'],
        status: 'vacant',
        vacantSince: '2023-01-05',
        opening: { url: 'https://example.org/jobs', place: 'anywhere' },
        qualities: { useful: ['containers'] },
      }),
      aRole({ id: 'bare', teams: ['ops'] }),
      aRole({
        id: 'hostile',
        name: '<img src=x onerror=alert(1)>',
        teams: ['ops'],
        summary: '[the label](javascript:alert(1))',
      }),
    ],
    relations: [
      { from: 'lead', to: 'engineer', kind: 'works-with', text: 'on reviews' },
      { from: 'engineer', to: 'lead', kind: 'works-with', text: 'on reviews' },
      { from: 'lead', to: 'eng', kind: 'leads' },
      { from: 'lead', to: 'bare', kind: 'advises' },
      { from: 'lead', to: 'ops', kind: 'escalates-to' },
      { from: 'lead', to: 'sre', kind: 'coordinates' },
      { from: 'lead', to: 'hostile', kind: 'refers-to' },
    ],
  }),
)
