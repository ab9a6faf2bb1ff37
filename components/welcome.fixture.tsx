import type { Fixture } from './gallery/fixture.ts';
import { Welcome } from './welcome.tsx';

const nothing = () => undefined;
const shortcuts = [
  { name: 'open-card', description: 'Open the card of the term in view', keys: 'Alt+Shift+O' },
  { name: 'next-term', description: 'Go to the next term', keys: '' },
];

/** The welcome page where pages may be read, and where the browser withholds them. */
export const fixture: Fixture = {
  component: 'Welcome',
  states: {
    'access granted': () => <Welcome shortcuts={shortcuts} access="granted" onAllow={nothing} />,
    'access withheld': () => <Welcome shortcuts={shortcuts} access="withheld" onAllow={nothing} />,
  },
};
