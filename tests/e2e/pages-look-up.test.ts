import { expect, inject, test } from 'vitest';
import { useBrowser } from './harness.ts';
import { addressBar, lookUpSelection, type Suggestion } from './look-up.ts';

const harness = useBrowser();

/** The fragments of the glossary's tabs, which are closed. */
async function takeGlossaryTabs(): Promise<string[]> {
  return harness.extension.evaluate(async (api) => {
    const tabs = await api.tabs.query({ url: `${api.runtime.getURL('glossary.html')}*` });
    if (tabs.some(({ status, url }) => status !== 'complete' || url?.includes('#look-up'))) return [];
    await api.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
    return tabs.map(({ url = '' }) => new URL(url).hash);
  });
}

test.each([
  ['Minsk agreements', '#entry/minsk-agreements'],
  ['“minsk AGREEMENTS”, ', '#entry/minsk-agreements'],
  ['guarantes & co', '#search?q=guarantes+%26+co'],
])('looks up “%s” where it is selected', async (selected, fragment) => {
  const page = await harness.open('newspaper.html');
  await page.evaluate((text) => {
    const added = document.createElement('p');
    added.id = 'selected';
    added.textContent = text;
    document.body.prepend(added);
    getSelection()?.selectAllChildren(added);
  }, selected);
  await lookUpSelection(harness, page, selected);
  await expect.poll(takeGlossaryTabs).toEqual([fragment]);
});

test('the address bar suggests entries after the keyword, typos and aliases too', async () => {
  const page = await harness.open('newspaper.html');
  const bar = addressBar(harness, page);
  // Firefox waits three seconds for suggestions, too few for a busy machine that makes the search ready.
  const first = async (typed: string): Promise<Suggestion | undefined> => (await bar.suggestions(typed))[0];
  await expect.poll(async () => (await first('zelnesky'))?.content).toBe('Volodymyr Zelensky');
  await expect.poll(async () => (await first('North Atlantic'))?.content).toBe('NATO');
  // What Chrome reads as XML must be well formed; Firefox would show the tags.
  const nato = inject('browser') === 'chrome' ? /^<match>NATO<\/match> <dim>/ : /^NATO – /;
  await expect.poll(async () => (await first('nato'))?.description).toMatch(nato);
});

test('the address bar opens what is entered after the keyword', async () => {
  const page = await harness.open('newspaper.html');
  await addressBar(harness, page).enter('NATO');
  await expect.poll(takeGlossaryTabs).toEqual(['#entry/nato']);
});
