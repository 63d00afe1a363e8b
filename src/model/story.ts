import { z } from 'astro/zod';
import type { Written } from './body.ts';
import { words } from './correction.ts';

/** A key that may be left empty: nothing behind the colon, and nobody is named. */
const named = (what: string) => words(what).nullable().default(null);

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'This must be an address with http or https, such as https://example.org/.',
});

/** An e-mail address, or the address of a page with a form. */
const contact = z.union([z.email(), webAddress], {
  error: 'contact must be an e-mail address, or an address that begins with https://.',
});

const licence = z.strictObject(
  {
    /** Its short name. Example: CC BY 4.0 */
    name: words('The name of the licence'),
    /** Where its text stands. Example: https://creativecommons.org/licenses/by/4.0/ */
    url: webAddress,
  },
  { error: 'licence has keys of its own on the lines below it: name and url.' },
);

/** `content/story.yaml`: what makes this site this story and no other, and who answers for it. */
export const storySchema = z.strictObject({
  /** The name of the site. Example: Two Clocks */
  name: words('The name'),
  /** What it is about, in a few words beside the name. Example: Geneva and Aleppo, winter 2015–16 */
  tagline: words('The tagline'),
  /** The title of the home page, as search engines and shared links show it. */
  title: words('The title'),
  /** What the site tells, in one sentence with a full stop; it stands wherever the site is listed. */
  description: words('The description'),
  /** Where the story lies, as a phrase for those who read by machine. Example: Syria, and Geneva */
  subject: words('The subject'),
  /** The language of the text, by BCP 47. Example: en-GB */
  language: z
    .string({ error: 'language must be a tag such as en-GB.' })
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'A language is written as en or en-GB.'),
  /** What others may do with text and data. */
  licence,
  /** Who publishes this copy and answers for it. Empty: it says that it is a specimen. */
  publisher: named('The publisher'),
  /** Who owns the publisher, as a phrase. Example: a charity registered in Norway */
  owner: named('The owner'),
  /** Who pays for the site, as a phrase. Example: its readers, by donation */
  funding: named('The funding'),
  /** Where a reader reports an error: an e-mail address, or the https address of a page. */
  contact: contact.nullable().default(null),
  /** Where the text and the code can be had and changes followed. Example: https://example.org/code */
  repository: webAddress.nullable().default(null),
});

/** The story, with where each of its keys was written. */
export type Story = z.output<typeof storySchema> & Written;

/** Whether nobody is named who publishes this copy: then it is a specimen, and says so. */
export const isSpecimen = ({ publisher }: Story): boolean => publisher === null;

/** Whether a contact is an e-mail address, and not that of a page. */
export const isMail = (contact: string): boolean => !contact.includes('://');

/** Where a link to a contact leads; a mail has its subject already. */
export const contactLink = (contact: string, subject: string): string =>
  isMail(contact) ? `mailto:${contact}?subject=${encodeURIComponent(subject)}` : contact;

/** What stands in the place of a story that could not be read; the check reports that. */
export const noStory: Story = {
  ...storySchema.parse({
    name: 'A story',
    tagline: 'A story',
    title: 'A story',
    description: 'A story.',
    subject: 'The world',
    language: 'en-GB',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  }),
  file: 'content/story.yaml',
  line: 1,
  lines: {},
};
