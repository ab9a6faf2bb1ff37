import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/start.ts';
import { glossary } from '../background/glossary.ts';

export default defineBackground({ type: 'module', main: () => startBackground(glossary) });
