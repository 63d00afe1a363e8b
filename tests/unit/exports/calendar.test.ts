import ICAL from 'ical.js';
import { expect, onTestFinished, test } from 'vitest';
import { eventsCalendar } from '../../../src/exports/calendar.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { anEvent, buildCorpus } from '../model/build-corpus.ts';
import { folderOfRecords, wholeSiteContent } from '../../site/content.ts';
import { oddPublication, oddTitles, publish, wholePublication } from './publications.ts';

const read = (publication: Publication) =>
  new ICAL.Component(ICAL.parse(eventsCalendar(publication)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const find = (publication: Publication, uid: string) =>
  read(publication).find((event) => event.uid === uid);

test('the calendar holds every event once', () => {
  const uids = folderOfRecords('events', wholeSiteContent).map(
    ({ id }) => `event-${id}@two-clocks`,
  );
  expect(
    read(wholePublication())
      .map(({ uid }) => uid)
      .toSorted(),
  ).toEqual(uids.toSorted());
});

test('an event of two days fills both, and ends as the format wants on the third', () => {
  const ratyan = find(wholePublication(), 'event-ratyan@two-clocks');
  expect(ratyan?.startDate.isDate).toBe(true);
  expect(ratyan?.startDate.toString()).toBe('2016-02-05');
  expect(ratyan?.endDate.toString()).toBe('2016-02-07');
});

test('an event known by its month fills the month', () => {
  const long = find(oddPublication(), 'event-long@two-clocks');
  expect([long?.startDate.toString(), long?.endDate.toString()]).toEqual([
    '2016-02-01',
    '2016-03-01',
  ]);
  expect(long?.description).toContain('When: February 2016; the day is not known.');
});

test('odd titles and notes of several lines come back as they were', () => {
  const events = read(oddPublication());
  expect(events.map(({ summary }) => summary)).toEqual(
    Object.values(oddTitles).map((title) => `${title} (reported)`),
  );
  expect(events[0]?.description).toContain(
    'First line, with "quotes"\nsecond line; =1+1\n\n-third 🕰️ حردتنين',
  );
});

test('an event without place has no location', () => {
  const publication = oddPublication();
  expect(find(publication, 'event-long@two-clocks')?.component.hasProperty('geo')).toBe(false);
  expect(find(publication, 'event-long@two-clocks')?.location).toBeFalsy();
  expect(find(publication, 'event-arabic@two-clocks')?.location).toBe('Hardatnin, New York');
});

test('no line is longer than 75 bytes, and none cuts a character in two', () => {
  const lines = eventsCalendar(oddPublication()).split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => line.includes('\uFFFD') || /\n/.test(line))).toEqual([]);
});

test('the same content gives the same file in any time zone', () => {
  const zone = process.env['TZ'];
  onTestFinished(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const files = ['Pacific/Kiritimati', 'UTC', 'Pacific/Honolulu'].map((name) => {
    process.env['TZ'] = name;
    return eventsCalendar(wholePublication());
  });
  expect(new Set(files).size).toBe(1);
});

test.each([
  ['once', ['hardatneen']],
  ['twice', ['hardatneen', 'hardetneen']],
])('an event that was renamed %s keeps the id that calendars first knew it by', (_, formerly) => {
  const renamed = anEvent('hardatnin', { formerly });
  const [event] = read(publish(buildCorpus({ events: [renamed] })));
  expect(event?.uid).toBe('event-hardatneen@two-clocks');
});
