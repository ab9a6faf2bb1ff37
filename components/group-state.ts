/** What the switch of several others shows. */
export function groupState(states: readonly boolean[]): 'on' | 'off' | 'mixed' {
  if (states.every((on) => on)) return 'on';
  return states.some((on) => on) ? 'mixed' : 'off';
}
