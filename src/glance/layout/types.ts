import type { Type } from '../../draw/break-lines.ts';
import type { HolderKey } from '../../map/layout/marks.ts';
import type { ChangeKind } from '../../model/changes.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { TalksLevel } from '../../model/talks-line.ts';
import type { Track } from '../../model/track.ts';

/** An event of the talks. */
export interface Moment {
  /** The day of the span, counted from 0. */
  readonly day: number;
  /** What share of that day's events come before it: 0 for the first, always below 1. */
  readonly part: number;
  readonly kind: 'step' | 'denial' | 'tick';
  /** Where the line is after it. */
  readonly level: TalksLevel;
  /** The text beside a step or a denial; empty for a tick. */
  readonly words: string;
}

/** A change of a place, with the days between which it happened, counted from 0. */
export interface PlaceChange {
  readonly name: string;
  readonly kind: ChangeKind;
  readonly holder: HolderKey;
  readonly confidence: Confidence;
  /** The first day on which it may have happened; negative for a day before the span. */
  readonly from: number;
  /** The day by which it had certainly happened; may lie after the span. */
  readonly to: number;
}

/** What the drawing shows, in order of time. */
export interface GlanceContent {
  readonly days: readonly { readonly weekday: string; readonly date: string }[];
  readonly start: TalksLevel;
  readonly moments: readonly Moment[];
  readonly changes: readonly PlaceChange[];
  readonly labels: Readonly<Record<Track, string>>;
  /** What has changed by the end, counted for each kind of change: "5 places changed hands". */
  readonly total: readonly string[];
}

/** A point: a share of the width of the drawing, 0 to 1, and pixels from its top. */
export interface SharedPoint {
  readonly share: number;
  readonly y: number;
}

/** Where a form puts a time and an amount: the height of the talks' line, or a count of places. */
export type PointAt = (time: number, amount: number) => SharedPoint;

/**
 * A point with an offset to the right in pixels, which is the same at every width of the drawing.
 */
export interface Spot extends SharedPoint {
  readonly px: number;
}

/** A straight line; `perhaps` is a piece of the stair for changes that have perhaps happened. */
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

/** A mark: of an event on the line of the talks, or of a change on the stair of the ground. */
export type Sign = {
  readonly spot: Spot;
} & (
  | { readonly kind: 'step' | 'denial' }
  | ({ readonly kind: 'change' } & { readonly change: PlaceChange })
);

export type Role = 'track' | 'said' | 'name' | 'weekday' | 'date' | 'total';

/** Text whose first baseline starts, ends or has its middle at a spot, as `align` says. */
export interface Words {
  readonly role: Role;
  readonly track: Track | null;
  readonly spot: Spot;
  readonly align: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
}

/** All parts of a drawing. It is as wide as the page allows; its height is fixed, in pixels. */
export interface GlanceDrawing {
  readonly form: Form;
  readonly height: number;
  readonly fields: readonly Field[];
  readonly lines: readonly Line[];
  readonly signs: readonly Sign[];
  readonly words: readonly Words[];
}

/** `upright` has the days below each other, for a phone; `across` has them beside each other. */
export const forms = ['upright', 'across'] as const;
export type Form = (typeof forms)[number];

/** The least width of each form, in pixels: a phone of 320 or a sheet of A4, without margins. */
export const narrowest: Readonly<Record<Form, number>> = { upright: 288, across: 660 };

/** Font sizes and line heights of each form, in pixels. */
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
