import MarkdownIt, { type Token } from "markdown-it";

/** One chapter of the guide, from its heading to the next. */
export interface GuideChapter {
  readonly id: string;
  readonly title: string;
  /** What the chapter says, as the parser of Markdown gives it. */
  readonly tokens: readonly Token[];
  /** Its words, for those who search. */
  readonly words: string;
}

const parser = new MarkdownIt({ html: false });

/** The chapters of a guide in Markdown: each begins with a heading of the second level. */
export function guideChapters(markdown: string): readonly GuideChapter[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .map((source, index) => {
      const [title = "", ...rest] = source.split("\n");
      return {
        id: `chapter-${index + 1}`,
        title: title.trim(),
        tokens: parser.parse(rest.join("\n"), {}),
        words: source,
      };
    });
}

/** Chapters that have every word of a search; all of them where nothing is looked for. */
export function chaptersWith(chapters: readonly GuideChapter[], search: string): readonly GuideChapter[] {
  const wanted = search.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return chapters.filter(({ words }) => wanted.every((word) => words.toLocaleLowerCase().includes(word)));
}
