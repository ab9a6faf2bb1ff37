import type { JSX, Ref } from 'preact';
import { i18n } from '#i18n';
import { EnglishNote } from './english-note.tsx';
import type { Shortcut } from './options-shortcuts.tsx';
import { PageFrame } from './page-frame.tsx';
import { SamplePassage } from './sample-passage.tsx';
import { SiteAccess } from './site-access.tsx';

/** What the welcome page shows. */
export interface WelcomeProps {
  /** The keyboard commands that have keys. */
  readonly shortcuts: readonly Shortcut[];
  readonly access: 'granted' | 'withheld';
  readonly onAllow: () => void;
  /** Gets the passage to try cards on. */
  readonly passage?: Ref<HTMLElement>;
}

/** What Backgrounder does, a passage to try it on, and what becomes of what it reads. */
export function Welcome({ shortcuts, access, onAllow, passage }: WelcomeProps): JSX.Element {
  return (
    <PageFrame here="welcome" title={i18n.t('welcome.title')} problem={null}>
      <p class="welcome-lead">{i18n.t('welcome.lead')}</p>
      <EnglishNote />
      {access === 'withheld' && <SiteAccess onAllow={onAllow} />}
      <div class="welcome">
        <section class="welcome-try">
          <h2>{i18n.t('welcome.try')}</h2>
          <SamplePassage passage={passage ?? null} />
          <p class="field-help">{i18n.t('welcome.tryHint')}</p>
        </section>
        <section>
          <h2>{i18n.t('welcome.ways')}</h2>
          <ol class="ways">
            <Way name={i18n.t('welcome.wayPoint')} help={i18n.t('welcome.wayPointHelp')} />
            <Way name={i18n.t('welcome.wayKeys')} help={i18n.t('welcome.wayKeysHelp')}>
              <Keys shortcuts={shortcuts} />
            </Way>
            <Way name={i18n.t('welcome.wayToolbar')} help={i18n.t('welcome.wayToolbarHelp')} />
          </ol>
        </section>
        <section class="panel welcome-private">
          <h2>{i18n.t('welcome.private')}</h2>
          <ul>
            <li>{i18n.t('welcome.privateReads')}</li>
            <li>{i18n.t('welcome.privateSends')}</li>
            <li>{i18n.t('welcome.privateKeeps')}</li>
            <li>{i18n.t('welcome.privatePage')}</li>
            {access === 'granted' && <li>{i18n.t('welcome.accessGranted')}</li>}
          </ul>
        </section>
      </div>
      <p class="welcome-more">
        <a class="button" href="/options.html">
          {i18n.t('welcome.toOptions')}
        </a>
        <a class="button" href="/glossary.html">
          {i18n.t('welcome.toGlossary')}
        </a>
      </p>
    </PageFrame>
  );
}

function Way(props: { name: string; help: string; children?: JSX.Element }): JSX.Element {
  return (
    <li>
      <h3>{props.name}</h3>
      <p>{props.help}</p>
      {props.children}
    </li>
  );
}

function Keys({ shortcuts }: { shortcuts: readonly Shortcut[] }): JSX.Element {
  return (
    <dl class="keys">
      {shortcuts
        .filter(({ description }) => description)
        .map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : i18n.t('options.shortcutNone')}</dd>
          </div>
        ))}
    </dl>
  );
}
