import '../annotator.content/style.css';
import '../../components/tokens.css';
import '../../components/surfaces.css';
import '../../components/fields.css';
import '../../components/pages.css';
import '../../components/sample.css';
import '../../components/welcome.css';
import { start } from '../../welcome/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('entrypoints/welcome/index.html has lost its element with the id "root".');
void start(root, { signal: new AbortController().signal });
