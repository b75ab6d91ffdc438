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
import org.jspecify.annotations.Nullable;

/** Makes articles of bytes and of NDJSON lines. Thread-safe. */
final class ArticleMaker {
    private final LayoutReader layouts;
    private final Languages languages;
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
            return new Outcome.Read(article(Decoder.decode(bytes), Fields.NONE, id(bytes), given));
        } catch (Refusal refusal) {
            return new Outcome.Refused(source, 0, refusal.reason());
        }
    }

    Outcome ofText(String text, String source, Given given) {
        try {
            FileKind.refuseUnreadable(text);
            return new Outcome.Read(
                    article(Decoder.repair(text), Fields.NONE, id(text.getBytes(StandardCharsets.UTF_8)), given));
        } catch (Refusal refusal) {
            return new Outcome.Refused(source, 0, refusal.reason());
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
            if (text == null) {
                throw new Refusal(
                        node.path("html").isTextual()
                                ? "HTML is not read yet, and there is no \"text\""
                                : "no \"text\"");
            }
            FileKind.refuseUnreadable(text);
            Decoded mended = Decoder.repair(text);
            List<String> repairs = new ArrayList<>(decoded.limits());
            repairs.addAll(mended.limits());
            byte[] utf8 = mended.text().getBytes(StandardCharsets.UTF_8);
            return new Outcome.Read(article(new Decoded(mended.text(), repairs), fields, id(utf8), given));
        } catch (JsonProcessingException broken) {
            return new Outcome.Refused(source, number, "not JSON: " + broken.getOriginalMessage());
        } catch (Refusal refusal) {
            return new Outcome.Refused(source, number, refusal.reason());
        }
    }

    private Article article(Decoded decoded, Fields fields, String id, Given given) {
        List<String> limits = new ArrayList<>(decoded.limits());
        Layout layout = layouts.read(decoded.text(), fields.title());
        return new Article(
                id,
                fields.ref(),
                fields.title() != null ? fields.title() : layout.title(),
                layout.byline(),
                given.publisher() != null ? given.publisher() : fields.publisher(),
                fields.url(),
                language(fields.language(), decoded.text(), limits),
                published(fields.published(), layout.published(), given, limits),
                decoded.text(),
                layout.regions(),
                limits);
    }

    private static Published published(
            @Nullable String field, @Nullable LocalDate page, Given given, List<String> limits) {
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

    private static String id(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
