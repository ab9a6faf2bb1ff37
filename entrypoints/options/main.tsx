import './page.css';
import type { Card } from '../../glossary/card.ts';
import cards from '../../glossary/compiled/cards.json';
import { start } from '../../options/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('entrypoints/options/index.html has lost its element with the id "root".');
void start(root, {
  entries: new Map((cards as readonly Card[]).map((card) => [card.id, card])),
  browserName: import.meta.env.FIREFOX ? 'firefox' : 'chrome',
  signal: new AbortController().signal,
});
