/** Names that programs give to time zones → those of the platform (CLDR's table of Windows zones). */

/** The names end in “Standard Time”, which is left out here. */
const WINDOWS = `
  AUS Central = Australia/Darwin | AUS Eastern = Australia/Sydney | Afghanistan = Asia/Kabul
  Alaskan = America/Anchorage | Aleutian = America/Adak | Arab = Asia/Riyadh | Arabian = Asia/Dubai
  Arabic = Asia/Baghdad | Argentina = America/Buenos_Aires | Atlantic = America/Halifax
  Azerbaijan = Asia/Baku | Azores = Atlantic/Azores | Bahia = America/Bahia | Bangladesh = Asia/Dhaka
  Belarus = Europe/Minsk | Canada Central = America/Regina | Cape Verde = Atlantic/Cape_Verde
  Caucasus = Asia/Yerevan | Cen. Australia = Australia/Adelaide | Central = America/Chicago
  Central (Mexico) = America/Mexico_City | Central America = America/Guatemala
  Central Brazilian = America/Cuiaba | Central Europe = Europe/Budapest
  Central European = Europe/Warsaw | Central Pacific = Pacific/Guadalcanal | China = Asia/Shanghai
  Cuba = America/Havana | E. Africa = Africa/Nairobi | E. Australia = Australia/Brisbane
  E. Europe = Europe/Chisinau | E. South America = America/Sao_Paulo | Eastern = America/New_York
  Eastern (Mexico) = America/Cancun | Egypt = Africa/Cairo | Ekaterinburg = Asia/Yekaterinburg
  FLE = Europe/Kiev | Fiji = Pacific/Fiji | GMT = Europe/London | GTB = Europe/Bucharest
  Georgian = Asia/Tbilisi | Greenland = America/Godthab | Greenwich = Atlantic/Reykjavik
  Haiti = America/Port-au-Prince | Hawaiian = Pacific/Honolulu | India = Asia/Calcutta
  Iran = Asia/Tehran | Israel = Asia/Jerusalem | Jordan = Asia/Amman | Kaliningrad = Europe/Kaliningrad
  Korea = Asia/Seoul | Libya = Africa/Tripoli | Mauritius = Indian/Mauritius | Middle East = Asia/Beirut
  Montevideo = America/Montevideo | Morocco = Africa/Casablanca | Mountain = America/Denver
  Mountain (Mexico) = America/Mazatlan | Myanmar = Asia/Rangoon | N. Central Asia = Asia/Novosibirsk
  Namibia = Africa/Windhoek | Nepal = Asia/Katmandu | New Zealand = Pacific/Auckland
  Newfoundland = America/St_Johns | North Asia = Asia/Krasnoyarsk | North Asia East = Asia/Irkutsk
  Pacific = America/Los_Angeles | Pacific (Mexico) = America/Tijuana | Pacific SA = America/Santiago
  Pakistan = Asia/Karachi | Paraguay = America/Asuncion | Romance = Europe/Paris
  Russian = Europe/Moscow | SA Eastern = America/Cayenne | SA Pacific = America/Bogota
  SA Western = America/La_Paz | SE Asia = Asia/Bangkok | Samoa = Pacific/Apia
  Singapore = Asia/Singapore | South Africa = Africa/Johannesburg | Sri Lanka = Asia/Colombo
  Syria = Asia/Damascus | Taipei = Asia/Taipei | Tasmania = Australia/Hobart | Tokyo = Asia/Tokyo
  Tonga = Pacific/Tongatapu | Turkey = Europe/Istanbul | US Eastern = America/Indianapolis
  US Mountain = America/Phoenix | Venezuela = America/Caracas | Vladivostok = Asia/Vladivostok
  W. Australia = Australia/Perth | W. Central Africa = Africa/Lagos | W. Europe = Europe/Berlin
  West Asia = Asia/Tashkent | West Pacific = Pacific/Port_Moresby | Yakutsk = Asia/Yakutsk
`;

const BY_WINDOWS = new Map(
  WINDOWS.trim()
    .split(/\s*[|\n]\s*/)
    .map((entry) => entry.split(' = '))
    .map(([name = '', zone = '']) => [name, zone]),
);

/** Behind the maker’s own words: `/mozilla.org/20050126_1/Europe/Berlin`. */
const AT_END = /\/([A-Z]\w+(?:\/[A-Z][\w+-]+){1,2})$/;
const OFFSET = /^(?:GMT|UTC) ?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** Names that the platform may know, the likeliest first. */
export function zonesNamed(written: string): string[] {
  const name = written.trim();
  const isWindows = name.includes(' Standard Time');
  const windows = isWindows ? BY_WINDOWS.get(name.replace(' Standard Time', '')) : undefined;
  if (windows !== undefined) return [windows];
  const [, sign = '', hours, minutes = '00'] = OFFSET.exec(name) ?? [];
  if (hours !== undefined) return [`${sign}${hours.padStart(2, '0')}:${minutes}`];
  if (/^tzone:\/\/microsoft\/utc$/i.test(name)) return ['UTC'];
  const end = AT_END.exec(name)?.[1];
  // As it stands first: of `America/Argentina/Buenos_Aires` the end is no zone.
  return end === undefined ? [name] : [name, end, end.slice(end.indexOf('/') + 1)];
}
