import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { inDigits } from './numbers.ts';

/** How often something stands on a page, and at which of these places the reader is; once goes without saying. */
export function TimesHere(props: {
  /** Counted from 1; 0 while the reader is at none. */
  readonly at: number;
  readonly of: number;
  /** The same for screen readers. */
  readonly inWords: string;
}): JSX.Element {
  const of = inDigits(props.of);
  const shown =
    props.at > 0
      ? i18n.t('story.place', { at: inDigits(props.at), of })
      : i18n.t('story.count', { count: of });
  return (
    <span class="story-count">
      {props.of > 1 && <span aria-hidden="true">{shown}</span>}
      <span class="visually-hidden">{props.inWords}</span>
    </span>
  );
}
