// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the parts of a page that stand around every story, by their tags, roles and the words of their classes and ids. */
final class Furniture {
    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "menu", "form");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "dialog",
            "alert");
    /** Words of classes and ids, in the singular. */
    private static final Set<String> WORDS = Set.of(
            "nav",
            "navigation",
            "navbar",
            "menu",
            "breadcrumb",
            "footer",
            "sidebar",
            "related",
            "recommended",
            "recommendation",
            "recirc",
            "promo",
            "promotion",
            "advert",
            "advertisement",
            "ad",
            "adslot",
            "sponsor",
            "sponsored",
            "share",
            "sharing",
            "social",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "paywall",
            "cookie",
            "consent",
            "gdpr",
            "comment",
            "disqus",
            "popular",
            "trending",
            "tag",
            "toolbar",
            "widget",
            "outbrain",
            "taboola",
            "teaser",
            "masthead",
            "weather",
            "ticker",
            "skip",
            "pagination",
            "topics",
            "followus",
            "mostread");

    private static final Set<String> BYLINES = Set.of("byline", "author", "writer", "contributor");
    private static final Set<String> CAPTIONS = Set.of("caption", "figcaption");
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private Furniture() {}

    /** Whether the element by itself says that it is no part of a story. */
    static boolean is(Element element) {
        return TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || named(element, WORDS);
    }

    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || element.attr("itemprop").equals("caption")
                || named(element, CAPTIONS);
    }

    static boolean isByline(Element element) {
        return element.normalName().equals("address")
                || element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author")
                || named(element, BYLINES);
    }

    private static boolean named(Element element, Set<String> words) {
        return has(element.className(), words) || has(element.id(), words);
    }

    private static boolean has(String names, Set<String> words) {
        if (names.isEmpty()) {
            return false;
        }
        for (String written : WORD_ENDS.split(names)) {
            String word = written.toLowerCase(Locale.ROOT);
            boolean plural = word.endsWith("s") && words.contains(word.substring(0, word.length() - 1));
            if (words.contains(word) || plural) {
                return true;
            }
        }
        return false;
    }
}
