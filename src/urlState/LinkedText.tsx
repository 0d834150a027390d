import { findEntry } from '../org/model/indexOrg'
import { InlineText } from '../ui/components/InlineText'
import { EntryLink } from './EntryLink'
import { useOrg } from './useOrg'

/** A text of the data, its internal links leading to entries of the same view. */
export function LinkedText({ text }: { text: string }) {
  const { index } = useOrg()
  return (
    <InlineText
      text={text}
      renderEntryLink={(target, label) =>
        findEntry(index, target) ? (
          <EntryLink entry={target} className="text-accent underline" dir="auto">
            {label}
          </EntryLink>
        ) : (
          label
        )
      }
    />
  )
}
