import { i18n } from '#i18n';
import cardCss from '../../components/card.css?inline';
import footerCss from '../../components/card-footer.css?inline';
import sectionsCss from '../../components/card-sections.css?inline';
import sheetCss from '../../components/card-sheet.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import hostCss from './host.css?inline';
import { liveRoot, type Point } from './live-root.ts';
import { popoverTag } from './tag.ts';

/** The popover's own element on the page, in the top layer, closed to the page's styles and scripts. */
export interface Host {
  /** Holds the card; a dialog to assistive technology. */
  readonly frame: HTMLElement;
  /**
   * In the top layer, above whatever the page put there; in view from the next placement on.
   *
   * @param beside where the mark stands, if it is in view.
   */
  raise(beside: Point | null): void;
  /** Out of view and off the page, focus back where `raise` found it. */
  lower(): void;
  /** Whether it is on the page and in view. A page may have put it away a moment ago, unheard of yet. */
  isOpen(): boolean;
  /** Whether it is of no use where it is: something of the page's is in front that it is not inside of. */
  isCovered(): boolean;
  /** Whether focus is inside. */
  focused(): boolean;
  /** Whether an event comes from inside. */
  holds(event: Event): boolean;
}

interface Options {
  readonly document: Document;
  /** The page took the element away, or out of view. */
  readonly onGone: () => void;
  /** The page's dialog or popover that it is in was closed: no listener of the page's document may hear of it. */
  readonly onHomeClosed: () => void;
  readonly signal: AbortSignal;
}

/** The id of what labels the dialog. */
export const titleId = 'title';

/** Puts a popover's element on the page, hidden, until the signal aborts. */
export function createHost({ document, onGone, onHomeClosed, signal }: Options): Host {
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
    leaveHome();
  });

  let raised = false;
  // A form's fields stand in front of its own properties, in Chrome: what is asked of it is the DOM's.
  const { addEventListener, removeEventListener, appendChild } = Node.prototype;
  const leaveHome = () => home && removeEventListener.call(home, 'toggle', onHomeClosed);
  let home: Element | ShadowRoot | undefined;
  let mark: Point | null = null;
  const focused = () => shadow.activeElement !== null;
  const isOpen = () => element.matches(':popover-open');

  return {
    frame,
    isOpen,
    isCovered: () => element.parentNode !== liveRoot(document, mark),
    focused,
    raise(beside) {
      leaveHome();
      mark = beside;
      home = liveRoot(document, beside);
      // Such events do not leave a component, and a popover's may close as much as a dialog's.
      addEventListener.call(home, 'toggle', onHomeClosed);
      const inside = shadow.activeElement;
      if (isOpen()) element.hidePopover();
      resetAttributes(element);
      if (element.parentNode !== home) appendChild.call(home, element);
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
      leaveHome();
      // Hidden first: that gives the focus back. Then nothing of ours is left in the page's markup.
      if (isOpen()) element.hidePopover();
      element.remove();
    },
    // Its target would be a component of the page's, where the card is inside of one.
    holds: (event) => event.composedPath().includes(element),
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
