/** The few things that are said of the site as a whole. */
export const site = {
  name: 'Two Clocks',
  tagline: 'Geneva and Aleppo, winter 2015–16',
  description:
    'The first days of February 2016: Syria talks that stood still in Geneva and an offensive north of Aleppo that moved fast, side by side, with a source for every statement.',
  language: 'en-GB',
  /** Where a reader reports an error. */
  email: 'corrections@two-clocks.example',
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;
