/** How far, in pixels, a finger pulls a sheet down to close it. */
const farEnough = 64;

/** Lets a finger pull a sheet down by its bar: far enough and it closes, less and it comes back. */
export function closeBySwipe(
  frame: HTMLElement,
  onClose: () => void,
  { signal }: { signal: AbortSignal },
): void {
  let from: number | undefined;

  const pulled = (event: PointerEvent) => (from === undefined ? 0 : Math.max(0, event.clientY - from));
  const letGo = () => {
    from = undefined;
    frame.style.translate = '';
  };

  // The path leads out into the page, where a form may have a field of that name.
  const { matches } = Element.prototype;
  frame.addEventListener(
    'pointerdown',
    (event) => {
      const onBar = event
        .composedPath()
        .some((node) => node instanceof Element && matches.call(node, '.sheet .frame-bar'));
      if (event.pointerType === 'touch' && onBar) from = event.clientY;
    },
    { signal },
  );
  frame.addEventListener(
    'pointermove',
    (event) => {
      if (from !== undefined) frame.style.translate = `0 ${pulled(event)}px`;
    },
    { signal },
  );
  frame.addEventListener(
    'pointerup',
    (event) => {
      const closes = pulled(event) > farEnough;
      letGo();
      if (closes) onClose();
    },
    { signal },
  );
  frame.addEventListener('pointercancel', letGo, { signal });
}
