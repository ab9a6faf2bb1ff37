import type { Card } from '../glossary/card.ts';
import cards from '../glossary/compiled/cards.json';
import de from '../glossary/compiled/lexicon.de.json';
import en from '../glossary/compiled/lexicon.en.json';
import es from '../glossary/compiled/lexicon.es.json';
import fr from '../glossary/compiled/lexicon.fr.json';
import pl from '../glossary/compiled/lexicon.pl.json';
import ru from '../glossary/compiled/lexicon.ru.json';
import uk from '../glossary/compiled/lexicon.uk.json';

/** The compiled glossary. English, which pages carry themselves, is here for the address bar's suggestions. */
export const glossary = { cards: cards as readonly Card[], lexicons: { en, de, es, fr, pl, ru, uk } };
