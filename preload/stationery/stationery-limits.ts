/** The largest values that a stationery may have, in millimetres where nothing else is said. Smallest are 0 where none is named. */
export const STATIONERY_LIMITS = {
  sheetWidth: 210,
  sheetHeight: 297,
  // Beyond these nothing would be left of the page, or of the information block.
  zoneTop: 60,
  zoneBottom: 80,
  zoneRight: 45,
  leastFontPt: 8,
  mostFontPt: 16,
  nameCharacters: 100,
  altCharacters: 500,
  claimCharacters: 300,
  claimLines: 3,
  footerLines: 8,
  footerLineCharacters: 200,
} as const;
