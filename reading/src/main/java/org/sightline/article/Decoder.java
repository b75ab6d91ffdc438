// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark decides, then UTF-8, then a guess, which is named as one.
 *
 * <p>A byte order mark is not part of the text. Everything else is kept as it came, line ends included, so that offsets count in
 * the input itself; only what is no character (broken bytes, lone surrogates) becomes U+FFFD, and that is said.
 */
final class Decoder {
    private static final char REPLACEMENT = '\uFFFD';
    /** Enough for the detector to see the language; it is quadratic in nothing, but slow a megabyte. */
    private static final int DETECTION_BYTES = 64 * 1024;

    private Decoder() {}

    /** A story; refused when it is no text that a person could read. */
    static Decoded decode(byte[] bytes) throws Refusal {
        Decoded decoded = characters(bytes);
        FileKind.refuseUnreadable(decoded.text());
        return decoded;
    }

    /** A page: its mark, else the charset that its server or the page itself declares, else as any text. */
    static Decoded page(byte[] bytes, @Nullable String header) throws Refusal {
        FileKind.refuseKnown(bytes);
        boolean marked =
                startsWith(bytes, 0xEF, 0xBB, 0xBF) || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        Charset declared = marked || FileKind.wide(bytes) != null ? null : Declared.charset(bytes, header);
        return declared == null || declared.equals(StandardCharsets.UTF_8)
                ? characters(bytes)
                : as(declared, bytes, List.of());
    }

    /** Any text at all, such as a line of JSON. */
    static Decoded characters(byte[] bytes) throws Refusal {
        FileKind.refuseKnown(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(Arrays.copyOfRange(bytes, 3, bytes.length));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return as(StandardCharsets.UTF_16LE, Arrays.copyOfRange(bytes, 2, bytes.length), List.of());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return as(StandardCharsets.UTF_16BE, Arrays.copyOfRange(bytes, 2, bytes.length), List.of());
        }
        Charset wide = FileKind.wide(bytes);
        if (wide != null) {
            return as(
                    wide, bytes, List.of("decoded as " + wide.name() + ", a guess: the input has no byte order mark"));
        }
        FileKind.refuseBinary(bytes);
        return utf8(bytes);
    }

    /** Replaces lone surrogates in text that never was bytes, such as a JSON string with escapes. */
    static Decoded repair(String text) {
        return repaired(text, List.of());
    }

    private static Decoded utf8(byte[] bytes) throws Refusal {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return repaired(text, List.of());
        } catch (CharacterCodingException broken) {
            return guess(bytes);
        }
    }

    private static Decoded guess(byte[] bytes) throws Refusal {
        int broken = 0;
        String mended = new String(bytes, StandardCharsets.UTF_8);
        int wide = 0;
        for (int i = 0; i < mended.length(); i++) {
            char c = mended.charAt(i);
            if (c == REPLACEMENT) {
                broken++;
            }
            if (c > 0x7F) {
                wide++;
            }
        }
        // Mostly good UTF-8 with a few broken bytes is damaged UTF-8, not another charset.
        if (broken * 4 <= wide - broken) {
            return repaired(mended, List.of("replaced " + broken + " broken bytes of UTF-8"));
        }
        CharsetDetector detector = new CharsetDetector();
        // Tags would speak for English.
        detector.enableInputFilter(markup(bytes));
        detector.setText(bytes.length > DETECTION_BYTES ? Arrays.copyOf(bytes, DETECTION_BYTES) : bytes);
        CharsetMatch match = detector.detect();
        if (match == null || !Charset.isSupported(match.getName())) {
            throw new Refusal("not UTF-8, and no other encoding fits");
        }
        Charset charset = Charset.forName(match.getName());
        return as(
                charset,
                bytes,
                List.of("decoded as " + charset.name().toLowerCase(java.util.Locale.ROOT) + ", a guess"));
    }

    private static boolean markup(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DETECTION_BYTES), StandardCharsets.ISO_8859_1);
        return head.contains("</");
    }

    private static Decoded as(Charset charset, byte[] bytes, List<String> limits) throws Refusal {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return repaired(text, limits);
        } catch (CharacterCodingException e) {
            throw new Refusal("cannot be decoded as " + charset.name());
        }
    }

    private static Decoded repaired(String text, List<String> limits) {
        int lone = 0;
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (mended == null) {
                mended = new StringBuilder(text);
            }
            mended.setCharAt(i, REPLACEMENT);
            lone++;
        }
        if (mended == null) {
            return new Decoded(text, limits);
        }
        List<String> more = new ArrayList<>(limits);
        more.add("replaced " + lone + (lone == 1 ? " lone surrogate" : " lone surrogates"));
        return new Decoded(mended.toString(), more);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
