import type { Point } from '../../draw/point.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { Day, PartialDate } from '../../model/date.ts';
import type { Track } from '../../model/track.ts';
import type { Axis, Tick } from './axis.ts';

/** An event as a timeline needs it; `model/event.ts` describes its fields. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly date: PartialDate;
  readonly track: Track;
  readonly confidence: Confidence;
}

/** The available space. Time runs to the right in a horizontal drawing, down in a vertical one. */
export interface Frame {
  readonly orientation: 'horizontal' | 'vertical';
  /** In px. */
  readonly width: number;
  /**
   * In px; null for as much as all labels need. With a number, events that have no room form
   * clusters.
   */
  readonly height: number | null;
}

/** A rectangle in px from the upper left of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The mark of a labelled event, next to its label. Its shape shows the confidence: full, ring or
 * split.
 */
export interface EventMark extends Point {
  readonly id: string;
  readonly track: Track;
  readonly confidence: Confidence;
}

/**
 * How an event of more than a day is drawn: `bar` for an interval of days, `span` for a date known
 * by month or year, `open` for one of several days, which is a bar with open ends.
 */
export const barShapes = ['bar', 'span', 'open'] as const;
export type BarShape = (typeof barShapes)[number];

/** The bar of an event of more than a day. */
export interface Bar extends Box {
  readonly id: string;
  readonly track: Track;
  readonly confidence: Confidence;
  readonly shape: BarShape;
}

/** The position of an event's words, with its mark. */
export interface Label extends Box {
  readonly id: string;
  readonly track: Track;
  /** Its lines: date, title, and certainty unless it is confirmed. */
  readonly lines: readonly string[];
}

/** A line from an event's moment on the band to its label. */
export interface Leader {
  readonly id: string;
  readonly track: Track;
  readonly points: readonly Point[];
}

/**
 * Events whose labels have no room, drawn as one mark with their number. Zooming in separates them.
 */
export interface Cluster extends Box {
  readonly ids: readonly string[];
  readonly count: number;
  readonly track: Track;
  /** First and last day of its events. */
  readonly from: Day;
  readonly to: Day;
}

/** A day on which a track has no events; shown if every day has a tick. */
export interface EmptyDay extends Box {
  readonly day: Day;
  readonly track: Track;
}

/** All positions of a drawing, in px. Events are in order of time. */
export interface TimelineLayout {
  readonly orientation: Frame['orientation'];
  readonly width: number;
  readonly height: number;
  /** Where the range starts and ends along the drawing. */
  readonly axis: Axis;
  /** The dark band with the dates. */
  readonly band: Box;
  readonly ticks: readonly Tick[];
  readonly marks: readonly EventMark[];
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  readonly leaders: readonly Leader[];
  readonly clusters: readonly Cluster[];
  readonly emptyDays: readonly EmptyDay[];
}

/** An event with its position along the axis, in px. */
export interface Placed {
  readonly event: TimelineEvent;
  readonly from: number;
  readonly to: number;
}
