import { i18n } from '#i18n';
import cardCss from '../../components/card.css?inline';
import footerCss from '../../components/card-footer.css?inline';
import sectionsCss from '../../components/card-sections.css?inline';
import sheetCss from '../../components/card-sheet.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import hostCss from './host.css?inline';
import { popoverTag } from './tag.ts';

/** The popover's own element on the page, in the top layer, closed to the page's styles and scripts. */
export interface Host {
  /** Holds the card; a dialog to assistive technology. */
  readonly frame: HTMLElement;
  /** In the top layer, above whatever the page put there; in view from the next placement on. */
  raise(): void;
  /** Out of view and off the page, focus back where `raise` found it. */
  lower(): void;
  /** Whether it is on the page and in view. A page may have put it away a moment ago, unheard of yet. */
  isOpen(): boolean;
  /** Whether focus is inside. */
  focused(): boolean;
  contains(node: EventTarget | null): boolean;
}

interface Options {
  readonly document: Document;
  /** The page took the element away, or out of view. */
  readonly onGone: () => void;
  readonly signal: AbortSignal;
}

/** The id of what labels the dialog. */
export const titleId = 'title';

/** Puts a popover's element on the page, hidden, until the signal aborts. */
export function createHost({ document, onGone, signal }: Options): Host {
  // Unregistered: customElements is missing or out of reach in content scripts. A page may register the name:
  // made in its document, the element would be the page's own from the start, closed root and all
  // (`ElementInternals.shadowRoot`).
  const element = document.implementation.createHTMLDocument('').createElement(popoverTag);
  const shadow = element.attachShadow({ mode: 'closed' });
  // Else the root would refuse a style sheet that was made here.
  document.adoptNode(element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokensCss, cardCss, sectionsCss, footerCss, sheetCss, hostCss].join('\n'));
  shadow.adoptedStyleSheets = [sheet];
  const frame = createFrame(document);
  shadow.append(frame);
  const watch = new MutationObserver(() => isOpen() || lost());
  const lost = () => {
    watch.disconnect();
    onGone();
  };
  element.addEventListener('toggle', () => raised && !isOpen() && lost(), { signal });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    element.remove();
  });

  let raised = false;
  const focused = () => shadow.activeElement !== null;
  const isOpen = () => element.matches(':popover-open');

  return {
    frame,
    isOpen,
    focused,
    raise() {
      const home = liveRoot(document);
      const inside = shadow.activeElement;
      if (isOpen()) element.hidePopover();
      resetAttributes(element);
      if (element.parentNode !== home) home.append(element);
      // A page's own element of this name may be gone by now: what it does at its arrival, it does at once.
      if (element.isConnected && element.popover) element.showPopover();
      raised = true;
      // No event tells of an element that was taken out of the page while it was open; nor, in
      // Firefox, of one that is no popover any more.
      watch.disconnect();
      watch.observe(home, { childList: true });
      watch.observe(element, { attributeFilter: ['popover'] });
      // A page may refuse it the top layer while it goes there. Later: what is being shown must be done first.
      if (!isOpen()) queueMicrotask(lost);
      if (inside instanceof HTMLElement) inside.focus({ preventScroll: true });
    },
    lower() {
      raised = false;
      watch.disconnect();
      // Hidden first: that gives the focus back. Then nothing of ours is left in the page's markup.
      if (isOpen()) element.hidePopover();
      element.remove();
    },
    contains: (node) => node === element || (node instanceof Node && shadow.contains(node)),
  };
}

/** Takes back what the page did to the element while it was last shown. */
function resetAttributes(element: HTMLElement): void {
  for (const name of element.getAttributeNames()) if (name !== 'popover') element.removeAttribute(name);
  element.setAttribute('popover', 'manual');
}

function createFrame(document: Document): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', titleId);
  // Those of our own words, whatever the page's are.
  frame.lang = i18n.t('locale.language');
  frame.dir = i18n.t('locale.direction');
  return frame;
}

// While a modal dialog is open, everything outside it is inert, in the top layer or not; and so is
// everything outside an element that fills the screen.
function liveRoot(document: Document): Element {
  const screen = document.fullscreenElement;
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  return (dialog && !dialog.contains(screen) ? dialog : screen) ?? document.documentElement;
}
