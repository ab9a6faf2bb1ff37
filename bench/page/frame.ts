/** A frame of the page, in milliseconds of its clock. */
export interface Frame {
  /** When its callbacks ran. */
  readonly start: number;
  /** When the main thread was done with it: styles, layout and painting included. */
  readonly end: number;
}

/** The name by which a trace tells the bench's own callback at the end of a frame from the page's. */
export const frameEndName = 'benchFrameEnd';

/**
 * Waits for the next frame.
 *
 * @param change what is done in the frame, before it is painted; timed as part of it.
 */
export function nextFrame(change?: () => void): Promise<Frame> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      change?.();
      const { port1, port2 } = new MessageChannel();
      const listeners = {
        [frameEndName]() {
          const end = performance.now();
          port1.close();
          done({ start, end });
        },
      };
      // A message sent before a frame is painted is taken after it.
      port1.onmessage = listeners[frameEndName];
      port2.postMessage(null);
    });
  });
}
