import { i18n } from '#i18n';
import type { StoryEntry, StoryMark } from '../components/story-mark.ts';
import type { NameSearch } from './name-search.ts';
import type { PanelState } from './state.ts';
import type { StoryWatch } from './story-watch.ts';

interface Options {
  readonly watch: StoryWatch;
  readonly names: NameSearch;
  readonly state: PanelState;
}

/** Takes the page to what the reader pressed in the panel, and says so. */
export class Travel {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** To a mark. */
  toMark({ mark, text }: StoryMark): void {
    const { watch, state } = this.#options;
    watch.ask({ type: 'go', mark });
    state.say(i18n.t('story.went', { text }));
  }

  /** From a place of the entry to its next, else to its first. */
  toEntry({ marks }: StoryEntry): void {
    const { page } = this.#options.watch;
    const current = page.kind === 'open' ? page.here.current : null;
    const at = marks.findIndex(({ mark }) => mark === current);
    const next = marks[(at + 1) % marks.length];
    if (next) this.toMark(next);
  }

  /** From a place of a name that the glossary lacks to its next, else to its first. */
  toName(name: string): void {
    const { names, state } = this.#options;
    const found = 'names' in names.state ? names.state.names : [];
    const places = found.find((other) => other.name === name)?.places ?? [];
    const { chosen } = state;
    const at = chosen.name?.name === name ? chosen.name.place % places.length : 0;
    const place = places[at];
    if (!place) return;
    names.goTo(place);
    state.say(i18n.t('story.went', { text: name }));
    state.choose({ name: { name, place: at + 1 } });
  }
}
