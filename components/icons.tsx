import type { JSX } from 'preact';

const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3L5 8l5 5',
  forward: 'M6 3l5 5-5 5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  pin: 'M9.7 2.6l3.7 3.7-2.5.8-2.7 2.7.3 2.4-1 1-4.7-4.7 1-1 2.4.3 2.7-2.7zM5.1 10.9l-2.6 2.6',
  panel: 'M3.5 3h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM9.5 3v10',
  away: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5L7 9',
} as const;

// They point the way that words run.
const pointing: ReadonlySet<keyof typeof paths> = new Set(['back', 'forward', 'panel', 'away']);

/** A small line drawing in the colour of its text. Says nothing: what it stands in must have a name. */
export function Icon({ name }: { name: keyof typeof paths }): JSX.Element {
  return (
    <svg
      class={pointing.has(name) ? 'icon icon-pointing' : 'icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
