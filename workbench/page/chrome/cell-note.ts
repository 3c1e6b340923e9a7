import { element } from './element';

/** Where a cell is on the page. */
export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface NoteText {
  /** What is wrong with the cell, or what its author asks to be typed into it. */
  readonly kind: 'error' | 'prompt';
  readonly title: string;
  readonly message: string;
}

const GAP = 6;
const MAX_WIDTH = 300;

/** The note at the selected cell: an error beside it, a prompt below it as in Excel. */
export class CellNote {
  readonly #note = element('div', { class: 'cell-note', role: 'note', hidden: true });
  readonly #bounds: HTMLElement;

  /** @param bounds - The area the note must not leave. */
  constructor(bounds: HTMLElement) {
    this.#bounds = bounds;
    document.body.append(this.#note);
  }

  show(text: NoteText, place: CellPlace): void {
    this.#note.dataset['kind'] = text.kind;
    this.#note.replaceChildren(
      ...[text.title, text.message].filter((part) => part !== '').map((part, index) => element(index === 0 ? 'strong' : 'span', {}, part)),
    );
    this.#note.hidden = false;
    const { left, top } = text.kind === 'error' ? this.#beside(place) : this.#below(place);
    this.#note.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  hide(): void {
    this.#note.hidden = true;
  }

  #beside(place: CellPlace): { left: number; top: number } {
    const bounds = this.#bounds.getBoundingClientRect();
    const fitsRight = place.right + GAP + MAX_WIDTH <= bounds.right;
    return {
      left: fitsRight ? place.right + GAP : Math.max(bounds.left, place.left - GAP - this.#note.offsetWidth),
      top: Math.min(place.top, bounds.bottom - this.#note.offsetHeight - GAP),
    };
  }

  #below(place: CellPlace): { left: number; top: number } {
    const bounds = this.#bounds.getBoundingClientRect();
    const height = this.#note.offsetHeight;
    const fitsBelow = place.bottom + GAP + height <= bounds.bottom;
    return {
      left: Math.min((place.left + place.right) / 2, bounds.right - this.#note.offsetWidth - GAP),
      top: fitsBelow ? place.bottom + GAP : place.top - GAP - height,
    };
  }
}
