import { i18n } from '#i18n';
import type { Fixture } from './gallery/fixture.ts';
import { Welcome } from './welcome.tsx';

const nothing = () => undefined;
const shortcuts = [
  { name: 'open-card', description: i18n.t('commandOpenCard'), keys: 'Alt+Shift+O' },
  { name: 'next-term', description: i18n.t('commandNextTerm'), keys: '' },
];

/** The welcome page where pages may be read, and where the browser withholds them. */
export const fixture: Fixture = {
  component: 'Welcome',
  states: {
    'access granted': () => <Welcome shortcuts={shortcuts} access="granted" onAllow={nothing} />,
    'access withheld': () => <Welcome shortcuts={shortcuts} access="withheld" onAllow={nothing} />,
  },
};
