// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.oidc;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.store.AccessRole;

/** What a good ID token says of a person. */
final class Claims {
    private static final List<String> NAMES = List.of("preferred_username", "sub");
    private static final Pattern DOT = Pattern.compile("\\.");

    private Claims() {}

    /** @throws SignInException when the person has no role here */
    static Person person(Map<String, Object> claims, OidcSettings settings) throws SignInException {
        String name = NAMES.stream()
                .flatMap(claim -> values(claims.get(claim)))
                .filter(Person::nameable)
                .findFirst()
                .orElseThrow(() -> refused("the provider does not say by what name to know you"));
        Optional<AccessRole> role = values(claim(claims, settings.rolesClaim()))
                .flatMap(value -> Stream.ofNullable(settings.roles().get(value)))
                .max(Comparator.naturalOrder());
        return new Person(
                name,
                role.orElseThrow(() -> refused("you are " + name
                        + " there, and nothing that the provider says of you in '" + settings.rolesClaim()
                        + "' is a role here; whoever runs this server can give you one")));
    }

    /** A claim of the whole name, as some have dots, or what stands in objects within each other. */
    private static @Nullable Object claim(Map<String, Object> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object at = claims;
        for (String name : DOT.split(path)) {
            at = at instanceof Map<?, ?> within ? within.get(name) : null;
        }
        return at;
    }

    /** One text, or several. */
    private static Stream<String> values(@Nullable Object claim) {
        Stream<?> all = claim instanceof List<?> several ? several.stream() : Stream.ofNullable(claim);
        return all.filter(String.class::isInstance).map(String.class::cast);
    }

    private static SignInException refused(String reason) {
        return new SignInException(SignInException.Kind.REFUSED, reason);
    }
}
