import type { View } from '../view/view'

/** The site's own data file, beside the page. */
export const FILE = 'org.json'

/** The data file that a view asks for, or what its address says in place of one. */
export function fileOf({ data, refused }: View): string {
  return data ?? refused?.data ?? FILE
}

/** The same view of the site's own data. */
export function withOwnData({ data: _, refused: __, ...view }: View): View {
  return view
}
