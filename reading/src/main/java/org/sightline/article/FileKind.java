// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells text from what is none, and says what it is instead. */
final class FileKind {
    /** Bytes that are looked at; a file that starts as text may hold what it likes later. */
    private static final int HEAD = 64 * 1024;

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", "a PDF file, which is not read yet"),
            new Signature("PK\u0003\u0004", "a ZIP archive (or an office document), which is not read"),
            new Signature("\u001F\u008B", "a gzip file, which is not read here"),
            new Signature("\u0089PNG", "a picture, not a story"),
            new Signature("\u00FF\u00D8\u00FF", "a picture, not a story"),
            new Signature("GIF8", "a picture, not a story"),
            new Signature("\u00D0\u00CF\u0011\u00E0", "an old office document, which is not read"),
            new Signature("{\\rtf", "an RTF file, which is not read"));

    private FileKind() {}

    /** First bytes of a kind of file, one char each, and what to say of it. */
    private record Signature(String bytes, String reason) {}

    static void refuseKnown(byte[] bytes) throws Refusal {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (head.startsWith(signature.bytes())) {
                throw new Refusal(signature.reason());
            }
        }
    }

    /** UTF-16 without its mark, told by zeros on one side of most pairs; null when it is not. */
    static @Nullable Charset wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, HEAD) / 2;
        if (pairs < 4) {
            return null;
        }
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (second * 10 > pairs * 6 && first * 20 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return first * 10 > pairs * 6 && second * 20 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    static void refuseBinary(byte[] bytes) throws Refusal {
        int control = 0;
        int length = Math.min(bytes.length, HEAD);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                throw new Refusal("binary: it holds a zero byte at " + i);
            }
            control += isControl(bytes[i]) ? 1 : 0;
        }
        if (control * 100 > length) {
            throw new Refusal("binary: " + control + " of its first " + length + " bytes are control characters");
        }
    }

    /** Refuses what decoded but is no story: nothing, mark-up, or hardly a letter. */
    static void refuseUnreadable(String text) throws Refusal {
        int letters = 0;
        int marks = 0;
        int lost = 0;
        boolean nothing = true;
        for (int i = 0; i < text.length() && (i < HEAD || nothing); ) {
            int c = text.codePointAt(i);
            boolean mark = !isNothing(c);
            nothing &= !mark;
            if (i < HEAD) {
                letters += Character.isLetter(c) ? 1 : 0;
                marks += mark ? 1 : 0;
                lost += c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c)) ? 1 : 0;
            }
            i += Character.charCount(c);
        }
        if (nothing) {
            throw new Refusal("nothing to read: it is empty");
        }
        if (letters * 10 < marks) {
            throw new Refusal("no story: only " + letters + " of its first " + marks + " characters are letters");
        }
        if (lost * 10 > marks) {
            throw new Refusal("binary: " + lost + " of its first " + marks + " characters are none");
        }
    }

    private static boolean isControl(byte b) {
        return b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
    }

    private static boolean isNothing(int c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
