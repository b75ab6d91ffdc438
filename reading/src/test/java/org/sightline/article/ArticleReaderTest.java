// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bytes of every kind at the door. */
final class ArticleReaderTest {
    private static final String RUSSIAN =
            "Министр прибыл в порт в четверг и встретился с двумя гостями, сообщило агентство. "
                    + "Он покинул город до полудня, не ответив на вопросы журналистов о судне и его грузе.\n";

    private final ArticleReader reader = new ArticleReader(Limits.STANDARD);

    @Test
    void utf8WithAndWithoutItsMarkIsTheSameText() {
        byte[] marked = bytes(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "Café talks\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(article(marked).text()).isEqualTo("Café talks\r\n");
        assertThat(article(marked).limits()).isEmpty();
        assertThat(article("Café talks\r\n".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Café talks\r\n");
    }

    @Test
    void utf16IsReadByItsMarkAndGuessedWithoutIt() {
        byte[] little = "Talks in Larkhaven\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(article(bytes(new byte[] {(byte) 0xFF, (byte) 0xFE}, little)).text())
                .isEqualTo("Talks in Larkhaven\n");
        assertThat(article(little).text()).isEqualTo("Talks in Larkhaven\n");
        assertThat(article(little).limits()).singleElement().asString().contains("UTF-16LE, a guess");
    }

    @Test
    void anOldCharsetIsDetectedAndSaidToBeAGuess() {
        Article article = article(RUSSIAN.getBytes(Charset.forName("windows-1251")));
        assertThat(article.text()).isEqualTo(RUSSIAN);
        assertThat(article.limits()).containsExactly("decoded as windows-1251, a guess");
        assertThat(article.language()).isEqualTo("ru");
    }

    @Test
    void damagedUtf8StaysUtf8() {
        byte[] good = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(good, good.length - 60);
        cut[cut.length - 1] = (byte) 0xD0;
        assertThat(article(cut).text()).startsWith("Министр прибыл").endsWith("\uFFFD");
        assertThat(article(cut).limits()).singleElement().asString().contains("broken bytes of UTF-8");
    }

    @Test
    void whatIsNoTextIsRefusedWithAReason() {
        assertThat(refusal(new byte[0])).contains("empty");
        assertThat(refusal(" \n\t\r\n\u00A0\uFEFF".getBytes(StandardCharsets.UTF_8)))
                .contains("empty");
        assertThat(refusal("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII)))
                .contains("PDF");
        assertThat(refusal(new byte[] {'a', 0, 'b', 'c', 'd', 'e'})).contains("zero byte");
        assertThat(refusal(new byte[] {1, 2, 3, 4, 5, 6, 7})).contains("control characters");
        assertThat(refusal("<!DOCTYPE html><html><body><script>draw()</script>".getBytes(StandardCharsets.UTF_8)))
                .contains("a page without words");
        assertThat(refusal("0123456789 .,:; 9876543210 ".repeat(20).getBytes(StandardCharsets.UTF_8)))
                .contains("letters");
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertThat(refusal(noise)).contains("binary");
    }

    @Test
    @Timeout(10)
    void fiftyMegabytesAreRefusedAtOnce(@TempDir Path folder) throws IOException {
        byte[] block = "The general met two guests. ".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("long.txt");
        try (var out = Files.newOutputStream(file)) {
            for (long written = 0; written < 50L * 1024 * 1024; written += block.length) {
                out.write(block);
            }
        }
        assertThat(read(file)).singleElement().asString().contains("too long for one article");
        try (Stream<Outcome> outcomes = reader.read(Files.newInputStream(file), "-", Given.NOTHING)) {
            assertThat(outcomes).singleElement().asString().contains("too long for one article");
        }
    }

    @Test
    void ndjsonIsReadLineByLineAndABrokenLineIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("two.ndjson");
        Files.writeString(file, """
                {"id":"a","text":"The general met two guests.","published":"2024-03-12T23:30:00+09:00","publisher":"Ledger","url":null,"language":"en-GB"}
                {"id":"b","text":"The general
                {"id":"c","html":"<p hidden>The general met two guests.</p>"}

                [1]
                {"id":"d","text":"  "}
                {"id":"e","text":"A \\ud800 b","published":"soon"}
                """);
        List<Outcome> outcomes = read(file);
        assertThat(outcomes).hasSize(6);
        Article first = ((Outcome.Read) outcomes.get(0)).article();
        assertThat(first.ref()).isEqualTo("a");
        assertThat(first.published()).isEqualTo(new Published(LocalDate.of(2024, 3, 12), Published.Basis.METADATA));
        assertThat(first.publisher()).isEqualTo("Ledger");
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.url()).isNull();
        assertThat(outcomes.get(1).toString()).contains("two.ndjson:2: not JSON");
        assertThat(outcomes.get(2).toString()).contains("two.ndjson:3: a page without words");
        assertThat(outcomes.get(3).toString()).contains("two.ndjson:5: not a JSON object");
        assertThat(outcomes.get(4).toString()).contains("two.ndjson:6: nothing to read");
        Article last = ((Outcome.Read) outcomes.get(5)).article();
        assertThat(last.text()).isEqualTo("A \uFFFD b");
        assertThat(last.limits()).anyMatch(limit -> limit.contains("1 lone surrogate"));
        assertThat(last.limits()).anyMatch(limit -> limit.contains("\"published\" is no date"));
        assertThat(last.published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void theSameTextHasTheSameIdAndTheCallersDateWins() {
        String line = "{\"text\":\"The general met two guests.\",\"published\":\"2024-03-12\"}";
        Given given = new Given(LocalDate.of(2024, 3, 10), "Caller's Courier");
        Article article = ((Outcome.Read)
                        read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), "-", given)
                                .get(0))
                .article();
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2024, 3, 10), Published.Basis.GIVEN));
        assertThat(article.publisher()).isEqualTo("Caller's Courier");
        assertThat(article.id())
                .isEqualTo(article("The general met two guests.".getBytes(StandardCharsets.UTF_8))
                        .id());
    }

    @Test
    void ndjsonIsPulledNotRead() {
        byte[] line = "{\"text\":\"The general met two guests.\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream explosive = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("read too far");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("read too far");
            }
        };
        byte[] many = new byte[line.length * 3000];
        for (int i = 0; i < 3000; i++) {
            System.arraycopy(line, 0, many, i * line.length, line.length);
        }
        try (Stream<Outcome> outcomes = reader.read(
                new SequenceInputStream(new ByteArrayInputStream(many), explosive), "x.ndjson", Given.NOTHING)) {
            Iterator<Outcome> each = outcomes.iterator();
            for (int i = 0; i < 3000; i++) {
                assertThat(each.next()).isInstanceOf(Outcome.Read.class);
            }
            assertThat(each.next().toString()).contains("x.ndjson:3001: cannot be read on: read too far");
            assertThat(each.hasNext()).isFalse();
        }
    }

    @Test
    void aLineBeyondTheLimitIsRefusedAndTheNextIsRead() {
        ArticleReader small = new ArticleReader(new Limits(100, 8, 100));
        String input = "{\"text\":\"" + "x".repeat(200) + "\"}\n{\"text\":\"Short and good.\"}";
        try (Stream<Outcome> outcomes = small.read(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), "x.ndjson", Given.NOTHING)) {
            List<Outcome> all = outcomes.toList();
            assertThat(all.get(0).toString()).contains("x.ndjson:1: too long");
            assertThat(all.get(1)).isInstanceOf(Outcome.Read.class);
        }
    }

    @Test
    void deepNestingAndMissingFilesAreRefusals(@TempDir Path folder) {
        String deep = "{\"text\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(read(new ByteArrayInputStream(deep.getBytes(StandardCharsets.UTF_8)), "-", Given.NOTHING))
                .singleElement()
                .asString()
                .contains("not JSON");
        assertThat(read(folder.resolve("none.txt"))).singleElement().asString().contains("no such file");
        assertThat(read(folder)).singleElement().asString().contains("a folder");
    }

    @Test
    void rightToLeftTextIsText() {
        Article article =
                article("قال الوزير إن السفينة غادرت الميناء يوم الخميس، بعد أن التقى مع اثنين من الضيوف في المدينة.\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(article.language()).isEqualTo("ar");
        assertThat(article.regions()).singleElement().extracting(Region::kind).isEqualTo(Region.Kind.BODY);
    }

    @Test
    void languagesAreToldApartOrLeftOpen() {
        Languages languages = Languages.load();
        assertThat(languages.guess("The minister arrived in the port and met two guests."))
                .isEqualTo("en");
        assertThat(languages.guess("Der Minister kam in den Hafen und traf sich mit zwei Gästen."))
                .isEqualTo("de");
        assertThat(languages.guess("Le ministre est arrivé dans le port et a rencontré les deux invités."))
                .isEqualTo("fr");
        assertThat(languages.guess("El ministro llegó al puerto y se reunió con los dos invitados."))
                .isEqualTo("es");
        assertThat(languages.guess("Міністр прибув до порту і зустрівся з двома гостями, що й було заплановано."))
                .isEqualTo("uk");
        assertThat(languages.guess("وزیر در بندر با دو مهمان دیدار کرد که این دیدار از پیش برنامه ریزی شده بود."))
                .isEqualTo("fa");
        assertThat(languages.guess("장관은 항구에 도착해 손님 두 명을 만났다.")).isEqualTo("ko");
        assertThat(languages.guess("部长抵达港口，会见了两位客人。")).isEqualTo("zh");
        assertThat(languages.guess("大臣は港に到着し、二人の客に会った。")).isEqualTo("ja");
        assertThat(languages.guess("Kim Jong Un, Ri Pyong Chol, Jang Chang Ha")).isEqualTo("und");
        assertThat(languages.guess("2024")).isEqualTo("und");
    }

    @Test
    void aLineIsEnoughWhereItsWordsTell() {
        Languages languages = Languages.load();
        assertThat(List.of(
                        "Sergei Shoigu met Kim Jong Un in Moscow.",
                        "Kim Jong Un visited Beijing on 3 September 2025.",
                        "Kim Jong Sik met Sergei Shoigu in Moscow last Tuesday.",
                        "Nicolas Maduro Moros spoke in Caracas on 5 May 2024."))
                .allSatisfy(line -> assertThat(languages.guess(line)).as(line).isEqualTo("en"));
        assertThat(languages.guess("Scholz traf Macron am Montag in Berlin und sprach mit ihm."))
                .isEqualTo("de");
        assertThat(List.of(
                        "Poetin in gesprek met Kim Jong Un",
                        "Un de la Rosa, On Air, In Ho",
                        "Presidente Maduro in visita a Mosca"))
                .allSatisfy(line -> assertThat(languages.guess(line)).as(line).isNotEqualTo("en"));
    }

    @Test
    void anyBytesGiveAnAnswer() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            byte[] soup = new byte[random.nextInt(400)];
            random.nextBytes(soup);
            if (round % 2 == 0) {
                for (int i = 0; i < soup.length; i++) {
                    soup[i] = (byte) (32 + (soup[i] & 0x3F));
                }
            }
            assertThat(read(new ByteArrayInputStream(soup), round % 3 == 0 ? "x.ndjson" : "-", Given.NOTHING))
                    .as("round " + round)
                    .isNotEmpty();
        }
    }

    private Article article(byte[] bytes) {
        return ((Outcome.Read) read(new ByteArrayInputStream(bytes), "a.txt", Given.NOTHING)
                        .get(0))
                .article();
    }

    private String refusal(byte[] bytes) {
        return ((Outcome.Refused) read(new ByteArrayInputStream(bytes), "a.txt", Given.NOTHING)
                        .get(0))
                .reason();
    }

    private List<Outcome> read(InputStream input, String name, Given given) {
        try (Stream<Outcome> outcomes = reader.read(input, name, given)) {
            return outcomes.toList();
        }
    }

    private List<Outcome> read(Path file) {
        try (Stream<Outcome> outcomes = reader.read(file, Given.NOTHING)) {
            return outcomes.toList();
        }
    }

    private static byte[] bytes(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
