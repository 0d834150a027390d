import { renderTable } from '../markdownTable'
import { visitPage } from '../visitPage'
import type { Measurement } from './measurement'

/** What the first view loads, compressed. */
export const firstViewWeight: Measurement = {
  name: 'weight',
  title: 'Weight of the first view',
  measure: async ({ server, timeoutSeconds }) => {
    const paths = await visitPage(server.url, timeoutSeconds, async ({ network }) => [
      ...new Set(network.paths),
    ])
    const sumBytes = (extension: string) =>
      paths
        .filter((path) => path.endsWith(extension))
        .reduce((sum, path) => sum + (server.getCompressedSize(path) ?? 0), 0)
    const [js, css, json] = [sumBytes('.js'), sumBytes('.css'), sumBytes('.json')]
    const rows = [
      ['JavaScript', js],
      ['CSS', css],
      ['JavaScript and CSS', js + css],
      ['data', json],
    ] as const
    return renderTable(
      ['files', 'gzip, bytes'],
      rows.map(([name, size]) => [name, String(size)]),
    )
  },
}
