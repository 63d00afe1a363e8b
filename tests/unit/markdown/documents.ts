import fc from 'fast-check';

/** Addresses for links: valid, invalid, and hostile in every known way. */
const addresses = [
  'event:ratyan',
  'place:ratyan',
  'person:jaafari',
  'figure:civilians',
  'event:nothing',
  '/about/',
  'https://example.org/a?b=c&d#e',
  'mailto:editors@example.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java&#x09;script:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//other.example/',
  '/\\other.example/',
  '\\\\other.example\\',
  'https:other.example',
  'http://a"onmouseover="alert(1)',
  "'onfocus='alert(1)",
  'event:"><script>alert(1)</script>',
  'timeline:2016-01-29/2016-02-05',
  'map:2016-02-02#ratyan',
  'map:2016-02-02#"><img src=x onerror=alert(1)>',
  'timeline:2016-13-45/x',
] as const;

/** HTML that must never come through. */
const html = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<a href="javascript:alert(1)" id="note-1" class="cite">x</a>',
  '<div style="position:fixed">x</div>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<!-- <script> --><base href="//other.example/">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '</p></article></main></body><h1 id="content">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<form action="//other.example"><input name=x autofocus onfocus=alert(1)></form>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
] as const;

/** Forged ids, marks and attributes in the forms that other dialects of Markdown know. */
const forged = [
  '{#note-1 .cite onclick=alert(1)}',
  '# Note 1',
  '## content',
  '## <b id="x">x</b>',
  '[^1]: a footnote',
  '[@ap](javascript:alert(1))',
  '[@ap; @nothing; @reuters-20160202]',
  '[@ap',
  '[x]: javascript:alert(1) "onclick"',
  '[x][x] ![x][x]',
  '::: {onclick=alert(1)}',
  '<javascript:alert(1)>',
  '<event:ratyan>',
  '```html onclick=alert(1)\n<script>alert(1)</script>\n```',
  '`<script>`',
  '| a | b |\n| - | -: |\n| <b>c</b> | [d](javascript:e) |',
  '\u0000\ufffd\u202e\u2028',
  'حردتنين <b dir="ltr">ح</b>',
] as const;

const word = fc.oneof(
  fc.constantFrom('Ratyan', "the army's", '"quoted"', '1,500-2,000', '5 - 6', 'ح', '---', '...'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const address = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...addresses) },
  { weight: 1, arbitrary: fc.webUrl() },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

const phrase: fc.Arbitrary<string> = fc.letrec<{ phrase: string }>((tie) => ({
  phrase: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.constantFrom(
      ...html,
      ...forged,
      '[@ap]',
      ' [@ap; @un]',
      '*',
      '**',
      '`',
      '[',
      ']',
      '](',
      '\\',
    ),
    fc.tuple(tie('phrase'), address).map(([inside, to]) => `[${inside}](${to})`),
    fc.tuple(tie('phrase'), address).map(([inside, to]) => `![${inside}](${to} "${inside}")`),
    tie('phrase').map((inside) => `*${inside}*`),
    tie('phrase').map((inside) => `**${inside}**`),
    fc.tuple(tie('phrase'), tie('phrase')).map(([one, other]) => `${one} ${other}`),
  ),
})).phrase;

const block = fc
  .tuple(
    fc.constantFrom('', '', '', '# ', '## ', '### ', '> ', '- ', '1. ', '    ', '> > - ', '| '),
    phrase,
    fc.constantFrom('\n\n', '\n\n', '\n', '  \n', '\n---\n', '\n| - | - |\n', '\r\n'),
  )
  .map((parts) => parts.join(''));

/** Bodies as an editor, a careless one or an enemy might write them. */
export const documents: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.join(''));
