import type { Image, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../model/body.ts';
import { nearest } from '../../model/nearest.ts';
import {
  faultOfGraphicUrl,
  graphicKindOf,
  graphicKinds,
  onlyImage,
  readPicture,
} from '../graphics.ts';
import { isSitePath } from '../links.ts';
import { readReference } from '../references.ts';
import { lineOf } from '../words.ts';

const examples = {
  timeline: '![what it shows](timeline:2016-01-29/2016-02-05)',
  map: '![what it shows](map:2016-02-02#hardatnin,tal-jibbin)',
  maps: '![what they show](maps:2016-01-29/2016-02-05)',
  sides:
    '![what it shows](sides:), or with some of them as ![what it shows](sides:government,rebels)',
  glance: '![what it shows](glance:2016-01-29/2016-02-05)',
} as const;

/** How error messages call each kind of graphic. */
const names = {
  timeline: 'The timeline',
  map: 'The map',
  maps: 'The graphic of small maps',
  sides: 'The graphic of the sides',
  glance: 'The graphic of days at a glance',
} as const;

/** Malformed graphics and pictures, and graphics in places where they cannot be drawn. */
export function faultsOfGraphics(tree: Root): readonly Fault[] {
  const alone = new Set<Nodes>(tree.children.flatMap((node) => onlyImage(node) ?? []));
  const faults: Fault[] = [];
  visit(tree, 'image', (image) => {
    const line = lineOf(image);
    const kind = graphicKindOf(image.url);
    const isAlone = alone.has(image);
    const found = kind ? faultsOfGraphic(kind, image, isAlone) : faultsOfPicture(image, isAlone);
    faults.push(...found.map((fault) => ({ line, ...fault })));
  });
  return faults;
}

type Wording = Omit<Fault, 'line'>;

function faultsOfGraphic(
  kind: keyof typeof examples,
  { url, alt }: Image,
  isAlone: boolean,
): readonly Wording[] {
  const fault = faultOfGraphicUrl(url);
  const faults: Wording[] = [];
  if (fault)
    faults.push({
      message: `${names[kind]} "${url}" is not right: ${fault}`,
      hint: `Write it as ${examples[kind]}.`,
    });
  if (!alt?.trim())
    faults.push({
      message: `${names[kind]} "${url}" has no caption.`,
      hint: `Say in a sentence what to see, between the square brackets: ${examples[kind]}.`,
    });
  if (!isAlone) faults.push(notAlone(`${names[kind]} "${url}"`));
  return faults;
}

const notAlone = (what: string): Wording => ({
  message: `${what} does not stand in a paragraph of its own.`,
  hint: 'Put it on a line of its own, outside lists and quotations, with an empty line before and after.',
});

function faultsOfPicture(image: Image, isAlone: boolean): readonly Wording[] {
  const { url, alt } = image;
  if (readReference(url)) {
    const hint = `Take the "!" away: [words](${url}).`;
    return [{ message: `"${url}" is a record, not a picture.`, hint }];
  }
  const [, scheme] = /^([^/?#:]*):/.exec(url) ?? [];
  const meant = scheme ? nearest(scheme.toLowerCase(), graphicKinds) : null;
  if (meant) {
    const hint = `Did you mean "${meant}:"? Write it as ${examples[meant as keyof typeof examples]}.`;
    return [{ message: `There is no graphic of the kind "${scheme}:".`, hint }];
  }
  if (!readPicture(image))
    return [
      {
        message: isSitePath(url)
          ? `Nothing says whose the picture "${url}" is.`
          : `The picture "${url}" is not on this site.`,
        hint: 'Put the file into content/pictures/, named in small letters and hyphens, describe it in content/pictures.yaml, and write ![what is seen](../pictures/road.jpg).',
      },
    ];
  const faults: Wording[] = [];
  if (!isAlone) faults.push(notAlone(`The picture "${url}"`));
  if (!alt?.trim())
    faults.push({
      message: `The picture "${url}" has no words.`,
      hint: `Say what it shows, for those who do not see it: ![what it shows](${url}).`,
    });
  return faults;
}
