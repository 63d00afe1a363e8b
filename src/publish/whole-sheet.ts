/** Comments, strings, bare addresses and escaped characters: what holds marks that mean nothing. */
const opaque =
  /\/\*[^]*?\*\/|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|\burl\((?:\\[^]|[^"'()\\])*\)|\\[^]/gi;

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/**
 * Whether a style sheet closes whatever it opens and ends with a whole rule, so that another can
 * follow it at once. A browser closes at the end of a block of styles what is open there.
 *
 *     @layer a;p{top:0}   true
 *     p{top:0             false
 *     p{}/* no more       false
 */
export function isWhole(sheet: string): boolean {
  const bare = sheet.replaceAll(opaque, '').trim();
  const open: string[] = [];
  for (const [mark] of bare.matchAll(/[{}()[\]]/g)) {
    const closes = closing[mark];
    if (closes) open.push(closes);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0 && !/\/\*|["']/.test(bare) && /(?:^|[;}])$/.test(bare);
}
