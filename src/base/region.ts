/** Six digits of GB/T 2260. */
export type RegionCode = string;

export function isRegionCode(text: string): boolean {
  return /^[1-8]\d{5}$/.test(text);
}

export function provinceOf(code: RegionCode): RegionCode {
  return `${code.slice(0, 2)}0000`;
}

/** The prefecture, or null for a province. */
export function prefectureOf(code: RegionCode): RegionCode | null {
  return code.endsWith("0000") ? null : `${code.slice(0, 4)}00`;
}

/** The place itself, then what it lies in, narrowest first. */
export function parentsOf(code: RegionCode): RegionCode[] {
  return [...new Set([code, prefectureOf(code) ?? code, provinceOf(code)])];
}

export function isWithin(code: RegionCode, ancestor: RegionCode): boolean {
  return ancestor === code || ancestor === (prefectureOf(code) ?? code) || ancestor === provinceOf(code);
}
