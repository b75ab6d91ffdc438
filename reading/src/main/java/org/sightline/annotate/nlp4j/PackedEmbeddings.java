// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Word vectors, a million of 50 numbers. Sections: dimension, keys, rows, numbers. Mapped, so what is not used is not read. */
final class PackedEmbeddings {
    private final int dimension;
    private final FingerprintTable table;
    private final FloatBuffer vectors;

    /** Reads packed embeddings. */
    PackedEmbeddings(Sections sections) {
        this.dimension = sections.section(0).getInt(0);
        this.table = new FingerprintTable(sections.section(1), sections.section(2));
        this.vectors = sections.section(3).asFloatBuffer();
    }

    /** Packs NLP4J's map. Rows stand in the order of the words. */
    static Sections pack(Map<String, float[]> embeddings) {
        List<String> words = new ArrayList<>(embeddings.keySet());
        words.sort(null);
        int dimension = words.isEmpty() ? 0 : vector(embeddings, words.get(0)).length;
        long slots = FingerprintTable.slots(words.size());
        Sections sections = Sections.allocate(List.of(
                (long) Integer.BYTES,
                slots * Long.BYTES,
                slots * Integer.BYTES,
                (long) words.size() * dimension * Float.BYTES));
        sections.section(0).putInt(dimension);
        FingerprintTable.Builder builder = new FingerprintTable.Builder();
        ByteBuffer rows = sections.section(3);
        FloatBuffer vectors = rows.asFloatBuffer();
        for (int row = 0; row < words.size(); row++) {
            builder.put(Fingerprint.of(0, words.get(row)), row);
            vectors.put(row * dimension, vector(embeddings, words.get(row)), 0, dimension);
        }
        builder.fill(new FingerprintTable(sections.section(1), sections.section(2)));
        return sections;
    }

    private static float[] vector(Map<String, float[]> embeddings, String word) {
        float[] vector = embeddings.get(word);
        return vector == null ? new float[0] : vector;
    }

    /** A word's vector, a copy, or null when it has none. */
    float @Nullable [] get(String word) {
        int row = table.get(Fingerprint.of(0, word));
        if (row < 0) {
            return null;
        }
        float[] vector = new float[dimension];
        vectors.get(row * dimension, vector);
        return vector;
    }
}
