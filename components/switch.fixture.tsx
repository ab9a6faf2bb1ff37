import type { Fixture } from './gallery/fixture.ts';
import { Switch } from './switch.tsx';

const nothing = () => undefined;

/** A switch on, off, mixed and out of use. */
export const fixture: Fixture = {
  component: 'Switch',
  states: {
    on: () => (
      <Switch state="on" onSwitch={nothing} detail="12">
        People
      </Switch>
    ),
    off: () => (
      <Switch state="off" onSwitch={nothing}>
        People
      </Switch>
    ),
    mixed: () => (
      <Switch state="mixed" weight="group" onSwitch={nothing} detail="1,204">
        Actors
      </Switch>
    ),
    disabled: () => (
      <Switch state="on" disabled onSwitch={nothing}>
        On this site
      </Switch>
    ),
    'a long name': () => (
      <div style={{ width: '260px' }}>
        <Switch state="on" onSwitch={nothing} detail="3">
          On regional-edition.newspaper-with-a-long-name.example
        </Switch>
      </div>
    ),
  },
};
