import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What draws or leads somewhere; all else of an element is there for our styles and scripts. */
const kept =
  /^(?:href|id|lang|d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|transform|viewbox|colspan|rowspan|scope)$/i;

const dropped = new Set(['script', 'style', 'template', 'link', 'meta']);

const styles =
  'body{font:19px/1.5 Georgia,serif;max-width:36rem;margin:auto;padding:1rem}svg{max-width:100%;height:auto}';

/**
 * A page as somebody would write it by hand who wants no more than its text and its drawings: the
 * same elements, four lines of style, no fonts and no script.
 */
export function barePage(html: string): string {
  const document = parse(html, { scriptingEnabled: false });
  strip(document);
  const body = serialize(document).replace(/^.*<body>|<\/body>.*$/gs, '');
  const title = /<title>.*?<\/title>/.exec(html)?.[0] ?? '';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}`;
  return `<!DOCTYPE html><html lang="en">${head}<style>${styles}</style><body>${body}</body></html>`;
}

function strip(node: Tree.ParentNode): void {
  node.childNodes = node.childNodes.filter((child) => !dropped.has(child.nodeName));
  for (const child of node.childNodes) {
    if ('attrs' in child) child.attrs = child.attrs.filter(({ name }) => kept.test(name));
    if ('childNodes' in child) strip(child);
  }
}
