import { execFileSync } from 'node:child_process';
import { firstLine } from './driver.ts';

/** Whether poppler’s `pdftotext` is there. */
export const readsPdf = firstLine('which', 'pdftotext') !== null;

/**
 * The text of a PDF in the order in which it was written, which is the order of copying and
 * searching.
 */
export const textOfPdf = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

/** Letters and figures alone: lines, hyphens and blanks are the paper's. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/<https?:[^>]*>/g, '')
    .replace(/[^\p{L}\p{N}\uFFFD]/gu, '');

/** Whether a PDF contains a text, whole or broken once by the end of a sheet. */
export function stands(text: string, printed: string): boolean {
  const letters = lettersOf(text);
  if (printed.includes(letters)) return true;
  for (let end = letters.length - 1; end > 0; end -= 1)
    if (printed.includes(letters.slice(0, end))) return printed.includes(letters.slice(end));
  return false;
}
