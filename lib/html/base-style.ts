/** The frame's own style: type for mail without any, and what no mail may change. */

/**
 * Layers lose against everything that mail says, but for `!important`, where they win: `base` is
 * taste, `hold` is law. Ranges that mail sets by attributes (bgcolor, link …) are left alone in
 * `base`, because layers do win against those.
 */
export const BASE_STYLE = `
@layer base, hold;
@page { margin: 15mm; }
@layer base {
  :root {
    background: transparent;
    color: var(--airlock-text);
    font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
    overflow-wrap: break-word;
    text-size-adjust: 100%;
  }
  :root.plain body { margin: 0; }
  :root.plain .airlock-first { margin-block-start: 0; }
  :root.plain a { color: var(--airlock-link); }
  :root.plain blockquote {
    border-inline-start: 2px solid color-mix(in srgb, currentColor 25%, transparent);
    margin: 0.75em 0;
    padding-inline-start: 1em;
  }
  :root.plain pre { font-size: 13px; white-space: pre-wrap; }
  :root.plain hr {
    border: 0;
    border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent);
  }
  img.airlock-waiting { border-radius: 3px; }
  .airlock-quote { margin-block: 0.75em; }
  .airlock-quote > summary {
    color: var(--airlock-link);
    cursor: pointer;
    font-size: 13px;
    list-style: none;
    width: fit-content;
  }
}
@layer hold {
  :root, body {
    height: auto !important;
    inset: auto !important;
    max-height: none !important;
    min-height: 0 !important;
    rotate: none !important;
    scale: none !important;
    transform: none !important;
    translate: none !important;
    visibility: visible !important;
    writing-mode: horizontal-tb !important;
  }
  :root {
    display: block !important;
    margin: 0 !important;
    max-width: none !important;
    min-width: 0 !important;
    overflow: hidden !important;
    padding: 0 !important;
    position: static !important;
    width: auto !important;
  }
  body {
    overflow-x: auto !important;
    overflow-y: hidden !important;
    position: relative !important;
  }
  :root.too-tall, :root.too-tall body { overflow-y: auto !important; }
  *, *::before, *::after { user-select: text !important; -webkit-user-select: text !important; }
  a[href] { cursor: pointer !important; }
  img { max-width: 100% !important; }
  img.airlock-wide { height: auto !important; }
  /* What was made legible on a dark page has to be so on white paper, too; pictures stay themselves. */
  :root.paper .airlock-quote > summary { display: none !important; }
  :root::before, :root::after { content: none !important; }
  /* Lines are broken rather than made too small to be read. */
  :root.paper pre { overflow-wrap: anywhere !important; white-space: pre-wrap !important; }
  /* On paper nothing clips the message, and it may not lie over who sent it. */
  :root.paper body { isolation: isolate !important; z-index: 0 !important; }
  .airlock-head {
    all: initial !important;
    background: #fff !important;
    display: block !important;
    position: relative !important;
    z-index: 1 !important;
  }
  @media print {
    :root, body { overflow: visible !important; }
    :root.on-dark, :root.on-dark img { filter: invert(1) hue-rotate(180deg) !important; }
  }
  img.airlock-waiting { background: rgb(128 128 128 / 0.14) !important; filter: none !important; }
}
`;
