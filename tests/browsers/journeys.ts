import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { wholeSitePages } from '../site/content.ts';
import type { Ability, Engine, Window } from './driver.ts';
import { lettersOf, readsPdf, stands, textOfPdf } from './pdf.ts';
import { Reader } from './reader.ts';

const desk: Window = { width: 1280, height: 900, hasScript: true, hasForcedColours: false };
const lead = '/articles/lead/';
const withMentions = '/articles/the-road-north/';
const printed = ['/', lead, '/timeline/', '/days/2016-02-02/', '/figures/'];

/** Whoever reads in an engine; the window closes after the test, which fails by any error of a script. */
async function readIn(engine: Engine, window: Partial<Window> = {}): Promise<Reader> {
  const driver = await engine.open({ ...desk, ...window });
  onTestFinished(async () => {
    await driver.close();
    expect(driver.errors).toEqual([]);
  });
  return new Reader(driver, inject('wholeSiteOrigin'));
}

/** Opens a page and moves the pointer to its timeline or map, which then begins to move. */
async function wake(reader: Reader, path: string, part: 'timeline' | 'map'): Promise<void> {
  await reader.visit(path);
  await reader.point(part);
  await reader.untilSeen(`${part} that moves`);
}

/** What a reader does on the site, as tests of an engine; says so where it is not installed. */
export async function testJourneys(engine: Engine): Promise<void> {
  const version = await engine.version();
  const isThere = version !== null;
  if (!isThere)
    console.warn(`\n${engine.name} is not installed: apt-get install ${engine.packages}\n`);
  // WebKit's driver now and then hangs, and answers no command any more.
  const retry = engine.name === 'WebKit' ? 1 : 0;
  /** A journey, skipped where the engine or what it needs of it is not there. */
  const journey = (
    words: string,
    act: () => Promise<void>,
    needs: readonly Ability[] = [],
    retry = 0,
  ) => {
    const isMissing = needs.some((one) => engine.cannot.includes(one));
    const isUnread = needs.includes('print') && !readsPdf;
    test.skipIf(!isThere || isMissing || isUnread)(words, { retry }, act);
  };

  describe(version ?? `${engine.name}, which is not installed`, () => {
    journey('home, the lead article, and back', async () => {
      const reader = await readIn(engine);
      await reader.visit('/');
      await reader.click(['link', 'Two clocks in one week']);
      await reader.untilAt(lead);
      expect(await reader.words(['heading', 'Two clocks in one week'])).not.toBe('');
      await reader.back('/');
      await reader.untilSeen(['link', 'Two clocks in one week']);
    });

    journey('the timeline zooms by buttons and keys, and moves by hand and by brush', async () => {
      const reader = await readIn(engine);
      await wake(reader, '/timeline/', 'timeline');
      await reader.click(['button', 'zoom in']);
      await reader.untilAt('/timeline/?range=2015-11-11/2016-02-02');
      await reader.untilSeen('drawing');
      await reader.drag('drawing', 0.7, 0.3);
      await reader.untilAwayFrom('/timeline/?range=2015-11-11/2016-02-02');
      await reader.click(['button', 'whole span']);
      await reader.untilAt('/timeline/?range=2015-09-30/2016-03-15');
      await reader.drag('overview', 0.002, 0.4);
      await reader.untilAwayFrom('/timeline/?range=2015-09-30/2016-03-15');
      const brushed = await reader.address();
      await reader.focus(['link', '', 'drawing']);
      await reader.press('+');
      await reader.untilAwayFrom(brushed);
    });

    journey('a filter leaves out events, and Back brings them again', async () => {
      const reader = await readIn(engine);
      const week = '/timeline/?range=2016-01-29/2016-02-05';
      await reader.visit(week);
      await reader.untilSeen('timeline that moves');
      await reader.untilSeen(['link', 'Government forces take Hardatnin', 'drawing']);
      await reader.click(['button', 'filter']);
      await reader.click(['checkbox', 'On the ground']);
      await reader.untilGone(['link', 'Government forces take Hardatnin', 'drawing']);
      await reader.back(week);
      await reader.untilSeen(['link', 'Government forces take Hardatnin', 'drawing']);
    });

    const opensCard = async () => {
      const reader = await readIn(engine);
      await wake(reader, lead, 'timeline');
      await reader.click(['link', 'Government forces take Hardatnin', 'timeline']);
      await reader.untilAt(`${lead}#event-hardatnin`);
      expect(await reader.words('card of an event')).toMatch(
        /^2 February 2016 Government forces take Hardatnin .*confirmed/,
      );
      await reader.press('ArrowRight');
      await reader.untilAwayFrom(`${lead}#event-hardatnin`);
      await reader.untilSeen('card of an event');
      await reader.press('Escape');
      await reader.untilGone('card of an event');
      await reader.click(['link', 'Government forces take Hardatnin', 'timeline']);
      await reader.untilAt(`${lead}#event-hardatnin`);
      await reader.click(['link', 'Government forces take Hardatnin', 'card of an event']);
      await reader.untilAt('/events/hardatnin/');
      await reader.back(`${lead}#event-hardatnin`);
      await reader.untilSeen('card of an event');
    };
    const words = 'an event opens its card, arrows go on, Escape closes it, Back opens it';
    journey(words, opensCard, [], retry);

    journey('the map zooms and goes from day to day by buttons and keys', async () => {
      const reader = await readIn(engine);
      await wake(reader, '/map/', 'map');
      expect(await reader.words('day of the map')).toMatch(/^28 February 2016 /);
      await reader.click(['button', 'Day before']);
      await reader.untilAt('/map/#day-2016-02-27');
      expect(await reader.words('day of the map')).toMatch(/^27 February 2016 /);
      await reader.focus('slider of days');
      await reader.press('ArrowLeft');
      await reader.untilAt('/map/#day-2016-02-26');
      await reader.back('/map/#day-2016-02-27');
      await reader.untilSeen(['button', 'Hardatnin, village', 'map that moves']);
      await reader.click(['button', 'Zoom in', 'map']);
      await reader.click(['button', 'Zoom in', 'map']);
      await reader.untilGone(['button', 'Kilis', 'map that moves']);
    });

    journey(
      'a place opens its card by click and by key, and Back and Escape close it',
      async () => {
        const reader = await readIn(engine);
        await wake(reader, '/map/', 'map');
        await reader.click(['button', 'Marea, town', 'map that moves']);
        await reader.untilAt('/map/#place-marea');
        expect(await reader.words('card of a place')).toMatch(
          /^Marea .*At the end of 28 February 2016/,
        );
        await reader.back('/map/');
        await reader.untilGone('card of a place');
        await reader.focus(['button', 'Hardatnin, village', 'map that moves']);
        await reader.press('Enter');
        await reader.untilSeen('card of a place');
        await reader.press('Escape');
        await reader.untilGone('card of a place');
      },
    );

    journey('a mention shows its card on hover and on focus', async () => {
      const reader = await readIn(engine);
      await reader.visit(withMentions);
      await reader.point(['link', 'Tal Jibbin']);
      expect(await reader.words('card of a mention')).toMatch(/^Tal Jibbin /);
      await reader.point(['heading', 'Three villages and a road']);
      await reader.untilGone('card of a mention');
      await reader.press('Tab');
      await reader.focus(['link', 'Hardatnin', 'text']);
      expect(await reader.words('card of a mention')).toMatch(/^Hardatnin /);
      await reader.press('Escape');
      await reader.untilGone('card of a mention');
    });

    const followsReader = async () => {
      const reader = await readIn(engine);
      const shown = (day: string) => reader.untilSeen(['complementary', day]);
      await reader.visit(withMentions);
      await reader.readTo(['heading', 'Three days']);
      await shown('Wednesday 3 February 2016');
      const covered = await reader.inPage(() => {
        const box = document.querySelector('.companion > div')?.getBoundingClientRect();
        return [
          ...document.querySelectorAll('.article-grid > figure, .article-grid > .known'),
        ].filter((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          return !box || (box.top < bottom && box.bottom > top);
        }).length;
      });
      expect(covered).toBe(0);
      await reader.press('Tab');
      await reader.focus(['link', 'Tal Jibbin', 'text']);
      await shown('Tuesday 2 February 2016');
      await reader.readTo(['heading', 'Three days']);
      await shown('Wednesday 3 February 2016');
      expect(await reader.address()).toBe(withMentions);
      const place = () => reader.inPage(() => Math.round(scrollY));
      const before = await place();
      await reader.click(['link', 'reached the two towns', 'text']);
      await reader.untilAt('/events/siege-nubl-ends/');
      await reader.back(withMentions);
      await shown('Wednesday 3 February 2016');
      expect(Math.abs((await place()) - before)).toBeLessThan(3);
      await reader.forward('/events/siege-nubl-ends/');
      await reader.back(withMentions);
      await shown('Wednesday 3 February 2016');
      expect(Math.abs((await place()) - before)).toBeLessThan(3);
    };
    const withDay = 'the day beside the text follows the reader, by hand and by keyboard';
    journey(withDay, followsReader, [], retry);

    journey('mentions have dots under them', async () => {
      const reader = await readIn(engine);
      await reader.visit(withMentions);
      const styles = await reader.inPage(() =>
        [...document.querySelectorAll('.prose a.mention')].map(
          (link) => getComputedStyle(link).textDecorationStyle,
        ),
      );
      expect(new Set(styles)).toEqual(new Set(['dotted']));
    });

    journey(
      'the search finds a place by another spelling, and follows it by keyboard',
      async () => {
        const reader = await readIn(engine);
        await reader.visit('/about/');
        await reader.write('search field', 'hardatneen');
        await reader.untilSeen('list of what was found');
        expect(await reader.words('list of what was found')).toContain('Hardatnin');
        await reader.press('ArrowDown', 'Escape');
        await reader.untilGone('list of what was found');
        await reader.press('ArrowDown');
        await reader.untilSeen('list of what was found');
        await reader.press('ArrowDown', 'Enter');
        await reader.untilAt('/places/hardatnin/');
      },
    );

    journey(
      'on a phone the menu opens without script',
      async () => {
        const reader = await readIn(engine, { width: 390, height: 844, hasScript: false });
        await reader.visit('/');
        await reader.click(['button', 'Menu']);
        await reader.click(['link', 'Figures', 'menu']);
        await reader.untilAt('/figures/');
        await reader.click(['button', 'Search']);
        await reader.untilAt('/search/');
        await reader.click(['link', 'Hardatneen']);
        await reader.untilAt('/places/hardatnin/');
      },
      ['be as narrow as a phone'],
    );

    journey('without script every page says the same, and its links lead on', async () => {
      const withScript = await readIn(engine);
      const reader = await readIn(engine, { hasScript: false });
      for (const path of wholeSitePages) {
        await withScript.visit(path);
        await reader.visit(path);
        const said = await reader.inPage(() => document.body.innerText);
        expect(said.length).toBeGreaterThan(200);
        expect(said, path).toBe(await withScript.inPage(() => document.body.innerText));
      }
      await reader.visit('/timeline/');
      await reader.click(['link', 'Government forces take Hardatnin', 'timeline']);
      await reader.untilAt('/events/hardatnin/');
    });

    journey(
      'on a phone no kind of page scrolls sideways',
      async () => {
        const reader = await readIn(engine, { width: 390, height: 844 });
        for (const path of wholeSitePages) {
          await reader.visit(path);
          const beyond = await reader.inPage(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
          expect(beyond, path).toBe(0);
        }
      },
      ['be as narrow as a phone'],
    );

    journey(
      'forced colours leave marks full or empty, as the legend says',
      async () => {
        const reader = await readIn(engine, { hasForcedColours: true });
        await reader.visit('/events/');
        expect(await reader.inPage(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        const grounds = (confidence: string) =>
          reader.inPage((selector) => {
            const marks = [...document.querySelectorAll(selector)];
            return marks.map((mark) => getComputedStyle(mark).backgroundColor);
          }, `.confidence[data-confidence="${confidence}"] .mark, .mark[data-confidence="${confidence}"]`);
        const [confirmed] = await grounds('confirmed');
        const [reported] = await grounds('reported');
        expect(confirmed).toBeDefined();
        expect(confirmed).not.toBe(reported);
      },
      ['force colours'],
    );

    journey(
      'what is printed says what the page says',
      async () => {
        const reader = await readIn(engine);
        const hasEveryWeight = !engine.cannot.includes('print every weight as text');
        for (const path of printed) {
          await reader.visit(path);
          const told = await reader.inPage(textsOfPage, hasEveryWeight);
          expect(told.length, path).toBeGreaterThan(10);
          const paper = lettersOf(textOfPdf(await reader.print()));
          expect(paper.match(/.{0,20}\uFFFD.{0,20}/g), path).toBeNull();
          expect(
            told.filter((text) => !stands(text, paper)),
            path,
          ).toEqual([]);
        }
      },
      ['print'],
    );
  });
}

/** The texts in the main part of a page that paper has too, in its order; of all weights or of the plain one. */
function textsOfPage(hasEveryWeight: boolean): readonly string[] {
  const onScreenAlone =
    '.not-in-print, .visually-hidden, details, nav, svg, template, [lang="ar"], .ticks';
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement: parent, nodeValue } = walker.currentNode;
    if (!parent || !nodeValue?.trim() || parent.closest(onScreenAlone)) continue;
    const { fontWeight, fontSize } = getComputedStyle(parent);
    const isSet = parent.checkVisibility() && fontSize !== '0px';
    if (isSet && (hasEveryWeight || fontWeight === '400')) texts.push(nodeValue);
  }
  return texts;
}
