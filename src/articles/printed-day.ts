import { make } from '../browser/html.ts';

/** The parts of the printed page of a day that the companion shows. */
export interface PrintedDay {
  /** The day in words. */
  readonly name: string;
  readonly href: string;
  readonly drawing: Element;
  readonly tracks: Element;
  /** The styles of the page that both were printed for. */
  readonly sheets: readonly CSSStyleSheet[];
}

const asked = new Map<string, Promise<PrintedDay | null>>();

/** Loads the page of a day, once; null if that fails. */
export function dayCalled(href: string): Promise<PrintedDay | null> {
  const coming = asked.get(href) ?? fetchDay(href).catch(() => null);
  asked.set(href, coming);
  return coming;
}

async function fetchDay(href: string): Promise<PrintedDay | null> {
  const answer = await fetch(href);
  if (!answer.ok) return null;
  // Not a document of its own, which would try the styles against the policy of this page.
  const { content: page } = Object.assign(make('template'), { innerHTML: await answer.text() });
  const drawing = page.querySelector('.place-map > .drawing');
  const tracks = page.querySelector('.tracks');
  if (!drawing || !tracks) return null;
  for (const words of tracks.querySelectorAll('.summary, .label')) {
    const confidence = words.querySelector('.confidence');
    if (confidence) words.replaceChildren(confidence);
    else words.remove();
  }
  const sheets = [...page.querySelectorAll('style')].map(({ textContent }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(textContent);
    return sheet;
  });
  const name = (page.querySelector('h1')?.textContent ?? '').trim();
  return { name, href, drawing, tracks, sheets };
}
