import type { LitElement } from 'lit';

/**
 * The focus does not go with what had it, such as a button in whose place comes what was asked for: it goes to what opens that part, else to the
 * heading, once there is one; unless somebody has gone elsewhere meanwhile.
 */
export function focusController(host: LitElement): void {
  let focused: Element | null = null;
  let opener: HTMLElement | null | undefined;
  host.addController({
    hostUpdate() {
      const { activeElement } = host.shadowRoot!;
      // Where the focus went with its element it is nowhere, which is the body.
      if (!activeElement && focused?.isConnected === false && document.activeElement === document.body) return;
      focused = activeElement;
      opener = focused?.closest('details')?.querySelector('summary');
    },
    hostUpdated() {
      if (focused?.isConnected !== false) return;
      const find = (selector: string): HTMLElement | null => host.shadowRoot!.querySelector(selector);
      const heir = opener?.isConnected ? opener : find('[aria-expanded=true]') ?? find('h3');
      if (!heir) return;
      heir.focus();
      focused = null;
    },
  });
}
