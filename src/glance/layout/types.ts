import type { Type } from '../../draw/break-lines.ts';
import type { HolderKey } from '../../map/layout/marks.ts';
import type { ChangeKind } from '../../model/changes.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { TalksLevel } from '../../model/talks-line.ts';
import type { Track } from '../../model/track.ts';

/** An event of the talks, on which day of the span and after what part of those of that day. */
export interface Moment {
  readonly day: number;
  readonly part: number;
  readonly kind: 'step' | 'denial' | 'tick';
  /** Where the line is after it. */
  readonly level: TalksLevel;
  /** What is said at a step and at a denial. */
  readonly words: string;
}

/** A change of a place, by the days of the span on which it began to be possible and was certain. */
export interface PlaceChange {
  readonly name: string;
  readonly kind: ChangeKind;
  readonly holder: HolderKey;
  readonly confidence: Confidence;
  /** Below 0 before the span. */
  readonly from: number;
  /** As many as there are days, or more, where that is after the span. */
  readonly to: number;
}

/** What the drawing says, in the order of time. */
export interface GlanceContent {
  readonly days: readonly { readonly weekday: string; readonly date: string }[];
  readonly start: TalksLevel;
  readonly moments: readonly Moment[];
  readonly changes: readonly PlaceChange[];
  readonly labels: Readonly<Record<Track, string>>;
  /** What has changed by the end, each verb counted apart. */
  readonly total: readonly string[];
}

/** A point: a share of the width of the drawing, 0 to 1, and pixels from its top. */
export interface SharedPoint {
  readonly share: number;
  readonly y: number;
}

/** A point that stands so many pixels beside another, however wide the drawing is. */
export interface Spot extends SharedPoint {
  readonly px: number;
}

/** A straight line; `perhaps` is what the ground has by a day that is one of two. */
export interface Line {
  readonly kind: 'talks' | 'denied' | 'tick' | 'leader' | 'offensive' | 'perhaps';
  readonly from: SharedPoint;
  readonly to: SharedPoint;
}

/** An area with its top left and its bottom right corner. */
export interface Field {
  readonly kind: Track | 'band';
  readonly from: SharedPoint;
  readonly to: SharedPoint;
}

/** A mark on a line. */
export type Sign = {
  readonly spot: Spot;
} & (
  | { readonly kind: 'step' | 'denial' }
  | ({ readonly kind: 'change' } & { readonly change: PlaceChange })
);

export type Role = 'track' | 'said' | 'name' | 'weekday' | 'date' | 'total';

/** Words at a spot, where the base line of the first of their lines starts, ends or has its middle. */
export interface Words {
  readonly role: Role;
  readonly track: Track | null;
  readonly spot: Spot;
  readonly align: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
}

/** Everything that a drawing holds. It is as wide as its place; only its height is fixed. */
export interface GlanceDrawing {
  readonly form: Form;
  readonly height: number;
  readonly fields: readonly Field[];
  readonly lines: readonly Line[];
  readonly signs: readonly Sign[];
  readonly words: readonly Words[];
}

/** Days below each other, for a phone, and beside each other. */
export const forms = ['upright', 'across'] as const;
export type Form = (typeof forms)[number];

/** How narrow a form may become, in pixels: a phone of 320 without its margins, a sheet of A4. */
export const narrowest: Readonly<Record<Form, number>> = { upright: 288, across: 660 };

/** How the words of a form are set. */
export const types: Readonly<Record<Form, Readonly<Record<Role, Type>>>> = {
  upright: {
    track: { size: 13, line: 16, weight: 600 },
    said: { size: 12, line: 15, weight: 400 },
    name: { size: 12, line: 15, weight: 400 },
    weekday: { size: 12, line: 15, weight: 400 },
    date: { size: 12, line: 15, weight: 600 },
    total: { size: 12, line: 15, weight: 600 },
  },
  across: {
    track: { size: 14, line: 18, weight: 600 },
    said: { size: 13, line: 16, weight: 400 },
    name: { size: 13, line: 16, weight: 400 },
    weekday: { size: 13, line: 16, weight: 400 },
    date: { size: 13, line: 16, weight: 600 },
    total: { size: 13, line: 16, weight: 600 },
  },
};
