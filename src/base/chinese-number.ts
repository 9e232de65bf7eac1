const DIGITS = "零一二三四五六七八九";
const UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** 一百四十九, 二十, 两 or 149 as a number below ten thousand; null where the text is no such number. */
export function chineseNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return null;
  let sum = 0;
  let digit = 0;
  for (const character of text.replaceAll("两", "二").replaceAll("〇", "零")) {
    const unit = UNITS.get(character);
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else {
      sum += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}
