import type { ElementContent } from 'hast';
import { element } from '../../draw/tree.ts';
import { changeKinds, type ChangeKind } from '../../model/changes.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Span } from '../../model/span.ts';
import type { GlanceContent } from '../layout/types.ts';
import { drawChangeMark } from './glance.ts';
import { openInWords } from './words.ts';

const kindWords: Readonly<Record<ChangeKind, string>> = {
  taken: 'changed hands',
  relieved: 'encirclement ended',
  encircled: 'encircled',
  contested: 'contested',
  divided: 'divided',
};

/** The key to the lines and marks of a drawing, and what it does not count, to stand below it. */
export function drawExplanation(
  corpus: Corpus,
  span: Span,
  { changes, moments }: GlanceContent,
): readonly ElementContent[] {
  const marks = changeKinds.flatMap((kind): readonly (ElementContent | string)[] => {
    const first = changes.find((change) => change.kind === kind);
    if (!first) return [];
    const words = kindWords[kind];
    const [word = words] = words.split(' ');
    const mark = drawChangeMark(kind, first.holder);
    return [element('span', { class: 'kind' }, mark, ` ${word}`), `${words.slice(word.length)}, `];
  });
  const isDenied = moments.some(({ level }) => level === 'denied');
  const isDoubtful = changes.some(({ confidence }) => confidence !== 'confirmed');
  const open = openInWords(corpus, span);
  const ofTalks = [
    'One side of the dates is what was announced about the talks: the line leaves its base when an organiser opens a round and returns when it is closed or suspended',
    isDenied ? ', dotted where that is denied' : '',
    '. Ticks: what else was said or done. The other side counts places on the map, one by one: ',
  ].join('');
  const ofGround = [
    isDoubtful ? 'outlined where only reported' : 'all confirmed',
    changes.some(({ from, to }) => from !== to) ? '; broken line: one of two days' : '',
    '. Not counted: places without a record, and all else that happened on the ground',
    open.length > 0 ? `, nor what may fall outside these days: ${open.join('; ')}` : '',
    '.',
  ].join('');
  const { children } = element('span', {}, ofTalks, ...marks, ofGround);
  return children;
}
