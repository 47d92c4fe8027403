/** The column in which a message stands: as wide as lines can be read. */
export const SHEET = 'mx-auto w-full max-w-[52rem] px-4 py-5 md:px-6 lg:px-8';
