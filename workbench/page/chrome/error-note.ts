import type { CellError } from '../../contract';
import { element } from './element';

/** Where a cell is on the page. */
export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 6;
const MAX_WIDTH = 300;

/** The note beside the selected cell that says what is wrong with it. */
export class ErrorNote {
  readonly #note = element('div', { class: 'error-note', role: 'note', hidden: true });
  readonly #bounds: HTMLElement;

  /** @param bounds - The area the note must not leave. */
  constructor(bounds: HTMLElement) {
    this.#bounds = bounds;
    document.body.append(this.#note);
  }

  show(error: CellError | null, place: CellPlace | null): void {
    if (error === null || place === null) {
      this.#note.hidden = true;
      return;
    }
    this.#note.replaceChildren(element('strong', {}, error.code), element('span', {}, error.message));
    this.#note.hidden = false;
    const bounds = this.#bounds.getBoundingClientRect();
    const fitsRight = place.right + GAP + MAX_WIDTH <= bounds.right;
    const left = fitsRight ? place.right + GAP : Math.max(bounds.left, place.left - GAP - this.#note.offsetWidth);
    const top = Math.min(place.top, bounds.bottom - this.#note.offsetHeight - GAP);
    this.#note.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
}
