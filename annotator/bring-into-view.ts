import { elementAround } from './page/of-forms.ts';
import { liveRange, type Mark } from './page/run.ts';
import { boxOf } from './page/visible.ts';
import { viewportOf } from './popover/viewport.ts';

/** Scrolls a mark to the middle of the view where it is out of it, in every box that scrolls. */
export function bringIntoView(mark: Pick<Mark, 'range'>, document: Document): void {
  if (isInView(mark, document)) return;
  const element = elementAround(mark.range.startContainer);
  // Not the element's own: a form may have a field of that name.
  const { scrollIntoView } = Element.prototype;
  if (element) scrollIntoView.call(boxOf(element), { block: 'center', behavior: 'instant' });
  // Its paragraph may be taller than the view.
  const rect = liveRange(mark)?.getBoundingClientRect();
  const view = document.defaultView;
  if (!rect || !view || isInView(mark, document)) return;
  const { y, height } = viewportOf(view);
  view.scrollBy({ top: rect.top - y - height / 2, behavior: 'instant' });
}

/** Whether all of a mark lies between the top and the bottom of the view, so that there is no need to scroll to it. */
export function isInView(mark: Pick<Mark, 'range'>, document: Document): boolean {
  const rect = liveRange(mark)?.getBoundingClientRect();
  if (!rect || !document.defaultView) return false;
  const { y, height } = viewportOf(document.defaultView);
  return rect.top >= y && rect.bottom <= y + height;
}
