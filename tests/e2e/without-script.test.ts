import { expect, test } from 'vitest';
import { pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();

/** What moves a graphic is of use with script alone. */
const moving = '.timeline-controls, .day-control { display: none }';

/** The words of a page, line by line. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('every kind of page says without script all that it says with it', async () => {
  const withScript = await open({ viewport: { width: 390, height: 844 } });
  const without = await open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  for (const address of pagesOfEachKind) {
    await withScript.goto(address);
    await without.goto(address);
    await withScript.addStyleTag({ content: moving });
    await without.addStyleTag({ content: moving });
    const said = linesOf(await without.innerText('body'));
    expect(said.join(' ').length, address).toBeGreaterThan(200);
    expect(said, address).toEqual(linesOf(await withScript.innerText('body')));
  }
});
