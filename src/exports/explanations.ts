import type { Collection, Published } from './published.ts';

const id = 'Name of the record, unique within its kind, as in its address.';
const page = 'Address of its page or entry on this site.';
const body = 'The text, in Markdown; [@id] cites a source, [words](kind:id) refers to a record.';
const sources = 'Ids of the sources it rests on, in order of citation.';
const formerly = 'Ids that the record had before, oldest first.';
const corrections = 'What was corrected after publication: the day, and what was wrong.';
const confidence =
  'How sure it is: confirmed (both sides, or a monitor plus state media, or an official document, or an announcement of one’s own decision), reported (one side or few sources, uncontradicted) or disputed (contradicted).';
const date =
  'When, at the precision known, in EDTF: 2024-02-05, 2024-02, 2024-02-05/2024-02-08 for several days, 2024-02-05/.. where no end is told; 2024-02-15? is in doubt, 2024-02-15~ is about that day, and [2024-02-15,2024-02-16] is one of these, for sources give different days.';
const earliest = 'The first day on which it may have been, such as 2024-02-05.';
const latest =
  'The last day on which it may have been, itself included; empty where no end is told.';
const otherNames = 'Other spellings in use.';
const nameArabic = 'The name in Arabic script.';
const accuses =
  'Who accuses whom: by and to (ids of people, or words), date, says and sources, with answers (by, date, says, sources, and denies: in whose name, where it is denied) or noAnswerFound, the day on which none was found.';
const originSpelling = 'How the report from which the site starts has it.';

/** Every key of every published record, in one sentence for whoever takes the data away. */
export const explanations = {
  articles: {
    id,
    page,
    title: 'The headline.',
    question: 'The question that the article answers.',
    standfirst: 'The sentence under the headline.',
    kind: 'The kind of work: Analysis, Explainer, Data or Method.',
    date: 'The day of publication.',
    updated: 'The day of the last change that a reader should know of.',
    contentNote: 'A warning at the head of an article that dwells on dead and wounded.',
    keyPoints:
      'What to take away: three or four sentences in Markdown, each with its citations; empty where there are none.',
    behind:
      'How it came about: why it was made, how, and what could not be checked; absent where nothing is told.',
    order: 'Its place in lists, from 1; absent where an editor gave none.',
    lead: 'Whether it leads the home page.',
    summary: 'The first paragraph as plain words.',
    body,
    sources,
    formerly,
    corrections,
  },
  events: {
    id,
    page,
    title: 'What happened, in at most ten words.',
    date,
    start: 'The day on which it began, such as 2024-02-05; empty where the day is not certain.',
    end: 'The day on which it ended, itself included; empty where the day is not certain.',
    earliest,
    latest,
    order: 'Its place among the events of its day on its clock, from 1.',
    track: 'The clock it belongs to: talks, or offensive for the war.',
    places: 'Ids of the places where it happened, the main one first.',
    people: 'Ids of the people and organisations who acted and have a record.',
    others: 'Those who acted and have no record, in words.',
    confidence,
    grounds:
      'Why it is confirmed although it rests on one source: both sides, monitor and state media, official document or own announcement.',
    claimedBy: 'Who claims it, where one side alone does.',
    inOrigin: 'Whether the report from which the site starts names it.',
    note: 'What reports disagree about, or what is not known.',
    disputed: 'What of it is contradicted, as a phrase.',
    unknown: 'What of it is not known, as a phrase.',
    accuses,
    summary: 'What happened, in plain words.',
    body,
    sources,
    formerly,
    corrections,
  },
  places: {
    id,
    page,
    name: 'The name as this site spells it.',
    nameArabic,
    otherNames,
    originSpelling,
    kind: 'city, town, village, airbase, crossing, road or venue.',
    area: 'Where it lies: the id of one of the areas of the story.',
    position:
      'The point: latitude and longitude in degrees (WGS84), the id of its source, and its certainty: high (checked, or a village’s own point), medium (one source, or an area) or low (an estimate).',
    note: 'What else to know, such as a name easily confused.',
    summary: 'What it is, in plain words.',
    body,
    sources,
    formerly,
    corrections,
  },
  people: {
    id,
    page,
    name: 'The name as this site spells it.',
    nameArabic,
    otherNames,
    originSpelling,
    kind: 'person or organisation.',
    side: 'Whose side they were on in the days of the story.',
    role: 'What they were in the days of the story.',
    note: 'What else to know, such as a name easily confused.',
    summary: 'Who they are, in plain words.',
    body,
    sources,
    formerly,
    corrections,
  },
  terms: {
    id,
    page,
    name: 'The term as the texts use it.',
    fullName: 'What it stands for, where it is short.',
    otherNames: 'Other forms that the texts use.',
    person: 'Id of the person or organisation that it names.',
    event: 'Id of the event that it names.',
    summary: 'What it means, in plain words.',
    body,
    sources,
  },
  sources: {
    id,
    page,
    publisher: 'Who published it first.',
    via: 'Where the copy stands that was read, if it is another’s.',
    title: 'The title as published.',
    titleParaphrased: 'Whether the title is a description of ours.',
    date: 'When it was published, in EDTF: a day, a month or a year; absent where not known.',
    kind: 'official document, statement (an organisation speaks of itself), wire, newspaper, monitor or reference.',
    language: 'The language, where it is not English.',
    url: 'Its address, where it is known or very likely to be right.',
    licence: 'The licence of its data, where that asks for a credit.',
    party:
      'The party to the conflict that publishes it or on whose side it stands, where known; a list where there are several.',
    leaning: 'Who owns, pays or directs the outlet, or which side it takes, as a phrase.',
    note: 'What to know of it, such as where a copy stands.',
    read: 'How much of it was read when it was last opened: whole, part, quoted (known from others who quote it) or not opened.',
    opened: 'The day on which it was last opened.',
    says: 'What it says of each thing that the site rests on it for, in our words; empty where it was not opened.',
  },
  figures: {
    id,
    page,
    topic: 'What it is about, as on the page of figures.',
    value: 'The number as it was given, as words: “more than 1,500”.',
    unit: 'What is counted.',
    what: 'Who or what, where, over which time.',
    saidBy: 'Who gives the number.',
    deniedBy: 'Who denies it, as answers to it say, each once; empty where nobody does.',
    asOf: 'The date up to which it counts, in EDTF; absent where not known.',
    confidence,
    contradictedBy: 'Ids of figures that give another number for the same thing.',
    sources: 'Ids of the sources it rests on.',
    note: 'What to know to read the number rightly.',
    accuses,
  },
  statements: {
    id: 'Its number, in the order of the report from which the site starts.',
    page,
    topic: 'What it is about, in a word or two.',
    statement: 'The statement, in words of ours.',
    saidBy: 'Who makes it.',
    wording:
      'How the report words it: stated, reportedly, attributed (to somebody, in its words) or quoted (in the words of somebody).',
    others: 'What others say of the same.',
    check: 'What the check against other sources found.',
    grade:
      'confirmed, reported or disputed, as for events; or assessment, a judgement that no source can prove.',
    sources: 'Ids of the sources that its check rests on.',
    events: 'Ids of the events that tell of it.',
    figures: 'Ids of the figures that tell of it.',
    places: 'Ids of the places that it names.',
    people: 'Ids of the people and organisations that it names or that make it.',
    articles: 'Ids of the articles that tell of it.',
  },
  sides: {
    id: 'Name of the side, unique among them.',
    name: 'Who it is: the id of a person or organisation, or words.',
    holder: 'What it is called where control is recorded; absent where it is not told apart there.',
    members:
      'Who fought on it: ids of people and organisations, or words; empty where it is one group.',
    patrons: 'Who backed it, ids or words likewise; empty where nobody is named.',
    seat: 'How it took part in the talks; absent where it had no seat.',
    noSeat: 'Why it had no seat at the talks; absent where it had one.',
    sources: 'Ids of the sources that all of it rests on.',
  },
  control: {
    place: 'Id of the place.',
    date: 'The day by whose end it was so, in EDTF: 2024-02-02; 2024-02-15? is in doubt, and [2024-02-15,2024-02-16] is one of these, for sources give different days.',
    start: 'The day by whose end it was so; empty where the day is not certain.',
    end: 'The last day of it: the day before the place’s next record, or the last day recorded; empty where the day of that record is not certain.',
    earliest: 'The first day on which it may have been so.',
    latest: 'The last day on which it may have been so.',
    from: 'Who held it before; absent for a starting state, which is inferred from later reports unless a note says otherwise.',
    to: 'Who held it from this day on, as the map calls them; or contested, or divided.',
    confidence,
    encircled: 'true where it was surrounded from this day on, false where that ended.',
    sources: 'Ids of the sources it rests on.',
    note: 'A disagreement or an uncertainty to know of.',
  },
} as const satisfies {
  readonly [C in Collection]: Readonly<Record<keyof Published[C], string>>;
};
