// Every peer fetches the organisation that the explorer fetches, and draws a box of this size for each team and role.
const { teams, roles } = await (await fetch('/org.json')).json()

export const BOX_SIZE_PX = { width: 184, height: 48 }
export const TYPE_SIZE_PX = 13

/** All boxes, each with the id of the one above it: a role's is its first team. */
export const boxes = [
  ...teams.map(({ id, name, parent = null }) => ({ id, name, parentId: parent })),
  ...roles.map(({ id, name, teams: [parentId] }) => ({ id, name, parentId })),
]

/** The lines between boxes. */
export const links = boxes.flatMap(({ id, parentId }) =>
  parentId === null ? [] : [{ id: `${parentId}/${id}`, source: parentId, target: id }],
)

export const container = document.getElementById('chart')

/** Says that the chart has been drawn, once its frame is on screen. */
export function markChartDrawn() {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('atlas:chart')))
}
