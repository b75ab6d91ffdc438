// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.Address;
import org.sightline.fetch.ProxyRoute;
import org.sightline.watchlist.Dataset;
import org.sightline.watchlist.custom.ColumnMap;
import org.sightline.watchlist.custom.CustomReader;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;

/** One file of publishers, laid over others. Strict: a field that is not known is a mistake, and is told with its place. */
final class PublishersFile {
    static final String FORMAT = "sightline-publishers/1";
    private static final Set<String> FIELDS = Set.of("format", "proxy", "noProxy", "datasets");
    private static final Set<String> OF_DATASET =
            Set.of("title", "publisher", "files", "private", "every", "megabytes", "map");
    private static final int MOST_FILES = 20;
    private static final int MOST_MEGABYTES = 4000;
    private static final long USUAL_BYTES = 500_000_000;

    private final String file;
    private final Path folder;
    private final Publishers under;

    /**
     * @param file its name, for messages
     * @param folder that its own names of files start from
     * @param under what it is laid over
     */
    PublishersFile(String file, Path folder, Publishers under) {
        this.file = file;
        this.folder = folder;
        this.under = under;
    }

    Publishers read(byte[] bytes) throws SettingsException {
        JsonNode root = tree(bytes);
        known(root, FIELDS, "");
        String format = text(root, "format", "").orElse("");
        if (!format.equals(FORMAT)) {
            throw wrong("format", "must be \"" + FORMAT + "\"");
        }
        Map<String, Publisher> datasets = new TreeMap<>(under.datasets());
        JsonNode given = root.path("datasets");
        if (!given.isMissingNode() && !given.isObject()) {
            throw wrong("datasets", "must be an object, {\"us_ofac_sdn\": {…}}");
        }
        for (Map.Entry<String, JsonNode> next : given.properties()) {
            datasets.put(next.getKey(), publisher(next.getKey(), next.getValue()));
        }
        Optional<ProxyRoute> proxy = proxy(root);
        return new Publishers(datasets, proxy.isPresent() ? proxy : under.proxy());
    }

    private JsonNode tree(byte[] bytes) throws SettingsException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try {
            return mapper.readTree(bytes);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new SettingsException(file, "line " + line, "is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new SettingsException(file, "", "cannot be read: " + e.getMessage());
        }
    }

    private Publisher publisher(String dataset, JsonNode node) throws SettingsException {
        String at = "datasets." + dataset;
        if (!dataset.matches("[a-z][a-z0-9_]{2,63}")) {
            throw wrong(at, "a dataset's name is three to 64 small letters, digits and _, beginning with a letter");
        }
        known(node, OF_DATASET, at);
        Publisher before = under.of(dataset).orElse(null);
        List<Address> files = files(node, at, before);
        Optional<String> title = text(node, "title", at);
        boolean own = Dataset.named(dataset).isEmpty();
        if (own && title.isEmpty() && before == null) {
            throw wrong(at + ".title", "is missing; a dataset of one's own needs one");
        }
        if (!own && title.isPresent()) {
            throw wrong(at + ".title", "is only for a dataset of one's own");
        }
        return new Publisher(
                dataset,
                title.orElse(before == null ? null : before.title()),
                text(node, "publisher", at).orElse(before == null ? null : before.publisher()),
                files,
                every(node, at, before),
                bytes(node, at, before),
                reader(node, at, before));
    }

    private @Nullable ListReader reader(JsonNode node, String at, @Nullable Publisher before) throws SettingsException {
        Optional<String> map = text(node, "map", at);
        if (map.isEmpty()) {
            return before == null ? null : before.reader();
        }
        try {
            return new CustomReader(ColumnMap.read(folder.resolve(map.get())));
        } catch (ListFormatException e) {
            throw wrong(at + ".map", String.valueOf(e.getMessage()));
        } catch (IOException | InvalidPathException e) {
            throw wrong(at + ".map", "the file " + map.get() + " cannot be read");
        }
    }

    private List<Address> files(JsonNode node, String at, @Nullable Publisher before) throws SettingsException {
        JsonNode given = node.path("files");
        JsonNode inPrivate = node.path("private");
        if (!inPrivate.isMissingNode() && !inPrivate.isBoolean()) {
            throw wrong(at + ".private", "must be true or false");
        }
        if (given.isMissingNode()) {
            if (before == null) {
                throw wrong(at + ".files", "is missing; name the address of every file of the list");
            }
            if (!inPrivate.isMissingNode()) {
                throw wrong(at + ".private", "is only for addresses that stand in the same place, in files");
            }
            return before.files();
        }
        if (!given.isArray() || given.isEmpty() || given.size() > MOST_FILES) {
            throw wrong(at + ".files", "must be a list of 1 to " + MOST_FILES + " addresses");
        }
        Set<Address> files = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String place = at + ".files[" + i + "]";
            if (!given.get(i).isTextual()) {
                throw wrong(place, "must be a text");
            }
            if (!files.add(address(given.get(i).asText(), inPrivate.asBoolean(), place))) {
                throw wrong(place, "stands there twice");
            }
        }
        return new ArrayList<>(files);
    }

    private Address address(String text, boolean inPrivate, String place) throws SettingsException {
        try {
            return Address.of(text, inPrivate);
        } catch (IllegalArgumentException e) {
            throw wrong(place, String.valueOf(e.getMessage()));
        }
    }

    private Every every(JsonNode node, String at, @Nullable Publisher before) throws SettingsException {
        Optional<String> given = text(node, "every", at);
        if (given.isEmpty()) {
            return before == null ? Every.of("1d") : before.every();
        }
        try {
            return Every.of(given.get());
        } catch (IllegalArgumentException e) {
            throw wrong(at + ".every", String.valueOf(e.getMessage()));
        }
    }

    private long bytes(JsonNode node, String at, @Nullable Publisher before) throws SettingsException {
        JsonNode given = node.path("megabytes");
        if (given.isMissingNode()) {
            return before == null ? USUAL_BYTES : before.bytes();
        }
        if (!given.isInt() || given.asInt() < 1 || given.asInt() > MOST_MEGABYTES) {
            throw wrong(at + ".megabytes", "must be a whole number from 1 to " + MOST_MEGABYTES);
        }
        return given.asInt() * 1_000_000L;
    }

    private Optional<ProxyRoute> proxy(JsonNode root) throws SettingsException {
        Optional<String> proxy = text(root, "proxy", "");
        List<String> except = new ArrayList<>();
        JsonNode given = root.path("noProxy");
        if (!given.isMissingNode() && !given.isArray()) {
            throw wrong("noProxy", "must be a list of hosts");
        }
        for (JsonNode host : given) {
            if (!host.isTextual()) {
                throw wrong("noProxy", "must be a list of hosts");
            }
            except.add(host.asText());
        }
        if (proxy.isEmpty()) {
            if (!except.isEmpty()) {
                throw wrong("noProxy", "is only for a proxy that stands in the same file");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(
                    proxy.get().equals("none")
                            ? ProxyRoute.straight()
                            : ProxyRoute.by(proxy.get(), String.join(",", except)));
        } catch (IllegalArgumentException e) {
            throw wrong("proxy", String.valueOf(e.getMessage()));
        }
    }

    private Optional<String> text(JsonNode node, String field, String at) throws SettingsException {
        JsonNode given = node.path(field);
        if (given.isMissingNode()) {
            return Optional.empty();
        }
        if (!given.isTextual() || given.asText().isBlank()) {
            throw wrong(at.isEmpty() ? field : at + "." + field, "must be a text");
        }
        return Optional.of(given.asText());
    }

    private void known(JsonNode node, Set<String> fields, String at) throws SettingsException {
        if (!node.isObject()) {
            throw wrong(at, "must be an object, {…}");
        }
        for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
            String name = each.next();
            if (!fields.contains(name)) {
                throw wrong(at.isEmpty() ? name : at + "." + name, "is not known; there is " + new TreeSet<>(fields));
            }
        }
    }

    private SettingsException wrong(String field, String reason) {
        return new SettingsException(file, field, reason);
    }
}
