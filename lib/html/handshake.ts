/** The word by which frame and page find each other. */

/**
 * First the frame says it to the page that holds it, once, when it is ready; then the page says it to
 * the frame, once, together with the port.
 */
export const HANDSHAKE = 'poplar-airlock';
