/** The tag of the card's host. */
export const popoverTag = 'backgrounder-popover';
