import { join } from 'node:path';
import { build } from 'vite';

const react18 = join(import.meta.dirname, 'react-18', 'node_modules');

/** A framework's application as one script, in its development form: that one complains of a changed DOM. */
export async function bundleApp(name: 'react' | 'react-18' | 'vue'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    resolve: {
      alias: name === 'react-18' ? [{ find: /^(?=react(-dom)?(\/|$))/, replacement: `${react18}/` }] : [],
    },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, `${name === 'vue' ? name : 'react'}-app.ts`),
        formats: ['iife'],
        name: 'app',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`Vite built nothing of ${name}-app.ts.`);
  const script = output.output.find((file) => file.type === 'chunk');
  if (!script) throw new Error(`Vite built no script of ${name}-app.ts.`);
  return script.code;
}
