// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Keys, sessions and writes that are sent twice. */
final class AccessTest extends StoreCase {
    private final Instant now = Place.CLOCK.instant();

    @Test
    void aKeyIsKeptAsADigestAndRevokedForGood() {
        AccessKeys keys = store().accessKeys();
        AccessKeys.Made made = keys.make("payments", AccessRole.READER, "boss");
        assertThat(made.secret()).startsWith("sightline_").hasSizeGreaterThan(50);
        assertThat(keys.all()).containsExactly(made.key());
        assertThat(made.key().digest()).isEqualTo(Secrets.digest(made.secret()));
        assertThat(made.key().toString()).doesNotContain(made.secret());
        assertThat(keys.make("other", AccessRole.ADMIN, "boss").secret()).isNotEqualTo(made.secret());
        assertThatThrownBy(() -> keys.make(" payments ", AccessRole.ADMIN, "boss"))
                .hasMessageContaining("there is a key named 'payments'");
        assertThatThrownBy(() -> keys.make("two\nlines", AccessRole.ADMIN, "boss"))
                .hasMessageContaining("in one line");
        assertThat(keys.revoke("payments", "boss").good()).isFalse();
        assertThat(keys.all())
                .filteredOn(AccessKey::good)
                .extracting(AccessKey::name)
                .containsExactly("other");
        assertThatThrownBy(() -> keys.revoke("payments", "boss"))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.MISSING));
        assertThat(keys.make("payments", AccessRole.ANALYST, "boss").key().id())
                .isNotEqualTo(made.key().id());
        assertThat(store().audit().newest(null, 10).rows())
                .extracting(AuditRow::what)
                .containsExactly("KEY_MADE", "KEY_REVOKED", "KEY_MADE", "KEY_MADE");
        assertThat(store().audit().verify().whole()).isTrue();
    }

    @Test
    void aSessionEndsByTimeByItsPersonAndWithItsKey() {
        AccessKeys.Made made = store().accessKeys().make("desk", AccessRole.ANALYST, "boss");
        WebSessions sessions = store().webSessions();
        String one = sessions.begin("desk", AccessRole.ANALYST, made.key().id(), Duration.ofHours(1));
        String other = sessions.begin("ana@example.org", AccessRole.READER, null, Duration.ofHours(1));
        assertThat(sessions.find(one, now).orElseThrow().role()).isEqualTo(AccessRole.ANALYST);
        assertThat(sessions.find(other, now).orElseThrow().who()).isEqualTo("ana@example.org");
        assertThat(sessions.find(one, now.plus(Duration.ofHours(2)))).isEmpty();
        assertThat(sessions.find("guessed", now)).isEmpty();
        store().accessKeys().revoke(made.key().id(), "boss");
        assertThat(sessions.find(one, now)).isEmpty();
        sessions.end(other);
        assertThat(sessions.find(other, now)).isEmpty();
    }

    @Test
    void aWriteThatIsSentTwiceIsDoneOnce() {
        SentWrites sent = store().sentWrites();
        assertThat(sent.begin("payments", "1", "aa", now)).isEmpty();
        assertThat(sent.begin("payments", "1", "aa", now)).contains(new SentWrites.Sent("aa", null));
        sent.done("payments", "1", "sha256:x");
        assertThat(sent.begin("payments", "1", "bb", now)).contains(new SentWrites.Sent("aa", "sha256:x"));
        assertThat(sent.begin("others", "1", "bb", now))
                .as("an id is its sender's own")
                .isEmpty();
        sent.failed("payments", "1");
        assertThat(sent.begin("payments", "1", "aa", now))
                .as("what is done stays done")
                .isPresent();
        sent.failed("others", "1");
        assertThat(sent.begin("others", "1", "bb", now))
                .as("what failed may be sent again")
                .isEmpty();
        assertThat(sent.begin("others", "1", "bb", now.plus(Duration.ofMinutes(3))))
                .as("its doer died")
                .isEqualTo(Optional.empty());
        assertThat(sent.begin("payments", "1", "bb", now.plus(Duration.ofHours(25))))
                .as("a day is over")
                .isEmpty();
    }

    @Test
    void keysAreInABackupAndSessionsAreNot() {
        AccessKeys.Made made = store().accessKeys().make("desk", AccessRole.ANALYST, "boss");
        String secret = store().webSessions().begin("desk", AccessRole.ANALYST, null, Duration.ofHours(1));
        store().backup(folder.resolve("copy.db"), "boss");
        try (Store other = Store.open(new StorePlace(folder.resolve("restored"), null), Place.CLOCK)) {
            other.restore(folder.resolve("copy.db"), "boss");
            assertThat(other.accessKeys().all()).containsExactly(made.key());
            assertThat(other.webSessions().find(secret, now)).isEmpty();
        }
    }
}
