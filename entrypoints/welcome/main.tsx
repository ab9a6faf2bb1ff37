import './page.css';
import { start } from '../../welcome/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('entrypoints/welcome/index.html has lost its element with the id "root".');
void start(root, { signal: new AbortController().signal });
