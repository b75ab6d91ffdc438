// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListRoutesTest {
    private static Serving serving;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        serving = new Serving(SampleLists.home(folder));
    }

    @AfterAll
    static void close() {
        serving.close();
    }

    @Test
    void anEntityHasWhatStandsBesideItNested() throws Exception {
        JsonNode entity = get("/entities/us_ofac_sdn:100");
        JsonNode properties = entity.path("properties");
        assertThat(properties.path("name").get(0).asText()).isEqualTo("Testim Examplov");
        JsonNode sanction = properties.path("sanctions").path(0);
        assertThat(sanction.path("schema").asText()).isEqualTo("Sanction");
        assertThat(sanction.path("properties").path("program").get(0).asText()).isEqualTo("SAMPLE1");
        assertThat(sanction.path("properties").path("listingDate").get(0).asText())
                .isEqualTo("2019-05-04");
        assertThat(sanction.path("target").asBoolean()).isFalse();
        assertThat(sanction.path("properties").path("entity").get(0).asText()).isEqualTo("us_ofac_sdn:100");
        assertThat(properties
                        .path("addressEntity")
                        .get(0)
                        .path("properties")
                        .path("full")
                        .get(0)
                        .asText())
                .isEqualTo("1 Sample Street, Samplegrad");
        JsonNode owned = properties.path("ownershipOwner").path(0);
        assertThat(owned.path("properties").path("asset").get(0).path("caption").asText())
                .isEqualTo("Quorvane Shipping Limited");
        assertThat(entity.path("datasets").get(0).asText()).isEqualTo("us_ofac_sdn");
        assertThat(entity.path("target").asBoolean()).isTrue();
    }

    @Test
    void anEntityMayBeHadPlain() throws Exception {
        JsonNode properties = get("/entities/us_ofac_sdn:100?nested=false").path("properties");
        assertThat(properties.has("sanctions")).isFalse();
        assertThat(properties.path("addressEntity").get(0).isTextual()).isTrue();
    }

    @Test
    void aRelationIsSeenFromItsOtherEndToo() throws Exception {
        JsonNode adjacent = get("/entities/us_ofac_sdn:101/adjacent").path("adjacent");
        JsonNode owners = adjacent.path("ownershipAsset");
        assertThat(owners.path("total").path("value").asInt()).isEqualTo(1);
        assertThat(owners.path("results")
                        .get(0)
                        .path("properties")
                        .path("owner")
                        .get(0)
                        .path("id")
                        .asText())
                .isEqualTo("us_ofac_sdn:100");
    }

    @Test
    void whatStandsBesideComesPageByPage() throws Exception {
        JsonNode all = get("/entities/us_ofac_sdn:100/adjacent");
        assertThat(all.path("entity").path("id").asText()).isEqualTo("us_ofac_sdn:100");
        assertThat(all.path("adjacent").has("addressEntity")).isTrue();
        JsonNode page = get("/entities/us_ofac_sdn:100/adjacent/sanctions?limit=1&offset=1");
        assertThat(page.path("results")).isEmpty();
        assertThat(page.path("total").path("value").asInt()).isEqualTo(1);
        assertThat(page.path("offset").asInt()).isEqualTo(1);
        assertThat(get("/entities/us_ofac_sdn:103/adjacent/sanctions").path("results"))
                .isEmpty();
    }

    @Test
    void anotherIdLeadsToOurs() throws Exception {
        Serving.Answer answer = serving.get("/entities/Q100/adjacent?limit=3");
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).endsWith("/entities/us_ofac_sdn:100/adjacent?limit=3");
        assertThat(serving.get(answer.header("Location").replaceFirst("http://[^/]+", ""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatStandsBesideHasAnIdOfItsOwn() throws Exception {
        String id = get("/entities/us_ofac_sdn:100")
                .path("properties")
                .path("addressEntity")
                .get(0)
                .path("id")
                .asText();
        JsonNode address = get("/entities/" + id.replace("/", "%2F"));
        assertThat(address.path("schema").asText()).isEqualTo("Address");
        assertThat(address.path("target").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/entities/us_ofac_sdn:999 | 404 | No such entity on the lists in force: 'us_ofac_sdn:999'",
                "/entities/nothing | 404 | No such entity",
                "/entities/: | 404 | No such entity",
                "/entities/a: | 404 | No such entity",
                "/entities/us_ofac_sdn:100/adjacent/shoes | 404 | No such property: 'shoes'",
                "/entities/us_ofac_sdn:100?nested=perhaps | 400 | nested must be true or false",
                "/search/nowhere | 404 | No such dataset",
                "/search/default?schema=Persson | 400 | Invalid schema: 'Persson'",
                "/search/default?facets=shoes | 400 | facets must be of countries",
                "/search/default?sort=shoes | 400 | sort is by caption",
                "/search/default?sort=caption:up | 400 | sort ends in :asc or :desc",
                "/search/default?filter=shoes:1 | 400 | a field that there is not: 'shoes'",
                "/search/default?filter=shoes | 400 | filter is no field:value",
                "/search/default?filter_op=XOR | 400 | filter_op must be one of AND, OR",
                "/search/default?limit=-1 | 400 | limit must be from 0 to 500",
                "/search/default?offset=9500 | 400 | offset must be from 0 to 9499",
                "/nothing/here | 404 | there is nothing at this address",
                "/match/default | 405 | does not answer to GET",
            })
    void aFaultIsNamed(String path, int status, String detail) throws Exception {
        Serving.Answer answer = serving.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.detail()).contains(detail);
    }

    @Test
    void aSearchAnswersInTheShapeThatClientsExpect() throws Exception {
        JsonNode answer = get("/search/default?q=quorvane");
        assertThat(answer.path("total").toString()).isEqualTo("{\"value\":2,\"relation\":\"eq\"}");
        assertThat(answer.path("limit").asInt()).isEqualTo(10);
        assertThat(answer.path("offset").asInt()).isZero();
        assertThat(answer.path("results").findValuesAsText("id")).containsExactly("us_ofac_sdn:102", "us_ofac_sdn:101");
        JsonNode facets = answer.path("facets");
        assertThat(facets.path("countries").path("label").asText()).isEqualTo("Countries");
        assertThat(facets.path("countries").path("values").toString())
                .contains("{\"name\":\"cy\",\"label\":\"Cyprus\",\"count\":1}");
        assertThat(facets.path("topics").path("values").toString()).contains("\"name\":\"sanction\"", "\"count\":2");
        assertThat(facets.path("datasets").path("values").get(0).path("label").asText())
                .contains("Nationals");
        assertThat(facets.has("schema")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=omar | us_ofac_sdn:103",
                "q=BRELLSTRÖM | us_ofac_sdn:103",
                "q=testim | own_list:7 us_ofac_sdn:100",
                "q=testim&countries=ru&schema=Person&datasets=own_list | own_list:7",
                "q=quorvane+-star | us_ofac_sdn:101",
                "q=quorvane+NOT+shipping | us_ofac_sdn:102",
                "q=star+OR+shipping | us_ofac_sdn:102 us_ofac_sdn:101",
                "q=%22quorvane+star%22 | us_ofac_sdn:102",
                "q=%22star+quorvane%22 | ''",
                "q=quorv* | us_ofac_sdn:102 us_ofac_sdn:101",
                "q=quorvone | ''",
                "q=quorvone&fuzzy=true | us_ofac_sdn:102 us_ofac_sdn:101",
                "q=quorvone~ | us_ofac_sdn:102 us_ofac_sdn:101",
                "q=wardens+-league&simple=true | own_list:8",
                "q=wardens+-league | ''",
                "q=9187629 | us_ofac_sdn:102",
                "q=us_ofac_sdn+101 | us_ofac_sdn:101",
                "schema=LegalEntity&countries=nz | own_list:8",
                "schema=Organization&sort=caption:desc | us_ofac_sdn:101 own_list:8",
                "countries=ru&countries=nz&sort=id | own_list:7 own_list:8 us_ofac_sdn:100",
                "countries=ru&countries=nz&filter_op=AND | ''",
                "topics=crime | own_list:8",
                "filter=properties.birthDate:1960-02 | us_ofac_sdn:100",
                "filter=birthDate:1960&sort=id | own_list:7 us_ofac_sdn:100",
                "filter=schema:Vessel | us_ofac_sdn:102",
                "exclude_schema=LegalEntity | us_ofac_sdn:102",
                "exclude_dataset=us_ofac_sdn&sort=caption | own_list:8 own_list:7",
                "datasets=own_list&target=true&sort=caption:asc&limit=1&offset=1 | own_list:7",
                "target=false | ''",
                "changed_since=2026-02-15&q=testim | us_ofac_sdn:100",
            })
    void aSearchIsNarrowed(String query, String ids) throws Exception {
        JsonNode answer = get(
                "/search/default?include_dataset=us_ofac_sdn&include_dataset=own_list&" + query.replace("Ö", "%C3%96"));
        assertThat(String.join(" ", answer.path("results").findValuesAsText("id")))
                .isEqualTo(ids);
    }

    @Test
    void facetsAreThoseAskedFor() throws Exception {
        JsonNode facets =
                get("/search/us_ofac_sdn?facets=schema&facets=genders").path("facets");
        assertThat(facets.path("schema").path("values").toString())
                .contains("{\"name\":\"Person\",\"label\":\"Person\",\"count\":2}");
        assertThat(facets.path("genders").path("values").toString()).contains("male");
        assertThat(facets.has("countries")).isFalse();
    }

    @Test
    void theCatalogueNamesTheListsAndAllOfThemTogether() throws Exception {
        JsonNode catalog = get("/catalog");
        List<String> names = catalog.path("datasets").findValuesAsText("name");
        assertThat(names).contains("us_ofac_sdn", "own_list", "default");
        JsonNode sdn = catalog.path("datasets").get(names.indexOf("us_ofac_sdn"));
        assertThat(sdn.path("version").asText()).isEqualTo("2026-03-01");
        assertThat(sdn.path("entity_count").asInt()).isEqualTo(4);
        assertThat(sdn.path("load").asBoolean()).isTrue();
        JsonNode all = catalog.path("datasets").get(names.indexOf("default"));
        assertThat(all.path("children").toString()).contains("own_list", "us_ofac_sdn");
        assertThat(catalog.path("current").toString()).contains("own_list", "us_ofac_sdn");
        assertThat(catalog.path("outdated")).isEmpty();
    }

    @Test
    void algorithmsTellTheirFeatures() throws Exception {
        JsonNode algorithms = get("/algorithms");
        assertThat(algorithms.path("default").asText()).isEqualTo("sightline");
        assertThat(algorithms.path("best").asText()).isEqualTo("sightline");
        assertThat(algorithms.path("algorithms").findValuesAsText("name")).contains("sightline", "ofac");
        JsonNode features = algorithms.path("algorithms").get(0).path("features");
        assertThat(features.path("name_match").path("description").asText()).isNotBlank();
        assertThat(features.path("birth_differs").path("description").asText()).contains("year of birth");
    }

    @Test
    void healthAndReadiness() throws Exception {
        assertThat(get("/healthz").path("status").asText()).isEqualTo("ok");
        assertThat(get("/readyz").path("status").asText()).isEqualTo("ok");
    }

    private static JsonNode get(String path) throws Exception {
        Serving.Answer answer = serving.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
