package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hindsight.exports.config.sources.CatalogueSource;
import dev.hindsight.exports.config.sources.SourceOptions;
import dev.hindsight.exports.config.sources.Sources;
import dev.hindsight.exports.config.sources.SparkSource;
import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code sources} says of sources that are no files. */
@Tag("locale-sensitive")
class SparkSourcesTest {

  private static final Map<String, String> ENVIRONMENT = Map.of("CRM_PASSWORD", "s3cr3t-of-ada");

  @TempDir private Path folder;

  @Test
  void aSourceIsWhatSparkReadsATableOfACatalogueOrASchema() throws IOException {
    Sources sources =
        sources(
            """
            sources:
              won:
                format: jdbc
                options:
                  url: jdbc:postgresql://db/crm
                  query: SELECT * FROM opportunity WHERE is_won
                  password: {environment: CRM_PASSWORD}
              issues: {format: json, options: {path: issues/*.json, multiLine: true}}
              events: {format: delta, options: {path: /lake/events}}
              gold: {table: main.sales.opportunity}
              crm:
                format: jdbc
                options: {url: jdbc:postgresql://db/crm, user: ada}
                schema: salesforce
              crm_old: {schema: main.salesforce}
            """);

    assertThat(sources.definition("won"))
        .contains(
            new SparkSource(
                "jdbc",
                new SourceOptions(
                    Map.of(
                        "url", "jdbc:postgresql://db/crm",
                        "query", "SELECT * FROM opportunity WHERE is_won",
                        "password", "s3cr3t-of-ada"),
                    Set.of("s3cr3t-of-ada"))));
    assertThat(sources.definition("gold")).contains(new CatalogueSource("main.sales.opportunity"));
    assertThat(sources.definition("crm")).isEmpty();
    assertThat(sources.ofSchema("crm_opportunity").orElseThrow())
        .returns("opportunity", table -> table.table())
        .returns("salesforce", table -> table.schema().schema());
    assertThat(sources.ofSchema("crm_old_opportunity").orElseThrow())
        .returns("opportunity", table -> table.table())
        .returns("main.salesforce", table -> table.schema().schema());
    assertThat(sources.ofSchema("opportunity")).isEmpty();
    assertThat(sources.secrets()).containsExactly("s3cr3t-of-ada");
    assertThat(sources.toString()).doesNotContain("s3cr3t");
  }

  @Test
  void whatDoesNotGoTogetherIsSaid() {
    assertThat(
            refusal(
                """
                sources:
                  a: {file: a.csv, format: json}
                  b: {table: main.b, format: delta}
                  c: {format: delta, schema: c}
                  d: {format: jdbc}
                  e: {format: jdbc, options: {url: "jdbc:x:y", dbtable: e, query: SELECT 1}}
                  f: {format: jdbc, options: {URL: "jdbc:x:y"}}
                  g: {format: JDBC, options: {url: "jdbc:x:y", query: SELECT 1, partitioncolumn: x}}
                  h: {format: jdbc, schema: h, options: {url: "jdbc:x:y", dbtable: h}}
                  i: {options: {path: x}}
                  j: {table: ""}
                  k: {format: jdbc, options: {url: "jdbc:x:y", dbtable: k, user: a, user: b}}
                """))
        .isEqualTo(
            """
            Invalid configuration, 12 errors:
              FILE:2: sources.a.file: this is said of files, and the source is none; take it out
              FILE:3: sources.b.format: a table of a catalogue has none; take it out
              FILE:4: sources.c.schema: only format: jdbc has schemas
              FILE:5: sources.d: the key url is missing; expected the address of a database, such as jdbc:postgresql://db.example.com/crm
              FILE:5: sources.d: one of the keys query and dbtable is missing: what is read
              FILE:6: sources.e.options: there are both query and dbtable; keep one of the two
              FILE:7: sources.f.options: one of the keys query and dbtable is missing: what is read
              FILE:8: sources.g.options.partitioncolumn: a query is not read in parts; write dbtable: (SELECT …) AS parts instead
              FILE:9: sources.h.options: with schema all of its tables are sources; take out query and dbtable
              FILE:10: sources.i: the key format is missing; expected a format that Spark reads, such as jdbc, delta or json
              FILE:11: sources.j.table: expected a table of a catalogue, such as main.sales.opportunity, found nothing
              FILE:12: sources.k.options.user: this key stands already on line 12""");
  }

  private Sources sources(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("hindsight.yaml"), yaml);
    return Configuration.load(file, ENVIRONMENT).sources();
  }

  private String refusal(String yaml) {
    return catchThrowableOfType(InputException.class, () -> sources(yaml))
        .getMessage()
        .replace(folder.resolve("hindsight.yaml").toString(), "FILE");
  }
}
