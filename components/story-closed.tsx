import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { readableHost } from './readable-host.ts';
import { SiteAccess } from './site-access.tsx';

/** Why a page is not read: browsers let no extension, or it is a picture that stands by itself. */
export type ClosedBecause = 'browser' | 'store' | 'pdf' | 'protected' | 'picture';

/** A page without a story to show. */
export type NoStory =
  | { readonly kind: 'asking' } // not known yet
  | { readonly kind: 'closed'; readonly why: ClosedBecause }
  | { readonly kind: 'withheld' } // the browser withholds access
  | { readonly kind: 'stale' } // loaded before Backgrounder came
  | { readonly kind: 'off' } // everywhere
  | { readonly kind: 'site-off'; readonly host: string }
  | { readonly kind: 'page-off' };

/** What stands in the story's place: why there is none, and what can be done. */
export function StoryClosed(props: {
  readonly page: NoStory;
  readonly onAllow: () => void;
  readonly onReload: () => void;
  readonly onSwitchOn: () => void;
}): JSX.Element {
  const { page } = props;
  switch (page.kind) {
    case 'asking':
      return <p class="story-asking">{i18n.t('toolbar.asking')}</p>;
    case 'closed':
      return <Because title={i18n.t('story.closedTitle')}>{i18n.t(`story.closed.${page.why}`)}</Because>;
    case 'withheld':
      return <SiteAccess onAllow={props.onAllow} />;
    case 'stale':
      return (
        <Because
          title={i18n.t('story.staleTitle')}
          act={{ name: i18n.t('story.reload'), onPress: props.onReload }}
        >
          {i18n.t('story.stale')}
        </Because>
      );
    case 'off':
      return (
        <Because
          title={i18n.t('toolbar.off')}
          act={{ name: i18n.t('story.switchOn'), onPress: props.onSwitchOn }}
        >
          {i18n.t('story.off')}
        </Because>
      );
    case 'site-off':
      return (
        <Because
          title={i18n.t('toolbar.siteOff')}
          act={{
            name: i18n.t('story.switchOnSite', { host: readableHost(page.host) }),
            onPress: props.onSwitchOn,
          }}
        >
          {i18n.t('story.siteOff')}
        </Because>
      );
    case 'page-off':
      return (
        <Because
          title={i18n.t('toolbar.pageOff')}
          act={{ name: i18n.t('story.switchOnPage'), onPress: props.onSwitchOn }}
        >
          {i18n.t('story.siteOff')}
        </Because>
      );
  }
}

function Because(props: {
  title: string;
  children: string;
  act?: { readonly name: string; readonly onPress: () => void };
}): JSX.Element {
  return (
    <div class="notice notice-access">
      <p>
        <strong>{props.title}</strong> {props.children}
      </p>
      {props.act && (
        <button type="button" class="button button-strong" onClick={props.act.onPress}>
          {props.act.name}
        </button>
      )}
    </div>
  );
}
