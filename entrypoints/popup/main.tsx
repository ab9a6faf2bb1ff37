import './page.css';
import { start } from '../../popup/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('entrypoints/popup/index.html has lost its element with the id "root".');
void start(root, { signal: new AbortController().signal });
