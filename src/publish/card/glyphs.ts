/** A letter as one line drawn with a round pen. */
export interface Glyph {
  readonly width: number;
  /** SVG path data; the top of capitals is 0, of small letters 3, the base line 10. */
  readonly path: string;
}

const BOWL_LEFT = 'M5.2 6.5a2.6 3.5 0 1 1-5.2 0a2.6 3.5 0 1 1 5.2 0';
const BOWL_RIGHT = 'M0 6.5a2.6 3.5 0 1 1 5.2 0a2.6 3.5 0 1 1-5.2 0';
const RING = 'M4.3 0A4.3 5 0 0 0 4.3 10A4.3 5 0 0 0 4.3 0Z';
const LOOP = 'M0 10V0H3.4a2.9 2.9 0 0 1 0 5.8H0';

/**
 * Our own letters, because a picture must look the same on every computer: a font that happens to be
 * installed where the site is built would change it, and a font of somebody else's is a megabyte.
 */
export const GLYPHS: Readonly<Record<string, Glyph>> = {
  A: { width: 7, path: 'M0 10L3.5 0L7 10M1.2 6.6H5.8' },
  B: { width: 6.2, path: 'M0 0H3.2a2.3 2.3 0 0 1 0 4.6H0M3.2 4.6H3.5a2.7 2.7 0 0 1 0 5.4H0V0' },
  C: { width: 7.3, path: 'M7.2 1.6A4.2 5 0 1 0 7.2 8.4' },
  D: { width: 7.2, path: 'M0 0H2.8A4.4 5 0 0 1 2.8 10H0Z' },
  E: { width: 5.6, path: 'M5.6 0H0V10H5.6M0 4.8H5' },
  F: { width: 5.6, path: 'M5.6 0H0V10M0 4.8H5' },
  G: { width: 8.2, path: 'M7.2 1.6A4.2 5 0 1 0 8.2 5.4H4.8' },
  H: { width: 6.6, path: 'M0 0V10M6.6 0V10M0 4.8H6.6' },
  I: { width: 0, path: 'M0 0V10' },
  J: { width: 4.6, path: 'M4.6 0V7a2.4 3 0 0 1-4.6 1' },
  K: { width: 6.2, path: 'M0 0V10M6 0L0 6.2M2.2 4L6.2 10' },
  L: { width: 5.2, path: 'M0 0V10H5.2' },
  M: { width: 8, path: 'M0 10V0L4 6.5L8 0V10' },
  N: { width: 6.8, path: 'M0 10V0L6.8 10V0' },
  O: { width: 8.6, path: RING },
  P: { width: 6.3, path: LOOP },
  Q: { width: 8.6, path: `${RING}M5.4 7.4L8.2 10.6` },
  R: { width: 6.3, path: `${LOOP}M3.2 5.8L6.3 10` },
  S: { width: 6.3, path: 'M6 1.7C5-.3 .6-.6 .5 2.4C.4 5.6 6.4 4 6.3 7.4C6.2 10.7 1 10.6 0 8.1' },
  T: { width: 6.8, path: 'M0 0H6.8M3.4 0V10' },
  U: { width: 6.6, path: 'M0 0V6.6a3.3 3.4 0 0 0 6.6 0V0' },
  V: { width: 7, path: 'M0 0L3.5 10L7 0' },
  W: { width: 10, path: 'M0 0L2.6 10L5 1.5L7.4 10L10 0' },
  X: { width: 6.6, path: 'M0 0L6.6 10M6.6 0L0 10' },
  Y: { width: 6.8, path: 'M0 0L3.4 5L6.8 0M3.4 5V10' },
  Z: { width: 6.4, path: 'M0 0H6.2L0 10H6.4' },
  a: { width: 5.2, path: `${BOWL_LEFT}M5.2 3V10` },
  b: { width: 5.2, path: `${BOWL_RIGHT}M0 0V10` },
  c: { width: 4.7, path: 'M4.6 4.1A2.7 3.5 0 1 0 4.6 8.9' },
  d: { width: 5.2, path: `${BOWL_LEFT}M5.2 0V10` },
  e: { width: 5.3, path: 'M.1 6.5H5.3A2.65 3.5 0 1 0 4.5 9' },
  f: { width: 3.7, path: 'M3.8 .2C2.2-.4 1.4 .6 1.4 2.2V10M0 3.3H3.5' },
  g: { width: 5.2, path: `${BOWL_LEFT}M5.2 3V10.2A2.6 2.8 0 0 1 .4 11.6` },
  h: { width: 5, path: 'M0 0V10M0 6A2.5 3 0 0 1 5 6V10' },
  i: { width: 0, path: 'M0 3V10M0 .3V.4' },
  j: { width: 1.6, path: 'M1.6 3V11a1.6 1.8 0 0 1-1.8 1.8M1.6 .3V.4' },
  k: { width: 4.8, path: 'M0 0V10M4.6 3L0 7.2M1.9 5.6L4.8 10' },
  l: { width: 0, path: 'M0 0V10' },
  m: {
    width: 8.4,
    path: 'M0 3V10M0 5.6A2.1 2.6 0 0 1 4.2 5.6V10M4.2 5.6A2.1 2.6 0 0 1 8.4 5.6V10',
  },
  n: { width: 5, path: 'M0 3V10M0 6A2.5 3 0 0 1 5 6V10' },
  o: { width: 5.4, path: 'M2.7 3a2.7 3.5 0 1 0 0 7a2.7 3.5 0 1 0 0-7Z' },
  p: { width: 5.2, path: `${BOWL_RIGHT}M0 3V13` },
  q: { width: 5.2, path: `${BOWL_LEFT}M5.2 3V13` },
  r: { width: 3.1, path: 'M0 3V10M0 6A2.4 3 0 0 1 3.2 3.3' },
  s: {
    width: 4.5,
    path: 'M4.2 4.2C3.4 2.6 .4 2.6 .4 4.7C.4 7 4.5 5.9 4.5 8.2C4.5 10.5 .9 10.4 0 8.7',
  },
  t: { width: 3.7, path: 'M1.4 .8V8.2A1.6 1.8 0 0 0 3.8 9.8M0 3.2H3.5' },
  u: { width: 5, path: 'M0 3V7A2.5 3 0 0 0 5 7V3M5 3V10' },
  v: { width: 5.2, path: 'M0 3L2.6 10L5.2 3' },
  w: { width: 8, path: 'M0 3L2 10L4 3.8L6 10L8 3' },
  x: { width: 4.8, path: 'M0 3L4.8 10M4.8 3L0 10' },
  y: { width: 5.2, path: 'M0 3L2.6 9.8M5.2 3L2.2 12Q1.7 13 .5 12.9' },
  z: { width: 4.7, path: 'M0 3H4.6L0 10H4.7' },
  '0': { width: 6, path: 'M3 0A3 5 0 0 0 3 10A3 5 0 0 0 3 0Z' },
  '1': { width: 2.4, path: 'M0 2L2.4 0V10' },
  '2': { width: 6, path: 'M.2 2.6C.5-.9 5.8-.8 5.7 2.7C5.6 5.3 1 7.4 0 10H6' },
  '3': {
    width: 5.9,
    path: 'M.3 1.4C1.6-.6 5.4-.3 5.4 2.4C5.4 4 4 4.8 2.4 4.8C4.4 4.8 5.9 5.6 5.9 7.3C5.9 10.6 1.3 10.7 0 8.4',
  },
  '4': { width: 6.2, path: 'M4.6 10V0L0 7H6.2' },
  '5': { width: 6, path: 'M5.4 0H1L.6 4.6C2.4 3.2 6 3.6 6 6.7C6 10.4 1.2 10.8 0 8.6' },
  '6': {
    width: 6,
    path: 'M5.2 .6C2 .2 .1 3 .1 6.6M.1 6.8a2.9 3.2 0 1 1 5.8 0a2.9 3.2 0 1 1-5.8 0',
  },
  '7': { width: 5.8, path: 'M0 0H5.8L2 10' },
  '8': {
    width: 6,
    path: 'M3 4.7a2.5 2.35 0 1 1 0-4.7a2.5 2.35 0 1 1 0 4.7a2.9 2.65 0 1 1 0 5.3a2.9 2.65 0 1 1 0-5.3',
  },
  '9': {
    width: 6,
    path: 'M.8 9.4C4 9.8 5.9 7 5.9 3.4M5.9 3.2a2.9 3.2 0 1 1-5.8 0a2.9 3.2 0 1 1 5.8 0',
  },
  '.': { width: 0, path: 'M0 9.9V10' },
  ',': { width: 0.6, path: 'M.6 9.8L0 11.8' },
  ':': { width: 0, path: 'M0 4.4V4.5M0 9.9V10' },
  '-': { width: 3.2, path: 'M0 6H3.2' },
  '–': { width: 5, path: 'M0 6H5' },
  '/': { width: 4, path: 'M4-.5L0 10.5' },
  '(': { width: 1.4, path: 'M1.6-.8Q-1.4 5 1.6 11.4' },
  ')': { width: 1.4, path: 'M0-.8Q3 5 0 11.4' },
  "'": { width: 0, path: 'M0 0V2.2' },
  '&': {
    width: 6.4,
    path: 'M6.4 10L1.6 2.8C.4 .8 1.6 0 2.6 0C4.8 0 4.8 2.4 3.2 3.6C1 5 0 5.6 0 7.4C0 10.8 5 10.8 6.4 6.2',
  },
  '+': { width: 4.6, path: 'M0 6H4.6M2.3 3.7V8.3' },
  '?': { width: 5.1, path: 'M.1 2.2C.4-.7 5.2-.7 5.1 2.4C5 4.6 2.5 4.6 2.5 7M2.5 9.9V10' },
  '!': { width: 0, path: 'M0 0V7M0 9.9V10' },
};
