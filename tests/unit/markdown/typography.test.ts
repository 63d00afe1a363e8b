import { expect, test } from 'vitest';
import { typeset, withCapital } from '../../../src/markdown/typography.ts';

/** No-break spaces are shown as ~. Expected values follow the Oxford Guide to Style. */
test.each([
  ['a plain quotation', '"Yes," he said.', '“Yes,” he said.'],
  ['a quotation within one', `"He said 'no'."`, '“He said ‘no’.”'],
  ['a quotation that ends in one', `'They call it "war"'`, '‘They call it “war”’'],
  ['a quotation in brackets', '("so-called")', '(“so-called”)'],
  ['a quotation after a dash', 'pre-"war"', 'pre-“war”'],
  ['an apostrophe', "Ja'afari's and the rebels'", 'Ja’afari’s and the rebels’'],
  ['a word that lacks its beginning', `'Tis "'tis"`, '’Tis “’tis”'],
  ['a word in single marks that looks like one', "the word 'em'", 'the word ‘em’'],
  ['a decade', "the '90s", 'the ’90s'],
  ['a year without its century', "the winter of '16.", 'the winter of ’16.'],
  ['a quoted number', "'16 people died,' he said", '‘16 people died,’ he said'],
  ['a spaced hyphen', 'no - yes', 'no~– yes'],
  ['two hyphens', 'no -- yes', 'no~– yes'],
  ['a compound', 'al-Nusra, well-known', 'al-Nusra, well-known'],
  ['a range', 'pages 5-8', 'pages 5–8'],
  ['a range with thousands', '1,000-1,500 dead', '1,000–1,500 dead'],
  ['a range of hours', '10:30-11:15', '10:30–11:15'],
  ['a range of years', '2015-16', '2015–16'],
  ['a range of days', '5-8 February', '5–8~February'],
  ['a range of shares', '5-8% and 5-8 per cent', '5–8% and 5–8~per cent'],
  ['a date', '2016-02-05', '2016-02-05'],
  ['a month', '2016-02', '2016-02'],
  ['a code', 'S/RES/2254, SC/12171-2, A/70-71', 'S/RES/2254, SC/12171-2, A/70-71'],
  ['the name of a thing', 'T-72, Su-24-25, russian-civ-1500', 'T-72, Su-24-25, russian-civ-1500'],
  ['a telephone number', '+41 22 917-1234, 555-1234', '+41 22 917-1234, 555-1234'],
  ['an address', 'https://example.org/5-8?a=1-2', 'https://example.org/5-8?a=1-2'],
  ['a score that falls', '3-2', '3-2'],
  ['an ellipsis', '"...so"', '“…so”'],
  ['a number and its unit', '17 km, 3 %, 80 per cent', '17~km, 3~%, 80~per cent'],
  ['a large number', '1.5 million, 3 billion', '1.5~million, 3~billion'],
  ['a word that begins like a unit', '3 months, 4 amps', '3 months, 4 amps'],
  ['a day and its month', 'on 2 February 2016', 'on 2~February 2016'],
  ['a day and its month on two lines', '2\nFebruary', '2~February'],
  ['a year before a month', 'in 2016 March', 'in 2016 March'],
  ['a title and a name', 'Mr Assad, Dr. No', 'Mr~Assad, Dr.~No'],
  ['a point on the globe', `36°20'49"N 37°05'36.5"E`, '36°20′49″N 37°05′36.5″E'],
  ['a point with spaces', `at 36° 20' 49" N`, 'at 36° 20′ 49″ N'],
  ['a point in minutes', "36°20.8'N", '36°20.8′N'],
  ['a point that is quoted', `"It is 36°20'49"N," he said`, '“It is 36°20′49″N,” he said'],
  ['a point with curled marks', '36°20’49”N', '36°20′49″N'],
  ['a point with its primes', '36°20′49″N', '36°20′49″N'],
  ['feet and inches', `He is 6'2" tall`, 'He is 6′2″ tall'],
  ['a number that ends a quotation', `"In 1916" and '16'`, '“In 1916” and ‘16’'],
  ['a decade in a quotation', `"the '90s"`, '“the ’90s”'],
  ['what is set already', '“Mu’arrassat” – 2017–2020', '“Mu’arrassat”~– 2017–2020'],
])('%s is set as a newspaper prints it', (_, typed, printed) => {
  expect(typeset(typed).replaceAll('\u00A0', '~')).toBe(printed);
});

test.each([
  ['opposition', 'Opposition'],
  ['the opposition: HNC', 'The opposition: HNC'],
  ['État', 'État'],
  ['12 events', '12 events'],
  ['', ''],
])('a heading of %j begins as %j', (words, heading) => {
  expect(withCapital(words)).toBe(heading);
});
