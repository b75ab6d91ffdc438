// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Gathers the text that is seen of a page, block by block, in the order of the page. Used once. */
final class Blocks implements NodeFilter {
    /** Nobody reads these: they hold code, forms' controls or other media. */
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "map",
            "select",
            "option",
            "button",
            "input",
            "textarea",
            "progress",
            "meter",
            "datalist",
            "dialog");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "nobr");

    /** Blocks that stand close together. */
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "br", "option");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private @Nullable Element element;
    private int links;
    private int linked;
    private boolean apart = true;

    private Blocks() {}

    static Blocks of(Element root) {
        Blocks gathered = new Blocks();
        root.filter(gathered);
        gathered.flush(true);
        return gathered;
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    String line(Block block) {
        return text.substring(block.start(), block.end());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element entered)) {
            return FilterResult.CONTINUE;
        }
        String name = entered.normalName();
        if (UNSEEN.contains(name) || hidden(entered)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("a")) {
            links++;
        }
        if (name.equals("td") || name.equals("th")) {
            line.append(line.isEmpty() ? "" : "\t");
            return FilterResult.CONTINUE;
        }
        if (!INLINE.contains(name)) {
            flush(!LINES.contains(name));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element left) {
            String name = left.normalName();
            if (name.equals("a")) {
                links--;
            }
            boolean cell = name.equals("td") || name.equals("th");
            if (!INLINE.contains(name) && !cell) {
                flush(!LINES.contains(name));
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private static @Nullable Element block(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at instanceof Element element && !INLINE.contains(element.normalName())) {
                return element;
            }
        }
        return null;
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        Element block = block(node);
        boolean asWritten = block != null && block.normalName().equals("pre");
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (asWritten && letter == '\n') {
                flush(false);
                continue;
            }
            // A soft hyphen is a hint to the printer, and would part a name.
            if (letter == '\u00AD') {
                continue;
            }
            boolean blank = Character.isWhitespace(letter) || letter == '\u00A0';
            if (blank && (line.isEmpty() || Character.isWhitespace(line.charAt(line.length() - 1)))) {
                continue;
            }
            element = element == null ? block : element;
            line.append(blank ? ' ' : letter);
            linked += links > 0 ? 1 : 0;
        }
    }

    /** Ends a line; one without words leaves no trace. */
    private void flush(boolean block) {
        String words = line.toString().strip();
        line.setLength(0);
        if (!words.isEmpty() && element != null) {
            text.append(text.isEmpty() ? "" : apart ? "\n\n" : "\n");
            int start = text.length();
            text.append(words);
            blocks.add(new Block(start, text.length(), element, linked));
            apart = block;
        } else {
            apart |= block;
        }
        linked = 0;
        element = null;
    }
}
