import { adopt } from '../browser/adopt.ts';
import { chosenOf } from '../page-state/chosen.ts';
import { keyForm } from '../timeline/layout/view-keys.ts';
import { copy, selectedMessage } from '../browser/copy.ts';
import { make, makeButton } from '../browser/html.ts';
import styles from './share.css?inline';

/** The labels of the buttons, by what they copy. */
const labels: Readonly<Record<string, string>> = {
  link: 'Copy link',
  citation: 'Copy citation',
  code: 'Copy code',
};

const ownPair = new RegExp(`^${keyForm}=`);

/** The keys of timelines in a query. Timelines after the first have a number: `range-2=…` */
function queryOfViews(query: string): string {
  const pairs = query
    .slice(1)
    .split('&')
    .filter((pair) => ownPair.test(pair));
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** The page's own address, with view and choice if its address can have them. */
function addressOf(panel: HTMLElement, link: HTMLAnchorElement): string {
  if (!('keepsChoice' in panel.dataset)) return link.href;
  const { search, hash } = location;
  return link.href + queryOfViews(search) + (chosenOf(hash) ? hash : '');
}

/**
 * Milliseconds without text before a message, so that screen readers announce the same message
 * again.
 */
const silence = 100;

function addButton(panel: HTMLElement, source: HTMLElement, status: HTMLElement): void {
  const kind = source.dataset['copy'] ?? '';
  const button = makeButton({}, labels[kind] ?? '', () => {
    const words =
      source instanceof HTMLAnchorElement ? addressOf(panel, source) : (source.textContent ?? '');
    status.textContent = '';
    void copy(words, () => source).then((done) => {
      setTimeout(() => (status.textContent = done ? 'Copied' : selectedMessage), silence);
    });
  });
  source.after(button);
}

/**
 * Adds the device's own share dialog, if there is one. If the reader closes it, nothing happens.
 */
function addSheet(panel: HTMLElement, link: HTMLAnchorElement): void {
  if (!('share' in navigator)) return;
  const button = makeButton({}, 'Share…', () => {
    const url = addressOf(panel, link);
    navigator.share({ title: document.title, url }).catch(() => undefined);
  });
  link.after(button);
}

adopt(styles);

/** Adds the buttons to each printed panel. */
for (const panel of document.querySelectorAll<HTMLElement>('.share')) {
  // The status element never moves, because screen readers do not announce text that is moved.
  const status = make('p', { role: 'status' });
  panel.append(status);
  for (const source of panel.querySelectorAll<HTMLElement>('[data-copy]'))
    addButton(panel, source, status);
  const link = panel.querySelector<HTMLAnchorElement>('a[data-copy]');
  if (link) addSheet(panel, link);
}
