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

test('nor has it the module that fetches the scripts of graphics; others stay', () => {
  const script = (text: string) => `<script type="module">${text}</script>`;
  const near = script('var e=document.querySelectorAll(`template[data-for]`);load(e)');
  const touched = script('document.querySelectorAll(`template[data-touched]`)');
  expect(measured(`<p>text</p>${touched}${near}${touched}`)).toBe(
    `<p>text</p>${touched}${touched}`,
  );
  expect(measured(`<p>text</p>${near}${touched}`)).toBe(`<p>text</p>${touched}`);
});
