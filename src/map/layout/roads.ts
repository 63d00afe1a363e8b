import { findPlace, type Corpus } from '../../model/corpus.ts';
import { pointIn, type MapFrame } from './frames.ts';
import type { Point } from '../../draw/point.ts';

/**
 * The schematic roads of a frame, each as the points of a smooth line. Only the close frame has
 * roads.
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
