import { useEffect, useRef } from 'react'
import type { TextSegment } from '../org/search/excerpt'
import type { SearchHit } from '../org/search/searchHit'
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

/** An entry found: its name, what it is and where it belongs, and where the words stand. As much a link as it can be. */
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
      aria-selected={isActive}
      tabIndex={-1}
      to={to}
      onFollow={onFollow}
    >
      <span className="hit-name" lang={index.org.lang} dir="auto">
        <HighlightedText segments={hit.nameSegments} />
      </span>{' '}
      <span className="hit-kind" dir="auto">
        {formatEntrySubtitle(index, hit.entry)}
      </span>
      {hit.excerpts.map(({ label, segments }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places have no identity but their order.
        <span key={i} className="hit-found" lang={index.org.lang ?? 'en'} dir="auto">
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
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity but their place in it.
  return segments.map(({ text, isMatch }, i) => (isMatch ? <mark key={i}>{text}</mark> : text))
}
