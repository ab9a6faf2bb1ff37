import '../tokens.css';
import '../card.css';
import '../card-sections.css';
import '../card-footer.css';
import '../card-sheet.css';
import '../surfaces.css';
import '../switch.css';
import '../fields.css';
import '../pages.css';
import '../sample.css';
import '../options.css';
import '../glossary.css';
import '../welcome.css';
import '../toolbar.css';
import '../story.css';
import '../story-pictures.css';
import '../tabs.css';
import './gallery.css';
import { type JSX, render } from 'preact';
import { Choices } from './choices.tsx';
import { chosen } from './chosen.ts';
import type { Fixture } from './fixture.ts';
import { i18n } from './i18n.ts';

const fixtures = import.meta.glob<{ fixture: Fixture }>('../*.fixture.tsx', { eager: true });

/** Every state twice, light and dark side by side. */
function Gallery(): JSX.Element {
  return (
    <>
      <Choices />
      {Object.values(fixtures).map(({ fixture }) => (
        <section key={fixture.component} class="gallery-component">
          <h1 lang="en">{fixture.component}</h1>
          {Object.entries(fixture.states).map(([name, Look]) => (
            <figure key={name} class="gallery-state">
              <figcaption lang="en">{name}</figcaption>
              {['light', 'dark'].map((scheme) => (
                <div key={scheme} class="gallery-look" style={{ colorScheme: scheme }}>
                  <Look />
                </div>
              ))}
            </figure>
          ))}
        </section>
      ))}
    </>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('components/gallery/index.html has lost its element with the id "root".');
document.documentElement.lang = i18n.t('locale.language');
document.documentElement.dir = chosen.dir ?? i18n.t('locale.direction');
render(<Gallery />, root);
