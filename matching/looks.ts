/** How many characters are looked at while something is done, each time counted: for tests of what work is saved. */
export function charactersLookedAt(act: () => void): number {
  const native = String.prototype.charCodeAt;
  let looks = 0;
  String.prototype.charCodeAt = function (at) {
    looks++;
    return native.call(this, at);
  };
  try {
    act();
  } finally {
    String.prototype.charCodeAt = native;
  }
  return looks;
}
