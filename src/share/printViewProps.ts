import type { UrlState } from '../urlState/urlState'

export interface PrintViewProps {
  /** How many levels of teams are open by default. */
  defaultOpenDepth: number
  /** Which view is on screen. */
  activeTab: NonNullable<UrlState['tab']>
  /** The name of the file on this device that is shown, if one is: no address leads others to it. */
  localFileName?: string | undefined
}
