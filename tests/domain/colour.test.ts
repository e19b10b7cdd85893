import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { CONTRAST, palette, PAPER } from '../../src/domain/colour.ts';

test.each(['#0b5d3b', '#ffff00', '#000000', '#ffffff', '#7a1f1f', '#3b82f6'])(
  'any civic colour (%s) is readable on light and on dark paper',
  (colour) => {
    const { light, dark } = palette(colour);
    expect(wcagContrast(light, PAPER.light)).toBeGreaterThanOrEqual(CONTRAST);
    expect(wcagContrast(dark, PAPER.dark)).toBeGreaterThanOrEqual(CONTRAST);
  },
);

test('a colour that is readable already is left alone', () => {
  expect(palette('#0b5d3b').light).toBe('#0b5d3b');
});

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const blocks = tokens.split('@media (prefers-color-scheme: dark)');
const token = (block: string | undefined, name: string) =>
  new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(block ?? '')?.[1] ?? '';

test('the paper in the style sheet is the paper the colours are computed for', () => {
  expect([token(blocks[0], 'paper'), token(blocks[1], 'paper')]).toEqual([PAPER.light, PAPER.dark]);
});

test.each([0, 1])('text keeps 7:1 on its ground (scheme %i)', (scheme) => {
  const pairs = [
    ['ink', 'paper'],
    ['ink', 'card'],
    ['soft', 'paper'],
    ['soft', 'card'],
    ['turmeric-ink', 'turmeric-ground'],
  ];
  for (const [text, ground] of pairs) {
    const contrast = wcagContrast(
      token(blocks[scheme], text ?? ''),
      token(blocks[scheme], ground ?? ''),
    );
    expect(contrast, `${text} on ${ground}`).toBeGreaterThanOrEqual(CONTRAST);
  }
});
