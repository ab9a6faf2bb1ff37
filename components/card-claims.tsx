import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CardClaim, Source } from '../glossary/card.ts';
import { Icon } from './icons.tsx';

/** What the documents say, each claim with the passages it rests on. */
export function CardClaims({ claims }: { claims: readonly CardClaim[] }): JSX.Element {
  return (
    <section class="card-section">
      <h3 class="card-heading">{i18n.t('card.claims')}</h3>
      <ul class="claims" lang="en" dir="ltr">
        {claims.map((claim) => (
          <li key={claim.text}>
            <p class="claim-text">{claim.text}</p>
            <ul class="sources">
              {claim.sources.map((source) => (
                <li key={source.passage}>
                  <SourceLine source={source} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceLine({ source }: { source: Source }): JSX.Element {
  return (
    <>
      {source.address?.startsWith('https://') ? (
        <a class="link" href={source.address} target="_blank" rel="noreferrer">
          {source.title}
          <Icon name="away" />
        </a>
      ) : (
        <cite>{source.title}</cite>
      )}
      {', '}
      <span lang={i18n.t('locale.language')}>{i18n.t('card.paragraph', { number: source.paragraph })}</span>
    </>
  );
}
