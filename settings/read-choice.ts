import { isCategoryId } from '../glossary/categories.ts';
import { type FieldName, fields } from './fields.ts';
import { styleKey, styleParts } from './mark-style.ts';
import type { Choice } from './settings.ts';

/** The choice that storage keeps as this key and value; undefined where the two make none. */
export function readChoice(key: string, value: unknown): Choice | undefined {
  if (Object.hasOwn(fields, key)) {
    const name = key as FieldName;
    return fields[name].shape(value) ? ({ kind: 'field', name, value } as Choice) : undefined;
  }
  const style = styleKey(key);
  if (style) {
    return styleParts[style.part](value) ? ({ kind: 'style', ...style, value } as Choice) : undefined;
  }
  const colon = key.indexOf(':');
  const about = key.slice(colon + 1);
  if (colon === -1 || about === '') return undefined;
  const kind = key.slice(0, colon);
  if (kind === 'alias') {
    return value === 'never' || value === 'always' || value === 'none'
      ? { kind, alias: about, rule: value }
      : undefined;
  }
  return typeof value === 'boolean' ? readSwitch(kind, about, value) : undefined;
}

function readSwitch(kind: string, about: string, on: boolean): Choice | undefined {
  switch (kind) {
    case 'category':
      return isCategoryId(about) ? { kind, category: about, on } : undefined;
    case 'site':
      return { kind, host: about, on };
    case 'page':
      return { kind, page: about, on };
    case 'muted':
      return { kind, entry: about, on };
    case 'not-here': {
      const space = about.lastIndexOf(' ');
      if (space < 1) return undefined;
      return { kind, page: about.slice(0, space), entry: about.slice(space + 1), on };
    }
    default:
      return undefined;
  }
}
