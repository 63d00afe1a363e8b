import { findPlace, type Corpus } from '../../model/corpus.ts';
import { pointIn, type MapFrame } from './frames.ts';
import type { Point } from './projection.ts';

/**
 * The schematic roads of a frame, each by the points that a smooth line runs through: those of the
 * story on its close frame, none on the others.
 */
export function roadsOf(frame: MapFrame, corpus: Corpus): readonly (readonly Point[])[] {
  if (frame.id !== 'close') return [];
  return corpus.story.map.roads.map((road) => {
    const coordinates =
      'through' in road
        ? road.through.flatMap((id) => findPlace(corpus, id)?.position ?? [])
        : road.points;
    return coordinates.map((coordinate) => pointIn(frame, coordinate));
  });
}
