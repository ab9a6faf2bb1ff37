import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';

/** One of our own pages. */
export type OwnPage = 'glossary' | 'options' | 'welcome';

/** What every page of ours has around it. */
export interface PageFrameProps {
  readonly here: OwnPage;
  /** The page's heading; the browser's tab carries it too. */
  readonly title: string;
  /** Why the last choice was not kept, in the browser's words. */
  readonly problem: string | null;
  readonly children: ComponentChildren;
}

const pages: readonly OwnPage[] = ['glossary', 'options', 'welcome'];

/** The head of a page of ours, with ways to the others, and its content below. */
export function PageFrame({ here, title, problem, children }: PageFrameProps): JSX.Element {
  return (
    <>
      <a class="skip button" href="#content">
        {i18n.t('pages.skip')}
      </a>
      <header class="page-head">
        <div class="page-head-row">
          <span class="page-name">{i18n.t('extName')}</span>
          <nav class="page-nav" aria-label={i18n.t('pages.nav')}>
            {pages.map((page) => (
              <a key={page} href={`/${page}.html`} aria-current={page === here ? 'page' : undefined}>
                {i18n.t(`pages.${page}`)}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main class={`page page-${here}`} id="content" tabIndex={-1}>
        <h1 class="page-title">{title}</h1>
        <Problem reason={problem} />
        {children}
      </main>
    </>
  );
}

// Always there: a live region that comes with its words is not read by every screen reader.
function Problem({ reason }: { reason: string | null }): JSX.Element {
  return (
    <div role="alert">
      {reason !== null && <p class="notice notice-alarm">{i18n.t('pages.notKept', { reason })}</p>}
    </div>
  );
}
