import { useEffect, useRef } from 'react'
import type { TextSegment } from '../org/search/excerpt'
import type { SearchHit } from '../org/search/searchHit'
import { optionClasses } from '../ui/components/classNames'
import { UrlStateLink } from '../urlState/UrlStateLink'
import type { UrlState } from '../urlState/urlState'
import { useOrg } from '../urlState/useOrg'
import { formatEntrySubtitle } from './formatEntrySubtitle'

interface HitOptionProps {
  id: string
  hit: SearchHit
  to: UrlState
  isActive: boolean
  onFollow: () => void
}

/** An entry of the list: its name, kind and team, and excerpts. It is a link too, for opening in a new tab. */
export function HitOption({ id, hit, to, isActive, onFollow }: HitOptionProps) {
  const { index } = useOrg()
  const optionRef = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isActive) optionRef.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <UrlStateLink
      ref={optionRef}
      id={id}
      role="option"
      className={`grid gap-px rounded-md text-ink ${optionClasses} pointer-coarse:min-h-11 pointer-coarse:content-center`}
      aria-selected={isActive}
      tabIndex={-1}
      to={to}
      onFollow={onFollow}
    >
      <span className="hit-name line-clamp-2 text-15 font-semibold" lang={index.org.lang} dir="auto">
        <HighlightedText segments={hit.nameSegments} />
      </span>{' '}
      <span className="line-clamp-2 text-12 text-ink-soft" dir="auto">
        {formatEntrySubtitle(index, hit.entry)}
      </span>
      {hit.excerpts.map(({ label, segments }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places have no identity but their order.
        <span key={i} className="line-clamp-3" lang={index.org.lang ?? 'en'} dir="auto">
          {' '}
          in <i dir="auto">{label}</i>:{' '}
          <bdi>
            <HighlightedText segments={segments} />
          </bdi>
        </span>
      ))}
    </UrlStateLink>
  )
}

function HighlightedText({ segments }: { segments: readonly TextSegment[] }) {
  return segments.map(({ text, isMatch }, i) =>
    isMatch ? (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: segments of a text have no identity but their position in it.
        key={i}
        className="rounded-xs bg-accent/22 font-semibold text-inherit forced-colors:bg-[Mark] forced-colors:text-[MarkText]"
      >
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
