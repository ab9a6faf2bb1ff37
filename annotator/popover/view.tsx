import type { JSX } from 'preact';
import { Card, CardMessage } from '../../components/card.tsx';
import { CardFrame } from '../../components/card-frame.tsx';
import { titleId } from './host.ts';
import { type PopoverEvent, type Shown, type Step, topOf } from './state.ts';

/** What the popover shows, from its state. */
export function PopoverView<T>(props: {
  readonly shown: Shown<T>;
  readonly send: (event: PopoverEvent<T>) => void;
}): JSX.Element {
  const { shown, send } = props;
  const top = topOf(shown);
  return (
    <CardFrame
      trail={shown.stack.slice(0, -1).map(nameOf)}
      onBack={(depth) => send({ type: 'back', depth })}
      onClose={() => send({ type: 'close' })}
    >
      {top.content.kind === 'card' ? (
        <Card
          card={top.content.card}
          titleId={titleId}
          onOpenEntry={(entry) => send({ type: 'open-entry', entry })}
        />
      ) : (
        <CardMessage titleId={titleId} kind={top.content.kind} onRetry={() => send({ type: 'retry' })} />
      )}
    </CardFrame>
  );
}

function nameOf({ entry, content }: Step): string {
  return content.kind === 'card' ? content.card.term : entry;
}
