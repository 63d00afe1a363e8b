import { addDays } from '../model/date.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';

/** A part of the whole timeline that is told on a scale of its own. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly span: Span;
  /** What to see in it: Markdown, every statement of it a reference to an event. */
  readonly words: string;
}

/** The chapters of the whole timeline. An event belongs to the one in which it begins. */
export const chaptersOf = ({ story, key }: Story['days']): readonly Chapter[] => [
  {
    id: 'before',
    title: 'The build-up',
    span: { from: story.from, to: addDays(key.from, -1) },
    words: `[Russian air strikes](event:russia-strikes-begin) began on 30 September 2015. Diplomacy
followed: a group of states [set 1 January](event:vienna-2) as the target for talks, the opposition
[agreed a joint negotiating body](event:riyadh-conference), and the Security Council
[adopted a resolution](event:unscr-2254). The start of the talks then
[slipped from 25 to 29 January](event:talks-slip). In the same days government forces took
[Rabia](event:rabia) and [Sheikh Miskin](event:sheikh-miskin).`,
  },
  {
    id: 'week',
    title: 'The week',
    span: key,
    words: `In Geneva the UN envoy [declared the talks open](event:un-declares-start) on 1 February;
a day later both sides said that negotiations [had not begun](event:both-sides-deny-start), and on
3 February the envoy [suspended the talks](event:recess). In the same three days a
[ground push](event:push-starts) began north of Aleppo, and the encirclement of Nubl and al-Zahraa
[ended](event:siege-nubl-ends).`,
  },
  {
    id: 'after',
    title: 'What followed',
    span: { from: addDays(key.to, 1), to: story.to },
    words: `North of Aleppo more places changed hands, [Menagh air base](event:menagh-base) among
them, and one capture was [announced and disputed](event:kafin). In Munich powers
[agreed to seek a halt](event:munich) within a week; on terms that the
[United States and Russia](event:us-russia-terms) announced, a cessation of hostilities
[took effect](event:cessation) on 27 February. On 14 March the talks [resumed](event:talks-resume),
and Vladimir Putin [ordered the main part](event:russian-withdrawal) of Russian forces out.`,
  },
];
