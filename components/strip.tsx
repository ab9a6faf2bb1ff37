import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { inDigits } from './numbers.ts';
import type { StoryHere, StoryMark } from './story-mark.ts';

/** The story as a line with its marks on it. A slider to the keyboard: arrow keys go from mark to mark. */
export function Strip(props: {
  readonly label: string;
  /** In the order of their places; never empty. */
  readonly marks: readonly StoryMark[];
  readonly colour: string;
  readonly here: StoryHere;
  readonly onGo: (mark: StoryMark) => void;
}): JSX.Element {
  const { marks, colour, here, onGo } = props;
  const at = nearest(marks, here);
  const mark = marks[at];
  const go = (index: number) => {
    const next = marks[Math.min(marks.length - 1, Math.max(0, index))];
    if (next) onGo(next);
  };
  return (
    <div
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={1}
      aria-valuemax={marks.length}
      aria-valuenow={at + 1}
      aria-valuetext={mark && inWords(mark, { at: at + 1, of: marks.length })}
      onClick={(event) => go(indexAt(event, marks))}
      onKeyDown={(event) => {
        const next = stepFor(event, at, marks.length);
        if (next === undefined) return;
        event.preventDefault();
        go(next);
      }}
    >
      <span
        class="strip-view"
        style={{ insetInlineStart: percent(here.from), insetInlineEnd: percent(1 - here.to) }}
      />
      {marks.map(({ mark, at }) => (
        <span
          key={mark}
          class={mark === here.current ? 'strip-mark strip-mark-current' : 'strip-mark'}
          style={{ insetInlineStart: percent(at), background: colour }}
        />
      ))}
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** The mark that the reader is at, or else the one nearest to what they see. */
function nearest(marks: readonly StoryMark[], { current, from, to }: StoryHere): number {
  const own = marks.findIndex(({ mark }) => mark === current);
  if (own !== -1) return own;
  const middle = (from + to) / 2;
  const away = marks.map(({ at }) => Math.abs(at - middle));
  return away.indexOf(Math.min(...away));
}

function indexAt(
  event: MouseEvent & { readonly currentTarget: Element },
  marks: readonly StoryMark[],
): number {
  const { left, right, width } = event.currentTarget.getBoundingClientRect();
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const pressed = (isRtl ? right - event.clientX : event.clientX - left) / width;
  const away = marks.map(({ at }) => Math.abs(at - pressed));
  return away.indexOf(Math.min(...away));
}

function stepFor(
  event: KeyboardEvent & { readonly currentTarget: Element },
  at: number,
  count: number,
): number | undefined {
  const onwards = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  switch (event.key) {
    case 'ArrowRight':
      return at + onwards;
    case 'ArrowLeft':
      return at - onwards;
    case 'ArrowUp':
      return at + 1;
    case 'ArrowDown':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Enter':
    case ' ':
      return at;
    default:
      return undefined;
  }
}

function inWords(mark: StoryMark, { at, of }: { at: number; of: number }): string {
  const place = i18n.t('card.place', { at: inDigits(at), of: inDigits(of) });
  return `${place}: ${mark.before}${mark.text}${mark.after}`;
}
