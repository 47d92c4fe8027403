/** How the sample newsletters are built: tables, inline styles, and rules for dark and narrow. */

/** One newsletter; addresses of pictures are remote on purpose. */
export interface Newsletter {
  readonly brand: string;
  /** The first words that a list shows; invisible in the mail itself. */
  readonly preheader: string;
  /** Ground of the band at the top, as `#rrggbb`. */
  readonly colour: string;
  /** Host of pictures and links, such as `fieldnotes.example`. */
  readonly host: string;
  readonly title: string;
  readonly blocks: readonly string[];
  /** Small print above the link that ends the subscription. */
  readonly footer: string;
}

const sans = "font-family:'Helvetica Neue',Helvetica,Arial,sans-serif;";
const bodyText = `${sans}font-size:16px;line-height:24px;color:#33383d;`;

/** A paragraph or several, given as HTML. */
export const paragraph = (content: string): string =>
  row(`<p class="ink" style="margin:0;${bodyText}">${content}</p>`);

/** A heading between blocks. */
export const heading = (content: string): string =>
  row(
    `<h2 class="ink" style="margin:8px 0 0;${sans}font-size:20px;line-height:28px;color:#16191c;">${content}</h2>`,
  );

/** A picture over the whole width; without pictures its description stays readable. */
export const picture = (source: string, description: string): string =>
  `<tr><td style="padding:0 0 20px;"><img src="${source}" width="600" height="300" alt="${description}" style="display:block;width:100%;max-width:600px;height:auto;border:0;background-color:#dfe5e1;${sans}font-size:14px;color:#5a6168;"></td></tr>`;

/** A button that is a table, as mail wants it. */
export const button = (label: string, link: string, colour: string): string =>
  row(
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${colour}" style="border-radius:6px;"><a href="${link}" style="display:inline-block;padding:12px 22px;${sans}font-size:15px;font-weight:600;color:#ffffff;text-decoration:none;">${label}</a></td></tr></table>`,
  );

/** Two pictures with text below each, side by side where there is room. */
export const pair = (cells: readonly (readonly [source: string, content: string])[]): string =>
  `<tr><td style="padding:0 20px 12px;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${cells
    .map(
      ([source, content]) =>
        `<td class="stack" width="50%" valign="top" style="padding:0 12px 12px;"><img src="${source}" width="264" height="176" alt="" style="display:block;width:100%;height:auto;border:0;border-radius:4px;background-color:#dfe5e1;"><p class="ink" style="margin:10px 0 0;${sans}font-size:15px;line-height:22px;color:#33383d;">${content}</p></td>`,
    )
    .join('')}</tr></table></td></tr>`;

/** A table of names and values: orders, bookings, dates. */
export const facts = (rows: readonly (readonly [name: string, value: string])[]): string =>
  row(
    `<table width="100%" cellpadding="0" cellspacing="0" border="0">${rows
      .map(
        ([name, value]) =>
          `<tr><td class="soft" style="padding:10px 0;border-bottom:1px solid #e4e7ea;${sans}font-size:14px;color:#626970;">${name}</td><td class="ink" align="right" style="padding:10px 0;border-bottom:1px solid #e4e7ea;${sans}font-size:15px;color:#16191c;">${value}</td></tr>`,
      )
      .join('')}</table>`,
  );

function row(content: string): string {
  return `<tr><td style="padding:0 32px 20px;">${content}</td></tr>`;
}

/** The whole mail as one HTML document, with a tracking pixel as its last picture. */
export function newsletter(mail: Newsletter): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${mail.title}</title>
<style>
  @media (max-width: 620px) {
    .sheet { width: 100% !important; }
    .stack { display: block !important; width: auto !important; }
  }
  @media (prefers-color-scheme: dark) {
    .ground { background-color: #16191c !important; }
    .sheet { background-color: #23282d !important; }
    .ink, .soft { border-color: #3b4249 !important; }
    .ink { color: #e8ebee !important; }
    .soft, .soft a { color: #a4abb2 !important; }
  }
</style>
</head>
<body class="ground" style="margin:0;padding:0;background-color:#f2f4f3;">
<div style="display:none;max-height:0;overflow:hidden;opacity:0;">${mail.preheader}</div>
<table class="ground" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f2f4f3">
<tr><td align="center" style="padding:24px 12px;">
<table class="sheet" role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="width:600px;max-width:600px;border-radius:8px;overflow:hidden;">
<tr><td bgcolor="${mail.colour}" style="padding:22px 32px;${sans}font-size:18px;font-weight:700;letter-spacing:0.02em;color:#ffffff;">${mail.brand}</td></tr>
<tr><td style="padding:28px 32px 16px;"><h1 class="ink" style="margin:0;${sans}font-size:26px;line-height:34px;color:#16191c;">${mail.title}</h1></td></tr>
${mail.blocks.join('\n')}
<tr><td class="soft" style="padding:20px 32px 28px;border-top:1px solid #e4e7ea;${sans}font-size:12px;line-height:18px;color:#626970;">${mail.footer}<br><a href="https://${mail.host}/unsubscribe?reader=anna" style="color:#626970;">Unsubscribe</a> &middot; <a href="https://${mail.host}/preferences" style="color:#626970;">Preferences</a></td></tr>
</table>
</td></tr>
</table>
<img src="https://open.${mail.host}/pixel.gif?reader=anna" width="1" height="1" alt="" style="display:block;border:0;">
</body>
</html>`;
}
