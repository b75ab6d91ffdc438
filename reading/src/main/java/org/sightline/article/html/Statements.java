// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of itself: JSON-LD (schema.org's articles) before OpenGraph and the usual {@code meta} names, before
 * microdata and what is seen. Broken JSON-LD is passed over.
 */
final class Statements {
    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "blogposting",
            "report",
            "liveblogposting",
            "techarticle",
            "scholarlyarticle",
            "socialmediaposting");

    private static final int DEPTH = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Document page;
    private final List<JsonNode> articles = new ArrayList<>();

    private Statements(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                gather(JSON.readTree(script.data()), 0);
            } catch (JsonProcessingException broken) {
                // Nobody who reads the page sees it, and the other sources say the same.
            }
        }
    }

    static Metadata of(Document page) {
        Statements said = new Statements(page);
        return new Metadata(
                said.title(),
                said.authors(),
                first(
                        said.ofArticle(article ->
                                names(article.path("publisher")).findFirst().orElse(null)),
                        said.meta("og:site_name", "application-name", "dc.publisher", "publisher")),
                first(
                        said.attribute("link[rel=canonical]", "href"),
                        said.meta("og:url"),
                        said.ofArticle(article -> words(article.path("url")))),
                first(
                        words(page.select("html").attr("lang")),
                        said.ofArticle(article -> words(article.path("inLanguage"))),
                        said.meta("content-language", "og:locale", "dc.language", "language")),
                said.published());
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEPTH) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> gather(each, depth + 1));
            return;
        }
        boolean article = types(node.path("@type")).anyMatch(ARTICLES::contains);
        if (article) {
            articles.add(node);
        }
        gather(node.path("@graph"), depth + 1);
        gather(node.path("mainEntity"), depth + 1);
    }

    private static Stream<String> types(JsonNode type) {
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asText()));
        } else {
            types.add(type.asText());
        }
        return types.stream()
                .map(each -> each.substring(each.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }

    private @Nullable String title() {
        String said = first(
                ofArticle(article -> words(article.path("headline"))), meta("og:title", "twitter:title", "dc.title"));
        if (said != null) {
            return said;
        }
        List<Element> headings =
                page.select("h1").stream().filter(Element::hasText).toList();
        return headings.size() == 1 ? words(headings.get(0).text()) : words(page.title());
    }

    private List<String> authors() {
        Set<String> authors = new LinkedHashSet<>();
        articles.forEach(article -> names(article.path("author")).forEach(authors::add));
        if (authors.isEmpty()) {
            for (String name :
                    List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")) {
                metas(name)
                        .map(written -> written.replaceFirst("(?i)^by\\s+", ""))
                        .filter(written -> !written.contains("://"))
                        .forEach(authors::add);
            }
        }
        if (authors.isEmpty()) {
            page
                    .select(
                            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name]))")
                    .stream()
                    .map(element -> words(element.hasAttr("content") ? element.attr("content") : element.text()))
                    .forEach(name -> {
                        if (name != null && name.length() <= 80) {
                            authors.add(name);
                        }
                    });
        }
        return List.copyOf(authors);
    }

    private @Nullable String published() {
        String said = first(
                ofArticle(article -> words(article.path("datePublished"))),
                meta(
                        "article:published_time",
                        "og:article:published_time",
                        "datepublished",
                        "date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publication_date",
                        "parsely-pub-date",
                        "sailthru.date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.created",
                        "dcterms.date",
                        "citation_publication_date",
                        "originalpublicationdate"));
        return first(
                said,
                attribute("[itemprop=datePublished]", "datetime"),
                attribute("[itemprop=datePublished]", "content"),
                attribute("time[pubdate]", "datetime"),
                ofArticle(article -> words(article.path("dateCreated"))));
    }

    private @Nullable String ofArticle(Function<JsonNode, @Nullable String> question) {
        for (JsonNode article : articles) {
            String answer = question.apply(article);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    /** Names of persons or organisations, that stand there as they are, as things with a name, or several of these. */
    private static Stream<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            String name = words(each.isObject() ? each.path("name") : each);
            if (name != null && !name.contains("://")) {
                names.add(name);
            }
        }
        return names.stream();
    }

    private @Nullable String meta(String... names) {
        for (String name : names) {
            String said = metas(name).findFirst().orElse(null);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private Stream<String> metas(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name)
                        || meta.attr("http-equiv").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .filter(said -> !said.isEmpty());
    }

    private @Nullable String attribute(String selector, String attribute) {
        return page.select(selector).stream()
                .map(element -> words(element.attr(attribute)))
                .filter(said -> said != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String words(JsonNode node) {
        return node.isTextual() ? words(org.jsoup.parser.Parser.unescapeEntities(node.asText(), false)) : null;
    }

    private static @Nullable String words(String written) {
        String plain = written.replaceAll("[\\s\u00A0]+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }

    private static @Nullable String first(@Nullable String... answers) {
        for (String answer : answers) {
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }
}
