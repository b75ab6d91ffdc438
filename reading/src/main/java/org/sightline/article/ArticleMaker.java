// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.article.html.HtmlPage;
import org.sightline.article.html.HtmlReader;
import org.sightline.article.html.Metadata;

/** Makes articles of bytes, of mark-up and of NDJSON lines. Thread-safe. */
final class ArticleMaker {
    private final LayoutReader layouts;
    private final Languages languages;
    private final HtmlReader pages = new HtmlReader();
    private final ObjectMapper json;

    ArticleMaker(Limits limits, LayoutReader layouts, Languages languages) {
        this.layouts = layouts;
        this.languages = languages;
        this.json = new JsonMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.jsonDepth())
                        .maxStringLength(limits.articleBytes())
                        .build())
                .build());
    }

    Outcome ofText(byte[] bytes, String source, Given given) {
        try {
            Decoded decoded = Decoder.decode(bytes);
            return new Outcome.Read(article(decoded, Fields.NONE, id(bytes), given, List.of()));
        } catch (Refusal refusal) {
            return new Outcome.Refused(source, 0, refusal.reason());
        }
    }

    Outcome ofText(String text, String source, Given given) {
        try {
            FileKind.refuseUnreadable(text);
            String id = id(text.getBytes(StandardCharsets.UTF_8));
            return new Outcome.Read(article(Decoder.repair(text), Fields.NONE, id, given, List.of()));
        } catch (Refusal refusal) {
            return new Outcome.Refused(source, 0, refusal.reason());
        }
    }

    /** A web page. {@code charset} is what its server declared, or null; {@code number} its place in what it came in, or 0. */
    Outcome ofPage(byte[] bytes, @Nullable String charset, Fields fields, String source, long number, Given given) {
        try {
            return new Outcome.Read(page(Decoder.page(bytes, charset), fields, id(bytes), given));
        } catch (Refusal refusal) {
            return new Outcome.Refused(source, number, refusal.reason());
        }
    }

    /** An item of a feed, or another piece of mark-up that somebody holds as characters. */
    Outcome ofMarkup(String html, Fields fields, String source, long number, Given given, List<String> limits) {
        try {
            Decoded mended = Decoder.repair(html);
            List<String> all = new ArrayList<>(mended.limits());
            all.addAll(limits);
            return new Outcome.Read(page(new Decoded(mended.text(), all), fields, null, given));
        } catch (Refusal refusal) {
            return new Outcome.Refused(source, number, refusal.reason());
        }
    }

    Outcome ofJson(byte[] line, String source, long number, Given given) {
        try {
            Decoded decoded = Decoder.characters(line);
            JsonNode node = json.readTree(decoded.text());
            if (!node.isObject()) {
                throw new Refusal("not a JSON object");
            }
            Fields fields = Fields.of(node);
            String text = fields.text();
            String html = fields.html();
            if (text == null && html == null) {
                throw new Refusal("no \"text\" and no \"html\"");
            }
            if (text == null) {
                return ofMarkup(Objects.requireNonNull(html), fields, source, number, given, decoded.limits());
            }
            FileKind.refuseUnreadable(text);
            Decoded mended = Decoder.repair(text);
            List<String> repairs = new ArrayList<>(decoded.limits());
            repairs.addAll(mended.limits());
            String id = id(mended.text().getBytes(StandardCharsets.UTF_8));
            return new Outcome.Read(article(new Decoded(mended.text(), repairs), fields, id, given, List.of()));
        } catch (JsonProcessingException broken) {
            return new Outcome.Refused(source, number, "not JSON: " + broken.getOriginalMessage());
        } catch (Refusal refusal) {
            return new Outcome.Refused(source, number, refusal.reason());
        }
    }

    /** @param id of the bytes, or null where the text's own is to be it */
    private Article page(Decoded markup, Fields fields, @Nullable String id, Given given) throws Refusal {
        HtmlPage page = pages.read(markup.text());
        if (page.text().isBlank()) {
            throw new Refusal("a page without words: what it shows is made by its scripts, or it is empty");
        }
        FileKind.refuseUnreadable(page.text());
        Metadata said = page.metadata();
        Fields all = fields.or(said.title(), said.url(), said.publisher(), said.published(), said.language());
        List<Region> told = page.parts().stream()
                .map(part -> new Region(Region.Kind.valueOf(part.kind().name()), new Span(part.start(), part.end())))
                .toList();
        String digest = id == null ? id(page.text().getBytes(StandardCharsets.UTF_8)) : id;
        Article article = article(new Decoded(page.text(), markup.limits()), all, digest, given, told);
        return said.authors().isEmpty() ? article : article.byline(said.authors());
    }

    private Article article(Decoded decoded, Fields fields, String id, Given given, List<Region> told) {
        List<String> limits = new ArrayList<>(decoded.limits());
        Layout layout = layouts.read(decoded.text(), fields.title(), told);
        return new Article(
                id,
                fields.ref(),
                fields.title() != null ? fields.title() : layout.title(),
                layout.byline(),
                given.publisher() != null ? given.publisher() : fields.publisher(),
                fields.url(),
                language(fields.language(), decoded.text(), limits),
                published(fields, layout.published(), given, limits),
                decoded.text(),
                layout.regions(),
                limits);
    }

    private static Published published(Fields fields, @Nullable LocalDate printed, Given given, List<String> limits) {
        String field = fields.published();
        LocalDate told = field == null ? null : Timestamp.day(field);
        if (field != null && told == null) {
            limits.add("\"published\" is no date and was ignored: " + field.substring(0, Math.min(field.length(), 40)));
        }
        if (given.published() != null) {
            return new Published(given.published(), Published.Basis.GIVEN);
        }
        if (told != null) {
            return new Published(told, Published.Basis.METADATA);
        }
        String address = fields.url();
        LocalDate page = printed == null && address != null ? EdgeDays.in(address) : printed;
        return page == null ? Published.UNKNOWN : new Published(page, Published.Basis.METADATA);
    }

    private String language(@Nullable String field, String text, List<String> limits) {
        if (field == null) {
            return languages.guess(text);
        }
        String primary = field.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (primary.matches("[a-z]{2}")) {
            return primary;
        }
        limits.add("\"language\" is no ISO 639-1 code and was ignored: "
                + field.substring(0, Math.min(field.length(), 40)));
        return languages.guess(text);
    }

    /** What tells one input from another: {@code sha256:} and the hex digest. */
    static String id(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
