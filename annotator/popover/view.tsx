import type { JSX } from 'preact';
import { Card, CardMessage } from '../../components/card.tsx';
import { CardCorrected, CardCorrections } from '../../components/card-corrections.tsx';
import { CardFooter, type Standing } from '../../components/card-footer.tsx';
import { CardFrame } from '../../components/card-frame.tsx';
import { type Why, whyInWords } from '../../components/card-why.ts';
import { type Correction, correctionsFor } from '../../components/corrections.ts';
import { titleId } from './host.ts';
import { type PopoverEvent, type Shown, type Step, topOf } from './state.ts';

/** What a card says of the mark that it stands beside. */
export interface Told {
  readonly why: Why;
  /** Which of the entry's marks it is now; null once it is no more. */
  standing(): Standing | null;
}

/** What a card does to the page and the settings. */
export interface Deeds {
  /** Goes to the entry's mark before (-1) or after (1) this one. */
  step(by: 1 | -1): void;
  correct(correction: Correction): void;
  /** Takes back what was said last. */
  undo(): void;
  /** Shows the entry in the side panel. */
  openPanel(): void;
}

/** What the popover shows, from its state. */
export function PopoverView<T extends Told>(props: {
  readonly shown: Shown<T>;
  readonly send: (event: PopoverEvent<T>) => void;
  readonly deeds: Deeds;
}): JSX.Element {
  const { shown, send, deeds } = props;
  const { target, said } = shown;
  const top = topOf(shown);
  const about = { alias: target.why.alias, term: nameOf(shown.stack[0] ?? top) };
  // What is said of the mark belongs to its own card, not to those that were opened from it.
  const own = shown.stack.length === 1;
  return (
    <CardFrame
      trail={said ? [] : shown.stack.slice(0, -1).map(nameOf)}
      onBack={(depth) => send({ type: 'back', depth })}
      onClose={() => send({ type: 'close' })}
      pinned={shown.sheet ? undefined : shown.pinned}
      onPin={(on) => send({ type: 'pin', on })}
      note={said && <CardCorrected {...said} titleId={titleId} about={about} onUndo={deeds.undo} />}
      footer={
        own && (
          <CardFooter
            standing={target.standing()}
            onStep={deeds.step}
            menu={shown.menu}
            onMenu={(on) => send({ type: 'menu', on })}
            panelKeys={shown.panelKeys}
            onPanel={deeds.openPanel}
          >
            <CardCorrections
              corrections={correctionsFor(target.why)}
              about={about}
              onCorrect={deeds.correct}
            />
          </CardFooter>
        )
      }
    >
      {top.content.kind === 'card' ? (
        <Card
          card={top.content.card}
          titleId={titleId}
          onOpenEntry={(entry) => send({ type: 'open-entry', entry })}
          why={own && whyInWords(target.why)}
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
