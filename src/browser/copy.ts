import { make } from './html.ts';

/** What is said where words could not be copied, but stand selected for the reader to do so. */
export const selected = 'Selected: copy it with your keyboard or menu';

/**
 * Copies words, and says whether that was possible. Where a browser does not let a page copy, as
 * on a host without https, it selects what `standing` gives, where the words stand.
 */
export async function copy(words: string, standing: () => Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    getSelection()?.selectAllChildren(standing());
    return false;
  }
}

/** Copies an address for a button, which says so; else the address stands beside it, selected. */
export async function copyAddress(
  address: string,
  button: HTMLButtonElement,
  done: string,
): Promise<void> {
  const line = make('span', { class: 'address' }, address);
  const isCopied = await copy(address, () => {
    button.parentElement?.querySelector('.address')?.remove();
    button.after(line);
    return line;
  });
  button.textContent = isCopied ? done : selected;
}
