import { button, make } from '../../browser/html.ts';
import { draw, svg } from './svg.ts';

/** Buttons in the map's corner: closer, farther, and back to what the page drew. */
export function tools(zoomBy: (steps: number) => void, reset: () => void): HTMLElement {
  const made = make(
    'div',
    'tools',
    tool('Zoom in', 'M8 3v10M3 8h10', () => zoomBy(1)),
    tool('Zoom out', 'M3 8h10', () => zoomBy(-1)),
    tool('Back to the first view', 'M4 3v4h4M4.5 7a4.5 4.5 0 1 1 -.5 3', reset),
  );
  made.setAttribute('role', 'group');
  made.ariaLabel = 'Zoom';
  return made;
}

function tool(label: string, path: string, act: () => void): HTMLButtonElement {
  const made = button('tool', label, act);
  const icon = svg('', '0 0 16 16');
  icon.append(draw('', path));
  made.append(icon);
  return made;
}
