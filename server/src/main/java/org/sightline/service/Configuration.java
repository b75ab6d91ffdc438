// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code sightline.json} in the data directory says, {@code {"format": "sightline/1", "api": {"port": 8000, …}}}, and the environment
 * in its place: {@code api.requestsPerSecond} is {@code SIGHTLINE_API_REQUESTS_PER_SECOND} there. Each component reads its own settings
 * into a record; a setting that none has is a slip, and refused. Immutable.
 */
public final class Configuration {
    /** The file's name. */
    public static final String FILE = "sightline.json";

    private static final String FORMAT = "sightline/1";

    /** A setting, and where it was found, for messages. */
    private record Setting(String value, String place) {}

    private final Map<String, Setting> settings;

    private Configuration(Map<String, Setting> settings) {
        this.settings = settings;
    }

    /**
     * Reads the file, where there is one, and the environment.
     *
     * @param known all settings that any component has
     * @throws ConfigurationException where the file is no such JSON, or a setting is not known
     */
    public static Configuration of(Path home, Map<String, String> environment, Set<String> known) {
        Map<String, Setting> settings = new TreeMap<>();
        Path file = home.resolve(FILE);
        JsonNode root = read(file);
        for (Map.Entry<String, JsonNode> section : root.properties()) {
            if (section.getKey().equals("format")) {
                continue;
            }
            section.getValue().properties().forEach(field -> {
                String key = section.getKey() + "." + field.getKey();
                requireKnown(known, key, file.toString());
                if (!field.getValue().isValueNode()) {
                    throw new ConfigurationException(file + ": " + key + " is one value");
                }
                settings.put(key, new Setting(field.getValue().asText(), file + ": " + key));
            });
        }
        known.forEach(key -> {
            String variable = variable(key);
            String value = environment.get(variable);
            if (value != null && !value.isEmpty()) {
                settings.put(key, new Setting(value, variable));
            }
        });
        return new Configuration(settings);
    }

    /** The environment's name of a setting. */
    public static String variable(String key) {
        return "SIGHTLINE_"
                + key.replaceAll("([a-z])([A-Z])", "$1_$2").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What to throw for a setting that cannot be used, in words that say where it stands. */
    public ConfigurationException refused(String key, String reason) {
        Setting setting = settings.get(key);
        return new ConfigurationException((setting == null ? key : setting.place()) + " " + reason);
    }

    /** A setting as text. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(settings.get(key)).map(Setting::value);
    }

    /**
     * A setting as a whole number.
     *
     * @throws ConfigurationException where it is none, or out of bounds
     */
    public int number(String key, int otherwise, int least, int most) {
        Setting setting = settings.get(key);
        if (setting == null) {
            return otherwise;
        }
        String refused =
                setting.place() + " is a number from " + least + " to " + most + ", not '" + setting.value() + "'";
        try {
            int number = Integer.parseInt(setting.value().strip());
            if (number < least || number > most) {
                throw new ConfigurationException(refused);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new ConfigurationException(refused);
        }
    }

    private static JsonNode read(Path file) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            JsonNode root = mapper.readTree(Files.readAllBytes(file));
            if (!root.path("format").asText().equals(FORMAT)) {
                throw new ConfigurationException(file + ": its format is not " + FORMAT);
            }
            root.properties().forEach(section -> {
                if (!section.getKey().equals("format") && !section.getValue().isObject()) {
                    throw new ConfigurationException(file + ": " + section.getKey() + " is an object of settings");
                }
            });
            return root;
        } catch (NoSuchFileException e) {
            return mapper.createObjectNode();
        } catch (JsonProcessingException e) {
            throw new ConfigurationException(
                    file + ": no JSON at line " + e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new ConfigurationException(file + " cannot be read: " + e.getMessage());
        }
    }

    private static void requireKnown(Set<String> known, String key, String place) {
        if (!known.contains(key)) {
            throw new ConfigurationException(place + ": there is no setting '" + key + "'; there are "
                    + known.stream().sorted().collect(Collectors.joining(", ")));
        }
    }
}
