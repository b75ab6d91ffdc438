// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page or its server declares. Names mean what browsers take them for (WHATWG, Encoding Standard). */
final class Declared {
    /** Browsers look for the declaration within so many bytes. */
    private static final int HEAD = 4096;

    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile(
            "^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "latin1", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949",
            "ks_c_5601-1987", "x-windows-949");

    private Declared() {}

    /** The header's charset before the page's own, or null where neither names one that we know. */
    static @Nullable Charset charset(byte[] bytes, @Nullable String header) {
        Charset served = header == null ? null : named(header);
        if (served != null) {
            return served;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : new Pattern[] {XML, META}) {
            Matcher declared = pattern.matcher(head);
            if (declared.find()) {
                Charset charset = named(declared.group(1));
                // A page in UTF-16 could not be searched like this, so it means UTF-8.
                return charset != null && charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
            }
        }
        return null;
    }

    private static @Nullable Charset named(String name) {
        String lower = name.strip().replace("\"", "").toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(WIDER.getOrDefault(lower, lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
