// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sightline.fetch.LocalServer.head;
import static org.sightline.fetch.LocalServer.send;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.fetch.AddressGuard.Resolver;
import org.sightline.fetch.FetchException.Kind;

/** Redirects, proxies, and networks that are nobody's business. */
class FetcherWaysTest {
    private static final String LIST = "a list of some words\n";
    private static final FetchLimits PATIENT =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30));
    private static final Retries TWICE = new Retries(2, Duration.ofMillis(10), Duration.ofSeconds(1));

    @TempDir
    private static Path keys;

    private static SSLContext certificate;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeCertificate() throws Exception {
        certificate = TestCertificate.make(keys);
    }

    @Test
    void aRedirectToHttpsIsFollowedFromHttpAndFromHttps() throws Exception {
        try (LocalServer secure = LocalServer.secure(certificate, (request, out) -> {
                    switch (request.target()) {
                        case "/one" -> redirect(out, "302 Found", "two#part");
                        case "/two" -> redirect(out, "308 Permanent Redirect", "/list");
                        default -> send(out, "200 OK", LIST, "ETag: \"one\"");
                    }
                });
                LocalServer plain = LocalServer.plain(
                        (request, out) -> redirect(out, "301 Moved Permanently", secure.at("/one")))) {
            Fetched fetched = fetch(Address.of(plain.at("/"), true), new Validators("\"held\"", null));
            assertThat(((Fetched.Arrived) fetched).file()).hasContent(LIST);
            assertThat(secure.requests())
                    .extracting(LocalServer.Request::target)
                    .containsExactly("/one", "/two", "/list");
            assertThat(secure.requests().get(2).header("If-None-Match")).isEqualTo("\"held\"");
        }
    }

    @Test
    void aRedirectToHttpIsNotFollowedWhereverItComesFrom() throws Exception {
        try (LocalServer target = LocalServer.plain((request, out) -> send(out, "200 OK", LIST));
                LocalServer secure =
                        LocalServer.secure(certificate, (request, out) -> redirect(out, "302 Found", target.at("/")));
                LocalServer plain = LocalServer.plain((request, out) -> redirect(out, "302 Found", "/here"))) {
            for (LocalServer from : List.of(secure, plain)) {
                FetchException failed = failed(Address.of(from.at("/"), true));
                assertThat(failed.kind()).isEqualTo(Kind.ADDRESS);
                assertThat(failed.reason()).isEqualTo("it redirects to http://, and only https is followed");
                assertThat(from.requests()).hasSize(1);
            }
            assertThat(target.requests()).isEmpty();
        }
    }

    @Test
    void redirectsInACircleOrWithoutEndOrToNowhereAreFailures() throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (LocalServer server = LocalServer.secure(certificate, (request, out) -> {
            switch (request.target()) {
                case "/a" -> redirect(out, "302 Found", "/b");
                case "/b" -> redirect(out, "302 Found", "/a");
                case "/nowhere" -> head(out, "302 Found");
                case "/odd" -> redirect(out, "302 Found", "https://a b/");
                case "/password" -> redirect(out, "302 Found", "https://me:secret@localhost/");
                case "/file" -> redirect(out, "302 Found", "file:///etc/passwd");
                default -> redirect(out, "302 Found", "/" + count.incrementAndGet());
            }
        })) {
            assertThat(failed(Address.of(server.at("/a"), true)).reason()).isEqualTo("it redirects in a circle");
            assertThat(server.requests()).hasSize(2);
            assertThat(failed(Address.of(server.at("/more"), true)).reason())
                    .isEqualTo("it redirects more than 5 times");
            assertThat(count).hasValue(6);
            assertThat(failed(Address.of(server.at("/nowhere"), true)).reason()).isEqualTo("it redirects to nowhere");
            assertThat(failed(Address.of(server.at("/odd"), true)).reason())
                    .isEqualTo("it redirects to what is no address");
            assertThat(failed(Address.of(server.at("/password"), true)).reason())
                    .isEqualTo("it redirects to an address that holds a user name or password");
            assertThat(failed(Address.of(server.at("/file"), true)).reason())
                    .isEqualTo("it redirects to file://, and only https is followed");
        }
    }

    @Test
    void aRedirectToAPrivateAddressIsNotFollowed() throws Exception {
        try (LocalServer server = LocalServer.secure(
                certificate,
                (request, out) -> redirect(
                        out,
                        "302 Found",
                        request.target().equals("/metadata")
                                ? "https://169.254.169.254/latest/meta-data"
                                : "https://127.0.0.1:1/"))) {
            assertThat(failed(Address.of(server.at("/metadata"), true)).reason())
                    .isEqualTo("169.254.169.254 is 169.254.169.254, which is not a public address");
            assertThat(failed(Address.of(server.at("/this"), true)).reason())
                    .isEqualTo("127.0.0.1 is 127.0.0.1, which is not a public address");
        }
    }

    @Test
    void anAddressThatIsNotMarkedPrivateMustBePublicInAllThatItResolvesTo() throws Exception {
        try (LocalServer server = LocalServer.secure(certificate, (request, out) -> send(out, "200 OK", LIST))) {
            assertThat(failed(Address.of(server.at("/"), false)).reason())
                    .isEqualTo("localhost is 127.0.0.1, which is not a public address");
            InetAddress open = InetAddress.getByName("93.184.216.34");
            InetAddress inside = InetAddress.getByName("10.1.2.3");
            Fetcher fetcher = fetcher(ProxyRoute.straight(), host -> List.of(open, inside));
            assertThat(failed(fetcher, Address.of(server.at("/"), false)).reason())
                    .isEqualTo("localhost is 10.1.2.3, which is not a public address");
            assertThat(server.requests()).isEmpty();
        }
    }

    /** A name server may change its mind between two attempts; each is checked. */
    @Test
    void everyAttemptAndEveryRedirectIsLookedUpAnew() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Resolver rebinding =
                host -> List.of(InetAddress.getByName(asked.incrementAndGet() == 1 ? "127.0.0.1" : "169.254.169.254"));
        try (LocalServer server =
                LocalServer.plain((request, out) -> send(out, "500 Internal Server Error", "once more"))) {
            FetchException failed = failed(fetcher(ProxyRoute.straight(), rebinding), Address.of(server.at("/"), true));
            assertThat(failed.reason()).contains("169.254.169.254", "not a public address");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void plainHttpStaysWithinPrivateNetworks() throws Exception {
        Fetcher fetcher = fetcher(ProxyRoute.straight(), host -> List.of(InetAddress.getByName("93.184.216.34")));
        assertThat(failed(fetcher, Address.of("http://mirror.example.test/", true))
                        .reason())
                .isEqualTo("mirror.example.test is 93.184.216.34, a public address, and http is for private ones only");
    }

    @Test
    void aHostThatNobodyKnowsMayBeKnownInAMoment() throws Exception {
        Fetcher fetcher = fetcher(ProxyRoute.straight(), host -> {
            throw new UnknownHostException(host);
        });
        FetchException failed = failed(fetcher, Address.of("https://lists.example.test/", false));
        assertThat(failed.reason()).isEqualTo("the host lists.example.test is not known; is there a network?");
        assertThat(failed.passing()).isTrue();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotBelievedAndNotTriedAgain() throws Exception {
        try (LocalServer server = LocalServer.secure(certificate, (request, out) -> send(out, "200 OK", LIST))) {
            Fetcher trusting = new Fetcher("Sightline/test", PATIENT, TWICE, ProxyRoute.straight());
            FetchException stranger = failed(trusting, Address.of(server.at("/"), true));
            assertThat(stranger.kind()).isEqualTo(Kind.IDENTITY);
            assertThat(stranger.reason()).startsWith("its certificate is not trusted: ");
            assertThat(stranger.passing()).isFalse();
            Address other = Address.of("https://127.0.0.1:" + server.port() + "/", true);
            assertThat(failed(other).kind())
                    .as("a certificate for another name")
                    .isEqualTo(Kind.IDENTITY);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aProxyIsUsedAndLooksTheNameUp() throws Exception {
        try (LocalServer server = LocalServer.secure(certificate, (request, out) -> send(out, "200 OK", LIST));
                TinyProxy proxy = TinyProxy.to(server.port())) {
            ProxyRoute route = ProxyRoute.by("http://127.0.0.1:" + proxy.port(), "elsewhere.example.test");
            Resolver nobody = host -> {
                throw new UnknownHostException(host);
            };
            Address address = Address.of("https://" + TestCertificate.ELSEWHERE + "/list", false);
            Fetched fetched = fetcher(route, nobody).fetch(request(address, Validators.none()), Progress.none());
            assertThat(((Fetched.Arrived) fetched).file()).hasContent(LIST);
            assertThat(proxy.asked()).containsExactly("CONNECT " + TestCertificate.ELSEWHERE + ":443");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void hostsThatNeedNoProxyAreReachedStraight() throws Exception {
        try (LocalServer server = LocalServer.secure(certificate, (request, out) -> send(out, "200 OK", LIST));
                TinyProxy proxy = TinyProxy.to(server.port())) {
            ProxyRoute route = ProxyRoute.by("127.0.0.1:" + proxy.port(), ".example.test");
            Fetcher fetcher = fetcher(route, host -> {
                throw new UnknownHostException(host);
            });
            Address exempt = Address.of("https://" + TestCertificate.ELSEWHERE + "/list", false);
            assertThat(failed(fetcher, exempt).reason()).contains("is not known");
            Address here = Address.of(server.at("/list"), true);
            fetcher(route, Resolver.system()).fetch(request(here, Validators.none()), Progress.none());
            assertThat(proxy.asked()).isEmpty();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aProxyIsNotAskedForAddressesThatArePlainlyPrivate() throws Exception {
        try (TinyProxy proxy = TinyProxy.to(1)) {
            ProxyRoute route = ProxyRoute.by("127.0.0.1:" + proxy.port(), "");
            Fetcher fetcher = fetcher(route, Resolver.system());
            for (String host : List.of("169.254.169.254", "10.0.0.1", "[fd00::1]", "[::ffff:10.0.0.1]")) {
                assertThat(failed(fetcher, Address.of("https://" + host + "/", false))
                                .reason())
                        .contains("not a public address");
            }
            assertThat(proxy.asked()).isEmpty();
        }
    }

    @Test
    void aProxyThatRefusesIsAFailure() throws Exception {
        try (TinyProxy proxy = TinyProxy.refusing()) {
            ProxyRoute route = ProxyRoute.by("127.0.0.1:" + proxy.port(), "");
            FetchException failed = failed(
                    fetcher(route, Resolver.system()), Address.of("https://" + TestCertificate.ELSEWHERE + "/", false));
            assertThat(failed.reason()).contains("407");
        }
    }

    private Fetched fetch(Address address, Validators held) throws FetchException, InterruptedException {
        return fetcher(ProxyRoute.straight(), Resolver.system()).fetch(request(address, held), Progress.none());
    }

    private FetchException failed(Address address) {
        return failed(fetcher(ProxyRoute.straight(), Resolver.system()), address);
    }

    private FetchException failed(Fetcher fetcher, Address address) {
        return catchThrowableOfType(
                FetchException.class, () -> fetcher.fetch(request(address, Validators.none()), Progress.none()));
    }

    private static Fetcher fetcher(ProxyRoute route, Resolver resolver) {
        return new Fetcher("Sightline/test", PATIENT, TWICE, route, resolver, certificate);
    }

    private Fetch request(Address address, Validators held) {
        return new Fetch(address, folder.resolve("list"), 1_000_000, held);
    }

    private static void redirect(OutputStream out, String status, String location) throws IOException {
        send(out, status, "elsewhere", "Location: " + location);
    }
}
