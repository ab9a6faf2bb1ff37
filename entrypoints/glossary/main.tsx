import './page.css';
import { start } from '../../browse/start.tsx';
import type { Card } from '../../glossary/card.ts';
import cards from '../../glossary/compiled/cards.json';
import de from '../../glossary/compiled/lexicon.de.json';
import en from '../../glossary/compiled/lexicon.en.json';
import es from '../../glossary/compiled/lexicon.es.json';
import fr from '../../glossary/compiled/lexicon.fr.json';
import pl from '../../glossary/compiled/lexicon.pl.json';
import ru from '../../glossary/compiled/lexicon.ru.json';
import uk from '../../glossary/compiled/lexicon.uk.json';

const root = document.getElementById('root');
if (!root) throw new Error('entrypoints/glossary/index.html has lost its element with the id "root".');
void start(root, {
  cards: cards as readonly Card[],
  lexicons: { en, uk, ru, pl, de, fr, es },
  signal: new AbortController().signal,
});
