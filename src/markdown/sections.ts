import { unified } from 'unified';
import { VFile } from 'vfile';
import { remarkHeadingIds } from './heading-ids.ts';
import { parseBody } from './parse.ts';
import { onOneLine, plainWords } from './words.ts';

/** What stands under one heading of a body, as plain words; before the first, under none. */
export interface Section {
  /** The fragment of its address; empty before the first heading. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
}

const numbered = unified().use(remarkHeadingIds).freeze();

/** The sections of a body in order, each with its own words and without those of the next. */
export function sectionsOf(markdown: string): readonly Section[] {
  const tree = parseBody(markdown);
  const file = new VFile();
  numbered.runSync(tree, file);
  const headings = (file.data.headings ?? []).values();
  const sections: Section[] = [{ id: '', title: '', words: '' }];
  for (const node of tree.children) {
    const heading = node.type === 'heading' ? headings.next().value : undefined;
    if (heading) sections.push({ id: heading.id, title: heading.text, words: '' });
    else {
      const last = sections.pop();
      if (last) sections.push({ ...last, words: onOneLine(`${last.words} ${plainWords(node)}`) });
    }
  }
  return sections;
}
