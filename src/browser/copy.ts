import { make } from './html.ts';

/** The message if copying fails: the words are then selected, so that the reader can copy them. */
export const selectedMessage = 'Selected: copy it with your keyboard or menu';

/**
 * Copies words and returns whether that worked. A browser may refuse, for example without https;
 * then the node that `shownIn` returns is selected instead.
 */
export async function copy(words: string, shownIn: () => Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shownIn());
    return false;
  }
}

/**
 * Copies an address and says so on the button. If that fails, the address is shown after the button
 * and selected.
 */
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
  button.textContent = isCopied ? done : selectedMessage;
}
