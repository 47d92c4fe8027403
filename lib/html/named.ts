/** The prefix that keeps ids and names of mail apart from those of documents and scripts. */
export const ID_PREFIX = 'user-content-';
