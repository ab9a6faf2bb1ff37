import './page.css';
import type { Card } from '../../glossary/card.ts';
import cards from '../../glossary/compiled/cards.json';
import evidence from '../../glossary/compiled/evidence.json';
import lexicon from '../../glossary/compiled/lexicon.en.json';
import type { LexiconData } from '../../matching/lexicon.ts';
import { start } from '../../panel/start.tsx';
import type { Together } from '../../pictures/links.ts';

const root = document.getElementById('root');
if (!root) throw new Error('entrypoints/sidepanel/index.html has lost its element with the id "root".');
void start(root, {
  cards: cards as readonly Card[],
  together: evidence.together as Together,
  lexicon: lexicon as LexiconData,
  startWorker: () => new Worker('/names-worker.js'),
  signal: new AbortController().signal,
});
