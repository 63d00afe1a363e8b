/**
 * Who answers for a copy of the site: one fixture names its publisher in content/story.yaml, the
 * other names none and so is a specimen.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import {
  attribute,
  elements,
  isRedirect,
  pageAt,
  readPages,
  thingsOf,
  words,
  type Page,
} from './pages.ts';

const specimen = readPages(inject('wholeSite').folder).filter((page) => !isRedirect(page));
const named = readPages(inject('smallSite').folder).filter((page) => !isRedirect(page));

const footOf = ({ document }: Page) => elements(document, 'footer').at(-1);
const isWhole = ({ address }: Page): boolean => !address.startsWith('/embed/');

/** Pages whose foot does not pass a test. */
const wrongFeet = (pages: readonly Page[], isRight: (foot: string) => boolean) =>
  pages.filter(isWhole).flatMap((page) => {
    const foot = footOf(page);
    return foot && isRight(words(foot)) ? [] : [page.address];
  });

/** Where the links of a page's foot lead that report an error. */
const reportsOf = (page: Page) => {
  const foot = footOf(page);
  return (foot ? elements(foot, 'a') : [])
    .filter((link) => words(link) === 'Report an error')
    .map((link) => attribute(link, 'href'));
};

describe('a copy whose publisher is not named', () => {
  test('says so on every page', () => {
    expect(wrongFeet(specimen, (foot) => foot.includes('Specimen: no publisher is named'))).toEqual(
      [],
    );
  });

  test('calls itself independent nowhere', () => {
    expect(wrongFeet(specimen, (foot) => !/independent/i.test(foot))).toEqual([]);
    const about = words(pageAt(specimen, '/about/').document);
    expect(about).not.toMatch(/independent (?:analysis|site|project|newsroom)/i);
  });

  test('leads from "Report an error" to what the page about the site says of it', () => {
    const wrong = specimen
      .filter(isWhole)
      .filter((page) => reportsOf(page)[0] !== '/about/#errors');
    expect(wrong.map(({ address }) => address)).toEqual([]);
    const about = pageAt(specimen, '/about/').document;
    expect(elements(about).map((element) => attribute(element, 'id'))).toContain('errors');
  });

  test('gives no address for mail', () => {
    const wrong = specimen.filter(({ document }) =>
      elements(document, 'a').some((link) => /^mailto:[^?]/.test(attribute(link, 'href') ?? '')),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('names no news organisation, author, publisher or creator to machines', () => {
    const wrong = specimen.filter((page) =>
      /NewsMediaOrganization|"(?:author|publisher|creator)"/.test(JSON.stringify(thingsOf(page))),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
    const feed = JSON.parse(
      readFileSync(join(inject('wholeSite').folder, 'feed.json'), 'utf8'),
    ) as object;
    expect(feed).not.toHaveProperty('authors');
  });

  test('holds the address of a host that nobody has in no file', () => {
    const { folder } = inject('wholeSite');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      /\.(?:html|json|xml|ics|csv|js|txt)$/.test(entry.name),
    );
    const wrong = files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path, 'utf8').includes('corrections@'));
    expect(wrong).toEqual([]);
  });
});

describe('a copy whose publisher is named', () => {
  test('says who publishes it on every page', () => {
    const isRight = (foot: string) =>
      foot.includes('Published by The Small Press.') && !foot.includes('Specimen');
    expect(wrongFeet(named, isRight)).toEqual([]);
  });

  test('gives the contact on every page', () => {
    const isRight = (foot: string) => foot.includes('Report an error: desk@small-press.example');
    expect(wrongFeet(named, isRight)).toEqual([]);
    expect(reportsOf(pageAt(named, '/events/'))).toEqual([
      'mailto:desk@small-press.example?subject=An%20error%20on%20%2Fevents%2F',
    ]);
  });

  test('says on its page about the site who owns it and who pays', () => {
    const about = words(pageAt(named, '/about/').document);
    expect(about).toContain('The Small Press publishes this copy and answers for it.');
    expect(about).toContain('Owner: a society of its readers');
    expect(about).toContain('Funding: its readers, by donation');
    expect(about).toContain('https://small-press.example/two-clocks');
  });

  test('is told to machines as its publisher, author and maker, with its policies', () => {
    const publisher = thingsOf(pageAt(named, '/')).find(
      (thing) => thing['@type'] === 'NewsMediaOrganization',
    );
    expect(publisher).toMatchObject({
      name: 'The Small Press',
      email: 'desk@small-press.example',
      publishingPrinciples: expect.stringMatching(/\/about\/$/) as string,
      correctionsPolicy: expect.stringMatching(/\/corrections\/$/) as string,
      ownershipFundingInfo: expect.stringMatching(/\/about\/#publisher$/) as string,
    });
    const article = thingsOf(pageAt(named, '/articles/lead/'))[0];
    for (const key of ['author', 'publisher'])
      expect(article?.[key]).toMatchObject({ name: 'The Small Press' });
    const data = thingsOf(pageAt(named, '/data/'))[0];
    expect(data?.['creator']).toMatchObject({ name: 'The Small Press' });
  });
});
