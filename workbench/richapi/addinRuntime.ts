import type { EventHub } from '../workbook/eventHub';

/** Message of the runtime's own events: a change of its visibility. */
const VISIBILITY_CHANGED = [65_536, 65_539] as const;

/** The add-in's shared runtime: whether its pane is seen, and how it starts. */
export class AddinRuntime {
  startState = 'Inactive';
  /** Told when the add-in shows or hides its pane. */
  onRequest: (visible: boolean) => void = () => undefined;
  private visible = true;

  constructor(private readonly events: EventHub) {}

  get state(): 'Visible' | 'Background' {
    return this.visible ? 'Visible' : 'Background';
  }

  get paneVisible(): boolean {
    return this.visible;
  }

  /** The pane was opened or closed; the add-in learns it. */
  set paneVisible(visible: boolean) {
    if (visible === this.visible) return;
    this.visible = visible;
    this.events.send([...VISIBILITY_CHANGED, '', JSON.stringify({ visibility: this.state }), 0]);
  }

  /** The add-in asks for a state of its own: `Visible` shows its pane, `Background` hides it. */
  request(state: string): void {
    this.paneVisible = state === 'Visible';
    this.onRequest(this.paneVisible);
  }
}
