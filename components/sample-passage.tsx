import type { JSX, Ref } from 'preact';
import { i18n } from '#i18n';

/** A piece of invented news to try marks and cards on: its first section on light paper, its second on dark. */
export function SamplePassage({ passage }: { passage?: Ref<HTMLElement> }): JSX.Element {
  return (
    <article class="sample" ref={passage ?? null}>
      <section class="sample-paper sample-light">
        <h3>{i18n.t('sample.headingTalks')}</h3>
        <p>{i18n.t('sample.talks')}</p>
      </section>
      <section class="sample-paper sample-dark">
        <h3>{i18n.t('sample.headingAfter')}</h3>
        <p>{i18n.t('sample.after')}</p>
      </section>
    </article>
  );
}
