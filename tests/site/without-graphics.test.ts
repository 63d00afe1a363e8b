import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { namesInGraphics, withoutGraphics } from './without-graphics.ts';

const measured = (html: string) => {
  const page = { address: '/', html, document: parse(html, { scriptingEnabled: false }) };
  return withoutGraphics(page, namesInGraphics([page]));
};

test('a page without its graphics has neither the figures nor the styles that only they use', () => {
  const html = [
    '<style>@layer a,b;.label,.mark{color:red}.mark{fill:red}p:not(.mark,.x){margin:0}',
    '@media print{.mark{fill:none}}@layer components{.mark{x:y}.label{x:y}}</style>',
    '<p class="label">text</p><figure class="graphic"><i class="mark"></i></figure><p>more</p>',
  ].join('');
  expect(measured(html)).toBe(
    [
      '<style>@layer a,b;.label{color:red}',
      '@layer components{.label{x:y}}</style>',
      '<p class="label">text</p><p>more</p>',
    ].join(''),
  );
});

test('nor has it the lines that fetch the scripts of graphics; those for other things stay', () => {
  const near = '(async()=>{var e=document.querySelectorAll(`template[data-for]`);load(e)\n})();';
  const touched = '(async()=>{document.querySelectorAll(`template[data-touched]`)\n})();';
  const page = (script: string) => `<p>text</p><script type="module">${script}</script>`;
  expect(measured(page(touched + near + touched))).toBe(page(touched + touched));
  expect(measured(page(near + touched))).toBe(page(touched));
});
