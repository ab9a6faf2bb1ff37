import { defineBackground } from 'wxt/utils/define-background';
import { glossary } from '../background/glossary.ts';
import { startBackground } from '../background/start.ts';

export default defineBackground({
  type: 'module',
  main: () =>
    startBackground({
      ...glossary,
      xml: !import.meta.env.FIREFOX,
      bringScripts: !import.meta.env.FIREFOX,
    }),
});
