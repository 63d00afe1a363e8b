import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../model/body.ts';
import { kinds, referenceKinds, type ReferenceKind } from '../../model/kinds.ts';
import { dayNamedBy, hasTwoSchemes, idForm } from '../../model/address.ts';
import { nearest } from '../../model/nearest.ts';
import { graphicKindOf } from '../graphics.ts';
import { isMailAddress, isSitePath, isWebAddress } from '../links.ts';
import { readReference } from '../references.ts';
import { lineOf, plainWords } from '../words.ts';

type Wording = Omit<Fault, 'line'>;

/** Links without words, links to addresses that are not allowed, and addresses for later. */
export function faultsOfLinks(tree: Root): readonly Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (node.type === 'link') {
      const fault = faultOfTarget(node.url) ?? faultOfWords(node);
      if (fault) faults.push({ line: lineOf(node), ...fault });
    } else if (node.type === 'definition') {
      faults.push({ line: lineOf(node), ...faultOfDefinition(node.label ?? '', node.url) });
    }
  });
  return faults;
}

function faultOfTarget(url: string): Wording | null {
  if (dayNamedBy(url) !== null) return null;
  if (hasTwoSchemes(url)) {
    const hint = `Write "${url.replace(/^https?:\/\/(https?):?\/\//i, '$1://')}".`;
    return { message: `The scheme of "${url}" stands there twice.`, hint };
  }
  if (readReference(url) ?? (isSitePath(url) || isWebAddress(url) || isMailAddress(url)))
    return null;
  if (url === '')
    return { message: 'A link has no address.', hint: 'Write it between the round brackets.' };
  if (graphicKindOf(url))
    return {
      message: `"${url}" is written as a link, so nothing would be drawn.`,
      hint: `Put "!" before it, in a paragraph of its own: ![what it shows](${url}).`,
    };
  const [, scheme, id = ''] = /^([^/?#:]*):(.*)$/su.exec(url) ?? [];
  return scheme === undefined ? faultOfPath(url) : faultOfScheme(url, scheme, id);
}

const collectionOf = (kind: ReferenceKind): string => kinds[kind].collection;

/** The record that a path of its file stands for, or a reference with a colon of another kind. */
function recordMeant(url: string): string | null {
  const [, folder, id = ''] = /(?:^|\/)([a-z]+)\/([a-z\d-]+)\.md$/.exec(url) ?? [];
  const kind = referenceKinds.find((each) => collectionOf(each) === folder);
  if (kind) return `${kind}:${id}`;
  const plain = url.replace(/\s*[\u02d0\ua789\ufe55\uff1a]\s*/u, ':');
  return plain !== url && readReference(plain) ? plain : null;
}

function faultOfPath(url: string): Wording {
  const message = `The address "${url}" does not say from where it counts.`;
  const record = recordMeant(url);
  if (record) return { message, hint: `Did you mean "${record}"?` };
  const isHost = /^(?:\/\/|www\.|[\w-]+(?:\.[\w-]+)+(?:\/|$))/.test(url);
  const hint = isHost
    ? `Begin it with https://: "https://${url.replace(/^\/+/, '')}".`
    : 'Begin an address on this site with a slash, such as /about/, and one elsewhere with https://.';
  return { message, hint };
}

function faultOfScheme(url: string, scheme: string, id: string): Wording {
  const message = `There is no reference of the kind "${scheme}:", in "${url}".`;
  const kinds = 'The kinds are event:, place:, person:, term:, figure:, statement: and day:.';
  if (scheme === 'article') return { message, hint: `Write the address: /articles/${id}/.` };
  if (scheme === 'source') return { message, hint: `Cite a source as [@${id}].` };
  if (readReference(`${scheme}:x`))
    return {
      message: `The reference "${url}" names no record.`,
      hint: `Write the id of one behind the colon, such as [words](${scheme}:some-id).`,
    };
  if (scheme === 'day') {
    const hint = 'Write one behind the colon: [Wednesday](day:2016-02-03).';
    return { message: `The reference "${url}" names no day.`, hint };
  }
  const plural = referenceKinds.find((each) => collectionOf(each) === scheme);
  const meant = plural ?? nearest(scheme.toLowerCase(), [...referenceKinds, 'day']);
  if (meant) return { message, hint: `Did you mean "${meant}:${id}"? ${kinds}` };
  if (idForm.test(id)) return { message, hint: kinds };
  return {
    message: `The address "${url}" is not allowed.`,
    hint: 'A link leads to a record, to a page such as /about/, or to an address with https://.',
  };
}

function faultOfWords(link: Link): Wording | null {
  const words = plainWords(link).trim();
  const isPicture = link.children.some(({ type }) => type === 'image');
  if (words === '' && !isPicture)
    return {
      message: `The link to "${link.url}" has no words.`,
      hint: `Write them between the square brackets: [words](${link.url}).`,
    };
  if (words === link.url && readReference(link.url))
    return {
      message: `The reference <${link.url}> has no words of its own.`,
      hint: `Write [words](${link.url}).`,
    };
  return null;
}

function faultOfDefinition(label: string, url: string): Wording {
  const message = `The line "[${label}]: ${url}" is not printed: it defines an address for later.`;
  if (label.startsWith('@'))
    return {
      message,
      hint: 'Describe sources in content/sources.yaml, and cite them in the text.',
    };
  if (label.startsWith('^'))
    return { message, hint: 'There are no footnotes: cite a source as [@reuters-20160202].' };
  return { message, hint: `Write the address where the words are: [words](${url}).` };
}
