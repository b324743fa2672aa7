// Six papers for the gallery of the README. All measures in millimetres.
const NO_ZONES = { top: 0, bottom: 0, right: 0 };
const LOOK = {
  form: "B",
  fontFamily: "Arial",
  fontSizePt: 11,
  references: "informationBlock",
  foldMarks: true,
  holeMark: true,
  information: ["phone", "email"],
  returnLine: "printed",
  letterhead: { kind: "none" },
  zones: { first: NO_ZONES, following: NO_ZONES },
};
const NAME_COLOUR = "#1d4f4a";
const GREY = "#4a4a4a";
const FOUR_COLUMNS = [
  [{ kind: "address" }],
  [{ kind: "contact" }],
  [{ kind: "bank" }],
  [
    { kind: "line", text: "Treffen jeden ersten" },
    { kind: "line", text: "Mittwoch im Monat," },
    { kind: "line", text: "offen für alle" },
  ],
];

/** `pictures` are the names under which the drawings lie among the media: "logo", "first" and "following". */
export function stationerySamples(pictures) {
  const parts = (logoZone, changes) => ({
    kind: "parts",
    logo: { media: pictures.logo, alt: "Logo: zwei Blätter", zone: logoZone, onFollowingPages: false },
    claim: { text: "", zone: { x: 25, y: 25, width: 125, height: 4.23 } },
    name: { x: 25, y: 10, width: 125, height: 14 },
    colours: { name: NAME_COLOUR, claim: GREY, footer: GREY },
    footer: [],
    footerOnFollowingPages: false,
    ...changes,
  });
  return [
    {
      name: "form-b",
      mode: "digital",
      stationery: {
        ...LOOK,
        letterhead: parts(
          { x: 162, y: 9, width: 28, height: 28 },
          {
            claim: { text: "Gemeinsam für unsere Stadt", zone: { x: 25, y: 25, width: 125, height: 4.23 } },
            footer: FOUR_COLUMNS,
          },
        ),
      },
    },
    {
      name: "form-a",
      mode: "digital",
      stationery: {
        ...LOOK,
        form: "A",
        fontFamily: "Calibri",
        letterhead: parts(
          { x: 25, y: 6, width: 18, height: 18 },
          {
            name: { x: 47, y: 8, width: 143, height: 14 },
            footer: FOUR_COLUMNS.slice(0, 3),
          },
        ),
      },
    },
    {
      name: "page-picture",
      mode: "digital",
      stationery: {
        ...LOOK,
        letterhead: {
          kind: "pages",
          first: { media: pictures.first, alt: "Briefkopf der Initiative" },
          following: { media: pictures.following, alt: "Folgeblatt der Initiative" },
        },
      },
    },
    {
      name: "preprinted",
      mode: "preprinted",
      stationery: {
        ...LOOK,
        returnLine: "onPaper",
        zones: { first: { top: 42, bottom: 30, right: 0 }, following: { top: 0, bottom: 15, right: 0 } },
      },
    },
    {
      name: "right-column",
      mode: "preprinted",
      stationery: {
        ...LOOK,
        information: [],
        zones: { first: { top: 0, bottom: 0, right: 40 }, following: NO_ZONES },
      },
    },
    {
      name: "none",
      mode: "none",
      stationery: { ...LOOK, form: "A", fontFamily: "Times New Roman", references: "referenceLine" },
    },
  ];
}
