/**
 * The longest text of at most `most` characters: `text(count)` is the message with the first `count` of
 * its lines. Without any line it is given as it is, however long.
 */
export function longestFit(lines: number, text: (count: number) => string, most: number): string {
  let count = lines;
  while (count > 0 && text(count).length > most) count -= 1;
  return text(count);
}
