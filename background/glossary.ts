import type { Card } from '../glossary/card.ts';
import cards from '../glossary/compiled/cards.json';
import de from '../glossary/compiled/lexicon.de.json';
import es from '../glossary/compiled/lexicon.es.json';
import fr from '../glossary/compiled/lexicon.fr.json';
import pl from '../glossary/compiled/lexicon.pl.json';
import ru from '../glossary/compiled/lexicon.ru.json';
import uk from '../glossary/compiled/lexicon.uk.json';

/** The compiled glossary, all but the English lexicon that pages carry themselves. */
export const glossary = { cards: cards as readonly Card[], lexicons: { de, es, fr, pl, ru, uk } };
