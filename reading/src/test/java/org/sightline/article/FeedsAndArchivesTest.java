// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Feeds and web archives: an article an item, an article a page. */
final class FeedsAndArchivesTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Harbour Ledger</title><link>https://ledger.example/</link><language>en-gb</language>
            <item><title>Envoy tours the fair</title><link>https://ledger.example/a</link><guid>ledger-a</guid>
              <dc:creator>Nora Quillfeather</dc:creator><pubDate>Tue, 13 Aug 2024 06:30:00 GMT</pubDate>
              <description>Two days at the fair.</description>
              <content:encoded><![CDATA[<p>Colonel Brask sat in the front row &amp; left early, guests said.</p><p>He met two men.</p>]]></content:encoded></item>
            <item><title>Port closes</title><link>https://ledger.example/b</link>
              <description>The port of Larkhaven closed on Monday after a storm.</description></item>
            <item><link>https://ledger.example/c</link></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Quay Notes</title><id>urn:q</id><updated>2024-05-02T10:00:00Z</updated>
            <entry><title>Tanker seen</title><id>urn:q:1</id><link href="https://quay.example/1"/><author><name>Tam Oakes</name></author>
            <published>2024-05-01T23:30:00Z</published><updated>2024-05-02T10:00:00Z</updated>
            <content type="html">&lt;p&gt;The tanker Gale Spirit was seen off Port Ash on Monday.&lt;/p&gt;</content></entry></feed>
            """;

    private final ArticleReader reader = new ArticleReader(Limits.STANDARD);

    @Test
    void everyItemOfAFeedIsAnArticle() {
        List<Outcome> outcomes = read(RSS.getBytes(StandardCharsets.UTF_8), "feed.xml");
        assertThat(outcomes).hasSize(3);
        Article first = ((Outcome.Read) outcomes.get(0)).article();
        assertThat(first.title()).isEqualTo("Envoy tours the fair");
        assertThat(first.ref()).isEqualTo("ledger-a");
        assertThat(first.url()).isEqualTo("https://ledger.example/a");
        assertThat(first.publisher()).isEqualTo("The Harbour Ledger");
        assertThat(first.byline()).containsExactly("Nora Quillfeather");
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.published()).isEqualTo(new Published(LocalDate.of(2024, 8, 13), Published.Basis.METADATA));
        assertThat(first.text())
                .isEqualTo(
                        "Envoy tours the fair\n\nColonel Brask sat in the front row & left early, guests said.\n\nHe met two men.");
        assertThat(first.limits()).isEmpty();
        Article second = ((Outcome.Read) outcomes.get(1)).article();
        assertThat(second.text()).contains("The port of Larkhaven closed");
        assertThat(second.limits()).containsExactly("the feed carries only a summary of this story");
        assertThat(outcomes.get(2).toString()).contains("feed.xml (item 3): an item without words");
    }

    @Test
    void atomIsReadToo() {
        List<Outcome> outcomes = read(ATOM.getBytes(StandardCharsets.UTF_8), "-");
        Article story = ((Outcome.Read) outcomes.get(0)).article();
        assertThat(story.byline()).containsExactly("Tam Oakes");
        assertThat(story.published().date()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(story.text()).contains("Gale Spirit was seen off Port Ash");
    }

    @Test
    void aFeedWithEntitiesOfItsOwnIsRefused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<rss version=\"2.0\"><channel><title>&a;</title></channel></rss>";
        assertThat(read(bomb.getBytes(StandardCharsets.UTF_8), "x.xml"))
                .singleElement()
                .asString()
                .contains("DOCTYPE");
    }

    @Test
    void brokenOrOtherXmlIsRefusedWithItsReason() {
        assertThat(read("<?xml version=\"1.0\"?><rss><channel>".getBytes(StandardCharsets.UTF_8), "x.xml"))
                .singleElement()
                .asString()
                .contains("x.xml: XML that is broken");
        assertThat(read("<?xml version=\"1.0\"?><orders><order/></orders>".getBytes(StandardCharsets.UTF_8), "x.xml"))
                .singleElement()
                .asString()
                .contains("neither RSS nor Atom");
    }

    @Test
    void thePagesOfAnArchiveAreArticles() throws IOException {
        byte[] archive = join(
                response(
                        "https://ledger.example/a",
                        "200 OK",
                        "text/html; charset=windows-1251",
                        page("Полковник Браск сидел в первом ряду."),
                        "windows-1251"),
                response(
                        "https://ledger.example/gone",
                        "404 Not Found",
                        "text/html",
                        page("There is no such story here."),
                        "UTF-8"),
                response("https://ledger.example/a.png", "200 OK", "image/png", "png", "UTF-8"),
                response(
                        "https://ledger.example/b",
                        "200 OK",
                        "text/html",
                        page("The port of Larkhaven closed on Monday."),
                        "UTF-8"));
        for (byte[] form : List.of(archive, gzip(archive))) {
            List<Outcome> outcomes = read(form, "-");
            assertThat(outcomes).as(outcomes.toString()).hasSize(2);
            Article first = ((Outcome.Read) outcomes.get(0)).article();
            assertThat(first.text()).contains("Полковник Браск сидел");
            assertThat(first.url()).isEqualTo("https://ledger.example/a");
            assertThat(((Outcome.Read) outcomes.get(1)).article().text()).contains("closed on Monday");
        }
    }

    @Test
    void anArchiveThatIsCutShortGivesWhatItHoldsAndSaysSo() throws IOException {
        byte[] one = response(
                "https://ledger.example/a",
                "200 OK",
                "text/html",
                page("The port of Larkhaven closed on Monday."),
                "UTF-8");
        byte[] cut = join(one, Arrays.copyOf(one, one.length / 3));
        List<Outcome> outcomes = read(cut, "x.warc");
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Read.class);
        assertThat(outcomes.get(outcomes.size() - 1).toString())
                .contains("x.warc: a WARC file that is broken after record 1");
        assertThat(read("no archive at all".getBytes(StandardCharsets.UTF_8), "x.warc"))
                .singleElement()
                .asString()
                .contains("broken");
    }

    @Test
    void aCompressedPageIsReadAsThePage() throws IOException {
        byte[] page = page("The port of Larkhaven closed on Monday.").getBytes(StandardCharsets.UTF_8);
        assertThat(read(gzip(page), "story.html.gz")).singleElement().isInstanceOf(Outcome.Read.class);
    }

    private static String page(String words) {
        return "<html><body><h1>A story</h1><p>" + words + "</p></body></html>";
    }

    private static byte[] response(String url, String status, String type, String body, String charset)
            throws IOException {
        byte[] content = body.getBytes(charset);
        byte[] http = join(
                ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + content.length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII),
                content);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-08-13T06:30:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:" + java.util.UUID.nameUUIDFromBytes(http) + ">\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length + "\r\n\r\n";
        return join(head.getBytes(StandardCharsets.US_ASCII), http, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private List<Outcome> read(byte[] bytes, String name) {
        try (Stream<Outcome> outcomes = reader.read(new ByteArrayInputStream(bytes), name, Given.NOTHING)) {
            return outcomes.toList();
        }
    }
}
