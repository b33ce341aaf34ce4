/** Said with a navigation that only gives the page that is there another address: then the focus stays where it is. */
export const samePage = { isSamePage: true } as const;
