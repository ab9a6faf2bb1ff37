import { i18n } from '#i18n';
import type { Fixture } from './gallery/fixture.ts';
import { Switch } from './switch.tsx';

const nothing = () => undefined;

/** A switch on, off, mixed and out of use. */
export const fixture: Fixture = {
  component: 'Switch',
  states: {
    on: () => (
      <Switch state="on" onSwitch={nothing} detail="12">
        {i18n.t('category.people')}
      </Switch>
    ),
    off: () => (
      <Switch state="off" onSwitch={nothing}>
        {i18n.t('category.people')}
      </Switch>
    ),
    mixed: () => (
      <Switch state="mixed" weight="group" onSwitch={nothing} detail="1,204">
        {i18n.t('group.actors')}
      </Switch>
    ),
    disabled: () => (
      <Switch state="on" disabled onSwitch={nothing}>
        {i18n.t('toolbar.thisSite', { host: 'news.example' })}
      </Switch>
    ),
    'a long name': () => (
      <div style={{ width: '260px' }}>
        <Switch state="on" onSwitch={nothing} detail="3">
          {i18n.t('toolbar.thisSite', { host: 'regional-edition.newspaper-with-a-long-name.example' })}
        </Switch>
      </div>
    ),
  },
};
