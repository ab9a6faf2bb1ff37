import type { ComponentChildren, CSSProperties, JSX } from 'preact';
import { stepThrough } from './step-through.ts';

/**
 * A box of stops, among which arrow keys lead on besides the tab key. With a label it is a group: of
 * buttons, so no `fieldset`.
 */
export function ArrowKeys(props: {
  /** What finds the stops in it. */
  readonly stops: string;
  readonly way?: 'down' | 'across';
  readonly label?: string;
  readonly class?: string;
  readonly style?: CSSProperties;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { stops, way, label, children, ...looks } = props;
  const named =
    label === undefined ? { role: 'presentation' as const } : { role: 'group' as const, 'aria-label': label };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, and arrow keys go on from the stops inside
    <div {...looks} {...named} onKeyDown={(event) => stepThrough(event, stops, way)}>
      {children}
    </div>
  );
}
