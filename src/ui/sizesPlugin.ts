import plugin from 'tailwindcss/plugin'
import {
  BREAKPOINTS_PX,
  DETAILS_PEEK_HEIGHT_LOW_PX,
  DETAILS_PEEK_HEIGHT_PX,
  LOW_WINDOW_HEIGHT_PX,
} from './sizes'

const lowWindow = `@media (height < ${LOW_WINDOW_HEIGHT_PX}px)`

/** Gives Tailwind the sizes that scripts know too. */
export default plugin(
  ({ addBase, addVariant }) => {
    addVariant('low', lowWindow)
    addVariant('phone', `@media (width < ${BREAKPOINTS_PX.md}px) and (height >= ${LOW_WINDOW_HEIGHT_PX}px)`)
    addBase({
      ':root': {
        '--details-peek-height': `${DETAILS_PEEK_HEIGHT_PX}px`,
        [lowWindow]: { '--details-peek-height': `${DETAILS_PEEK_HEIGHT_LOW_PX}px` },
      },
    })
  },
  {
    theme: {
      screens: Object.fromEntries(Object.entries(BREAKPOINTS_PX).map(([name, px]) => [name, `${px}px`])),
    },
  },
)
