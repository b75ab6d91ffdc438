// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Identifiers in one spelling each, so that equal ones are equal text: blanks, dots and dashes go, letters become capitals, and
 * where the issuer defines a check digit a number that fails it is none.
 *
 * <p>IMO ship numbers by IMO resolution A.1117(30), LEI by ISO 17442, BIC by ISO 9362, INN and OGRN by the Russian tax service's
 * orders, MMSI by ITU-R M.585.
 */
public final class Identifiers {
    private static final Pattern BIC = Pattern.compile("[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}\\d{2}");
    private static final Pattern USCC = Pattern.compile("[0-9A-HJ-NP-RTUW-Y]{18}");
    private static final Map<String, Predicate<String>> CHECKED = Map.of(
            "imoNumber",
            Identifiers::imo,
            "leiCode",
            Identifiers::lei,
            "swiftBic",
            number -> BIC.matcher(number).matches(),
            "innCode",
            Identifiers::inn,
            "ogrnCode",
            Identifiers::ogrn,
            "uscCode",
            number -> USCC.matcher(number).matches(),
            "mmsi",
            number -> number.matches("\\d{9}"),
            "dunsCode",
            number -> number.matches("\\d{9}"));
    private static final Set<String> STRONG = Set.of(
            "imoNumber",
            "leiCode",
            "swiftBic",
            "innCode",
            "ogrnCode",
            "uscCode",
            "mmsi",
            "dunsCode",
            "passportNumber",
            "publicKey",
            "socialSecurityNumber");

    private Identifiers() {}

    /**
     * The one spelling of an identifier.
     *
     * @param property FollowTheMoney's, such as {@code imoNumber}; of others every spelling is taken
     * @return empty where the value cannot be such an identifier
     */
    public static Optional<String> normal(String property, String value) {
        if (property.equals("publicKey")) {
            // upper and lower case are different addresses in most currencies
            String key = value.strip();
            return key.isEmpty() ? Optional.empty() : Optional.of(key);
        }
        StringBuilder plain = new StringBuilder(value.length());
        value.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        String number = plain.toString().toUpperCase(Locale.ROOT);
        if (property.equals("imoNumber") && number.startsWith("IMO")) {
            number = number.substring(3);
        }
        if (number.isEmpty() || !CHECKED.getOrDefault(property, any -> true).test(number)) {
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** Whether two parties that share such an identifier are one party: its issuer gives no number twice. */
    public static boolean strong(String property) {
        return STRONG.contains(property);
    }

    private static boolean imo(String number) {
        if (!number.matches("[1-9]\\d{6}")) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < 6; at++) {
            sum += digit(number, at) * (7 - at);
        }
        return sum % 10 == digit(number, 6);
    }

    /**
     * Whether it can be the number that the IMO gives to a company that owns or manages ships (resolution MSC.160(78)). It has
     * seven digits as a ship's number has, and another check digit.
     */
    public static boolean imoCompany(String number) {
        if (!number.matches("\\d{7}")) {
            return false;
        }
        int[] weights = {8, 6, 4, 2, 9, 7};
        int sum = 0;
        for (int at = 0; at < 6; at++) {
            sum += digit(number, at) * weights[at];
        }
        return (11 - sum % 11) % 10 == digit(number, 6);
    }

    private static boolean lei(String number) {
        if (!LEI.matcher(number).matches()) {
            return false;
        }
        int rest = 0;
        for (int at = 0; at < number.length(); at++) {
            int value = Character.digit(number.charAt(at), 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }

    private static boolean inn(String number) {
        if (number.matches("\\d{10}")) {
            return weighed(number, 9, 2, 4, 10, 3, 5, 9, 4, 6, 8);
        }
        return number.matches("\\d{12}")
                && weighed(number, 10, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
                && weighed(number, 11, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8);
    }

    private static boolean weighed(String number, int check, int... weights) {
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += digit(number, at) * weights[at];
        }
        return sum % 11 % 10 == digit(number, check);
    }

    private static boolean ogrn(String number) {
        if (!number.matches("\\d{13}|\\d{15}")) {
            return false;
        }
        int last = number.length() - 1;
        long rest = Long.parseLong(number.substring(0, last)) % (last - 1);
        return rest % 10 == digit(number, last);
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}
