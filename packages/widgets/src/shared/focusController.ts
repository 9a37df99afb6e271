import type { LitElement } from 'lit';

/**
 * The focus does not go with what had it, such as a button in whose place comes what was asked for: it goes to what opens that part, else to the
 * heading, once there is one; unless it is elsewhere by then, where what was pressed led or somebody has gone. Nothing scrolls: what went may have
 * been left out of sight long ago.
 */
export function focusController(host: LitElement): void {
  let focused: Element | null = null;
  let opener: HTMLElement | null | undefined;

  function inherit(): void {
    const find = (selector: string): HTMLElement | null => host.renderRoot.querySelector(selector);
    const heir = opener?.isConnected ? opener : find('[aria-expanded=true]') ?? find('h3');
    if (!heir) return;
    focused = null;
    // Where the focus went with its element it is nowhere, which is the body.
    const { activeElement, body } = host.ownerDocument;
    if (activeElement === body) heir.focus({ preventScroll: true });
  }

  host.addController({
    hostUpdate() {
      const { activeElement } = host.renderRoot as ShadowRoot;
      if (!activeElement && focused?.isConnected === false) return;
      focused = activeElement;
      opener = focused?.closest('details')?.querySelector('summary');
    },
    hostUpdated() {
      // Whoever pressed may lead the focus itself, once the update is complete.
      if (focused?.isConnected === false) void host.updateComplete.then(inherit);
    },
  });
}
