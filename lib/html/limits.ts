/** Every bound on hostile HTML, in one place: what is larger is not shown as HTML. */

/** UTF-16 units of one message's HTML. Newsletters stay under 500,000; Gmail clips at 102,000. */
export const MAX_HTML_LENGTH = 4_000_000;

/** Start tags, end tags and comments of one message: what the parser and the walk have to visit. */
export const MAX_HTML_NODES = 100_000;

/** Elements open at one time. Chromium's parser itself flattens beyond 512. */
export const MAX_HTML_DEPTH = 400;

/**
 * Elements that the parser would make anew for formatting elements left open (`<b><i><font>` that
 * are never closed come back in every block after them), so a short text makes a huge tree.
 */
export const MAX_REOPENED_ELEMENTS = 200_000;

/** UTF-16 units of all style sheets of one message together. */
export const MAX_CSS_LENGTH = 1_000_000;

/** Rules kept of all style sheets of one message together. */
export const MAX_CSS_RULES = 20_000;

/** Grouping and nested style rules within each other. */
export const MAX_CSS_DEPTH = 8;

/** Remote images named to the page, of one message. They are counted beyond. */
export const MAX_REMOTE_IMAGES = 1_000;

/** CSS pixels a frame may be high. Taller messages scroll inside of their frame. */
export const MAX_FRAME_HEIGHT = 100_000;

/** Elements whose colours are looked at to tell designed mail from plain and to mend contrast. */
export const MAX_THEMED_ELEMENTS = 20_000;

/** How often one message may change its height without a reason (image, width, click). */
export const MAX_IDLE_HEIGHT_REPORTS = 20;

/** Links of one message that are read to tell which lead elsewhere than they say. */
export const MAX_LINKS_READ = 2_000;

/** Of those, how many the page hears of; and UTF-16 units of a host (RFC 1035 §2.3.4). */
export const MAX_ELSEWHERE = 5;
export const MAX_HOST_LENGTH = 255;

/** UTF-16 units of a link's target, and of its text as reported to the page. */
export const MAX_LINK_LENGTH = 8_192;
