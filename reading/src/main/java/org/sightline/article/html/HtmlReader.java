// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page. The text is all that is seen of it; what is chrome is told by three judges: where Mozilla's Readability (as
 * Readability4J) finds the story, what stands outside the element that holds it; what furniture's tags, roles and class names say;
 * and rows of nothing but links. Without a sure place of the story only furniture is chrome. Thread-safe.
 */
public final class HtmlReader {
    /** Lines of prose that Readability must have found for its answer to count. */
    private static final int SURE = 2;

    /** Mark-up that is nested deeper is taken up to here; no page that people read is. */
    private static final int DEEPEST = 256;
    /** Readability goes over the page many times, so a page of more elements is judged without it. */
    private static final int MOST_ELEMENTS = 30_000;

    private static final double MOST = 0.7;
    private static final int LONGEST_BYLINE = 160;

    /** The page as text. Never fails: any text is HTML to a browser; one without words gives an empty text. */
    public HtmlPage read(String html) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        Metadata metadata = Statements.of(page);
        Blocks blocks = Blocks.of(page.body());
        Set<String> story = story(page);
        Element main = main(blocks, story);
        @Nullable Element title = title(page, metadata.title(), main);
        List<HtmlPart> parts = new ArrayList<>();
        for (Block block : blocks.blocks()) {
            HtmlPart.Kind kind = kind(block, blocks.line(block), title, main, story);
            if (kind != null) {
                parts.add(new HtmlPart(block.start(), block.end(), kind));
            }
        }
        return new HtmlPage(blocks.text(), parts, metadata);
    }

    /** The lines that Readability takes for the story's. */
    private static Set<String> story(Document page) {
        Set<String> lines = new HashSet<>();
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            return lines;
        }
        try {
            // It cuts the page about, so it gets one of its own.
            Element content = new Readability4J("https://page.invalid/", page.clone())
                    .parse()
                    .getArticleContent();
            if (content != null) {
                Blocks blocks = Blocks.of(content);
                blocks.blocks().forEach(block -> lines.add(blocks.line(block)));
            }
        } catch (RuntimeException confused) {
            // It gives up on a page without a body or of odd make; then the mark-up's own words must do.
            lines.clear();
        }
        return lines;
    }

    /** The innermost element that holds most of the story, or null where too little was found. */
    private static @Nullable Element main(Blocks blocks, Set<String> story) {
        List<Block> found = blocks.blocks().stream()
                .filter(block -> story.contains(blocks.line(block)) && Block.isProse(blocks.line(block)))
                .toList();
        if (found.size() < SURE) {
            return null;
        }
        int letters =
                found.stream().mapToInt(block -> block.end() - block.start()).sum();
        for (Element at = found.get(0).element(); at != null; at = at.parent()) {
            int inside = 0;
            for (Block block : found) {
                inside += within(block.element(), at) ? block.end() - block.start() : 0;
            }
            if (inside >= letters * MOST) {
                return at;
            }
        }
        return null;
    }

    private static @Nullable Element title(Document page, @Nullable String title, @Nullable Element main) {
        String wanted = title == null ? "" : bare(title);
        Element first = null;
        for (Element heading : page.select("h1, h2, h3")) {
            String words = bare(heading.text());
            if (words.isEmpty()) {
                continue;
            }
            if (!wanted.isEmpty() && (words.equals(wanted) || (words.length() > 20 && wanted.startsWith(words)))) {
                return heading;
            }
            if (first == null && main != null && heading.normalName().equals("h1")) {
                first = heading;
            }
        }
        return first;
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static HtmlPart.@Nullable Kind kind(
            Block block, String line, @Nullable Element title, @Nullable Element main, Set<String> story) {
        if (title != null && within(block.element(), title)) {
            return HtmlPart.Kind.TITLE;
        }
        if (block.isStamp(line)) {
            return HtmlPart.Kind.CHROME;
        }
        boolean told = story.contains(line);
        boolean prose = Block.isProse(line);
        boolean inside = main == null || within(block.element(), main);
        for (Element at = block.element(); at != null; at = at.parent()) {
            boolean holdsStory = main != null && within(main, at);
            if (holdsStory || at.normalName().equals("body")) {
                break;
            }
            if (Furniture.isCaption(at) && !block.isLinks()) {
                return inside || prose ? HtmlPart.Kind.CAPTION : HtmlPart.Kind.CHROME;
            }
            if (Furniture.isByline(at) && line.length() <= LONGEST_BYLINE && !prose) {
                return HtmlPart.Kind.BYLINE;
            }
            if (Furniture.is(at) && (block.isLinks() || !told || !prose)) {
                return HtmlPart.Kind.CHROME;
            }
        }
        if (inside) {
            return block.isLinks() && !told && !prose ? HtmlPart.Kind.CHROME : null;
        }
        return standsWithTheStory(block.element(), main) && prose && !block.isLinks() ? null : HtmlPart.Kind.CHROME;
    }

    /** Whether mark-up says that an element and the story are one article: the paragraph under the headline often stands apart. */
    private static boolean standsWithTheStory(Element element, @Nullable Element main) {
        for (Element at = main; at != null; at = at.parent()) {
            boolean article = at.normalName().equals("article")
                    || at.attr("role").equals("article")
                    || at.normalName().equals("main");
            if (article) {
                return within(element, at);
            }
        }
        return false;
    }

    private static boolean within(Element element, Element whole) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}
