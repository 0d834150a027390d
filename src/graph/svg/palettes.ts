import type { BranchHue } from '../../org/model/branches'

/** The colours of a drawing, as `#rrggbb`: what reads SVG elsewhere knows neither CSS variables nor OKLCH. */
export interface Palette {
  paper: string
  sheet: string
  ink: string
  inkSoft: string
  line: string
  lineStrong: string
  accent: string
  accentSoft: string
  warn: string
  /** Of what stands above the branches, and of each branch by the number of its hue. */
  none: BranchColours
  branches: readonly BranchColours[]
}

interface BranchColours {
  hue: string
  tint: string
  line: string
}

/** The colours of a branch. */
export function getBranchColours(palette: Palette, hue: BranchHue = 'none'): BranchColours {
  return hue === 'none' ? palette.none : (palette.branches[hue] ?? palette.none)
}

// What ui/theme.css declares and mixes; a test computes these from it and tells what differs.
export const lightPalette: Palette = {
  paper: '#f8f7f3',
  sheet: '#fefefc',
  ink: '#1a2029',
  inkSoft: '#575e69',
  line: '#d9d7d2',
  lineStrong: '#81868f',
  accent: '#285cc2',
  accentSoft: '#e3edff',
  warn: '#9d580c',
  none: { hue: '#575e69', tint: '#f3f3f3', line: '#7c8187' },
  branches: [
    { hue: '#3a65b8', tint: '#f2f4f9', line: '#6888c3' },
    { hue: '#8b4a9a', tint: '#f7f3f6', line: '#a375ac' },
    { hue: '#107c5a', tint: '#f1f6f2', line: '#5c977c' },
    { hue: '#985521', tint: '#f8f3ef', line: '#ae7c59' },
    { hue: '#ab413e', tint: '#faf2f0', line: '#bd7069' },
    { hue: '#097689', tint: '#f1f5f5', line: '#5a939f' },
    { hue: '#5a7323', tint: '#f3f5ef', line: '#7e915b' },
    { hue: '#6a57b3', tint: '#f4f3f8', line: '#887ebe' },
  ],
}

export const darkPalette: Palette = {
  paper: '#13161c',
  sheet: '#1d2127',
  ink: '#edebe5',
  inkSoft: '#a4a8af',
  line: '#31363d',
  lineStrong: '#7b8089',
  accent: '#87b1fd',
  accentSoft: '#223251',
  warn: '#ebb25f',
  none: { hue: '#a4a8af', tint: '#24282e', line: '#7f838b' },
  branches: [
    { hue: '#8eb1f1', tint: '#232832', line: '#718ab7' },
    { hue: '#cd97d9', tint: '#262730', line: '#9b78a7' },
    { hue: '#6fc5a1', tint: '#22292e', line: '#5d9782' },
    { hue: '#e3a072', tint: '#27272c', line: '#aa7f64' },
    { hue: '#ec928b', tint: '#28272d', line: '#b07573' },
    { hue: '#67c0d5', tint: '#212930', line: '#5994a4' },
    { hue: '#a2bc75', tint: '#24292c', line: '#7e9165' },
    { hue: '#ada2ef', tint: '#242731', line: '#8580b6' },
  ],
}

/** The light theme on a white sheet: black ink, and no tints for a printer to dither. */
export const printPalette: Palette = {
  ...lightPalette,
  paper: '#ffffff',
  sheet: '#ffffff',
  ink: '#000000',
  inkSoft: '#333333',
  none: { ...lightPalette.none, tint: '#ffffff' },
  branches: lightPalette.branches.map((colours) => ({ ...colours, tint: '#ffffff' })),
}
