import { visit } from '../browser'
import { table } from '../table'
import type { Line } from './line'

/** What the first view loads, compressed. */
export const weightLine: Line = {
  name: 'weight',
  title: 'Weight of the first view',
  measure: async ({ server, patience }) => {
    const paths = await visit(server.url, patience, async ({ loaded }) => [...new Set(loaded.paths)])
    const bytes = (type: string) =>
      paths.filter((path) => path.endsWith(type)).reduce((sum, path) => sum + (server.weigh(path) ?? 0), 0)
    const [js, css, json] = [bytes('.js'), bytes('.css'), bytes('.json')]
    const rows = [
      ['JavaScript', js],
      ['CSS', css],
      ['JavaScript and CSS', js + css],
      ['data', json],
    ] as const
    return table(
      ['files', 'gzip, bytes'],
      rows.map(([name, size]) => [name, String(size)]),
    )
  },
}
