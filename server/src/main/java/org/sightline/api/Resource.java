// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.sightline.reading.ContractRules;
import org.sightline.reading.ReadingJson;
import org.sightline.store.KeptClaim;
import org.sightline.store.KeptLink;
import org.sightline.store.Page;
import org.sightline.store.Secrets;
import org.sightline.watchlist.EntryId;

/**
 * What stands below {@code /v1}: records as JSON by the rules of the contract, each answer with its tag, so that a client need not be
 * sent again what it has.
 */
final class Resource {
    private static final int TAG_LETTERS = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new ContractRules())
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(EntryId.class, ToStringSerializer.instance))
            .build();

    private Resource() {}

    static ObjectNode node() {
        return MAPPER.createObjectNode();
    }

    /** A record's components. */
    static ObjectNode of(Object written) {
        return MAPPER.valueToTree(written);
    }

    static JsonNode value(Object written) {
        return MAPPER.valueToTree(written);
    }

    /** A link is never shown without what became of it. */
    static ObjectNode link(KeptLink link) {
        return of(link).put("accepted", link.accepted()).put("standing", link.standing());
    }

    static ObjectNode claim(KeptClaim claim) {
        ObjectNode node = of(claim);
        node.set("link", link(claim.link()));
        return node;
    }

    /** Some of many, and how to ask for the next. */
    static <T> ObjectNode page(Page<T> page, Function<T, ? extends JsonNode> item) {
        ObjectNode node = node();
        ArrayNode items = node.putArray("items");
        page.rows().forEach(row -> items.add(item.apply(row)));
        return node.put("next", page.next());
    }

    /** Answers a question; with 304 where the client has the answer already. */
    static void answer(Context request, JsonNode node) {
        answer(request, text(node));
    }

    static void answer(Context request, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        String tag = tag(json);
        request.header("ETag", tag).header("Cache-Control", "private, no-cache");
        if (among(request.header("If-None-Match"), tag)) {
            request.status(304);
            return;
        }
        request.res().setContentLength(bytes.length);
        request.contentType(Json.TYPE).result(bytes);
    }

    /** What names the state that a node shows. */
    static String tag(JsonNode node) {
        return tag(text(node));
    }

    /**
     * Lets a change pass that was made in view of this state.
     *
     * @throws RefusedException of 412 where the client saw another
     */
    static void requireSeen(Context request, JsonNode state) {
        String seen = request.header("If-Match");
        if (seen != null && !among(seen, tag(state))) {
            throw new RefusedException(412, "it has changed since you looked: ask for it again, and say so anew");
        }
    }

    private static boolean among(@org.jspecify.annotations.Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
    }

    private static String tag(String json) {
        return '"' + Secrets.digest(json).substring(0, TAG_LETTERS) + '"';
    }

    private static String text(JsonNode node) {
        try {
            return ReadingJson.wellFormed(MAPPER.writeValueAsString(node));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
