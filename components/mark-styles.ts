import { createContext } from 'preact';
import { categoryStyles, type Styles } from '../appearance/category-style.ts';

/** How marks look to this reader, for every swatch below; as they ship where nobody says otherwise. */
export const MarkStyles = createContext<Styles>(categoryStyles);
