package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Showing;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.judging.Pseudonyms;
import dev.hindsight.history.passes.Company;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class JsonExportsTest {

  private static final String DEAL =
      "{\"deal_id\": \"D1\", \"outcome\": \"won\", \"amount\": 5, \"closed_at\": \"2025-01-31\"";

  @TempDir Path folder;
  private ExportFolder exports;

  @BeforeEach
  void folder(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder);
  }

  @Test
  void nothingIsNoRows() {
    exports.with("deals.csv", ExportFolder.DEALS + "D1,open,,\n");
    for (String nothing : List.of("", "\n", "[]", " [ ]\n")) {
      exports.with("requests.json", nothing);
      assertThat(exports.quality(Requests.TABLE).read()).isZero();
      try (Company read = exports.read()) {
        assertThat(read.columns().has(Requests.TABLE)).isTrue();
        assertThat(read.columns().has(Requests.TABLE, "request_id")).isFalse();
      }
    }
  }

  @Test
  void emptyPartIsOneWithoutRows() {
    exports.with("deals/1.json", "").with("deals/2.json", DEAL + "}\n");
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
  }

  @Test
  void arrayAndObjectsOverSeveralLinesAreRows() {
    exports.with(
        "deals.json",
        "[" + DEAL + "},\n 7,\n" + DEAL.replace("D1", "D2") + ",\n\"region\": \"x\"}]");
    assertThat(exports.kept(Deals.TABLE, "deal_id", "region"))
        .containsExactly(List.of("D1", "null"), List.of("D2", "x"));
    assertThat(exports.places(Deals.TABLE)).containsExactly("deals.json:1", "deals.json:3");
    assertThat(exports.findings())
        .containsExactly("REJECTED deals.json:2 =: Is no JSON object: every row has to be one");

    exports.with(
        "deals.json", "{\n" + DEAL.substring(1) + "\n}\n{\n" + DEAL.substring(1) + "\n}\n");
    assertThat(exports.places(Deals.TABLE)).containsExactly("deals.json:1");
    assertThat(exports.quality(Deals.TABLE).duplicates()).isOne();
  }

  @Test
  void objectThatBeginsOnALineOfItsOwnGoesOnForSeveral() {
    for (String start :
        List.of("{\n", "{" + DEAL.substring(1) + ",\n", "{\"note\": {\n\"x\": 1},\n")) {
      String rest = start.contains("D1") ? "" : DEAL.substring(1) + ",";
      exports.with("deals.json", start + rest + "\n\"region\": \"x\"\n}\n");
      assertThat(exports.kept(Deals.TABLE, "deal_id", "region"))
          .containsExactly(List.of("D1", "x"));
    }
  }

  @Test
  void arrayOnOneLineMayBeLongerThanALine() {
    String deal = DEAL + ", \"note\": \"" + "x".repeat(1_000_000) + "\"}";
    exports.with("deals.json", "[" + String.join(",", deal, deal, deal, deal, deal, deal) + "]");
    assertThat(exports.quality(Deals.TABLE).duplicates()).isEqualTo(5);
  }

  @Test
  void brokenArrayStopsTheRun() {
    exports.with("deals.json", "[" + DEAL + "},\n{\"sales_rep\": Secretname}]");
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals.json: it is no JSON at line 2, column 15, and nothing behind that can be read. Export or copy it again, or write one object a line.");
    exports.with("deals.json", "[" + DEAL + "},\n");
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals.json: it is no JSON at line 2, column 1, and nothing behind that can be read. Export or copy it again, or write one object a line.");
  }

  @Test
  void whatIsBeyondAllMeasureIsBroken() {
    String deep = DEAL + ", \"region\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}";
    String longNumber = DEAL + ", \"note\": " + "1".repeat(2_000) + "}";
    exports.with("deals.json", deep + "\n" + longNumber + "\n" + DEAL.replace("D1", "D2") + "}\n");
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D2"));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.json:1 =: Is nested too deep, or has a name or number that is too long",
            "REJECTED deals.json:2 =: Is nested too deep, or has a name or number that is too long");
    exports.with("deals.json", "[" + DEAL + "},\n" + deep + "]");
    assertThat(exports.refusal())
        .startsWith(
            "Cannot read deals.json: it is nested too deep, or has a name or number that is too long at line 2, column ");
  }

  @Test
  void powersBeyondAllMeasureAreBadValues() {
    exports.with("deals.json", DEAL.replace("\": 5", "\": 1e999999999") + "}\n");
    assertThat(exports.findings())
        .containsExactly("REJECTED deals.json:1 amount=1E+999999999: Is no number such as 1234.50");
  }

  @Test
  void reasonNeverSaysWhatStandsThere() {
    exports
        .with(
            "deals.json",
            DEAL
                + "}\n"
                + DEAL
                + ", \"sales_rep\": Secretname}\n"
                + DEAL
                + ", \"sales_rep\": \"Secretname\", \"sales_rep\": \"\"}\n"
                + DEAL
                + ", \"Sales_Rep\": \"Secretname\", \"sales_rep \": \"\"}\n")
        .with(
            new Pseudonyms(
                new Configuration.Privacy(Showing.HIDDEN, Showing.NAMED, Showing.NAMED, null),
                new byte[] {1}));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.json:2 =: Is no JSON at column 90",
            "REJECTED deals.json:3 =: Has a name twice at column 115",
            "REJECTED deals.json:4 =: Has two names that only case or blanks tell apart");
  }

  @Test
  void listsAndObjectsAreNoValues() {
    exports.with(
        "deals.json",
        DEAL
            + ", \"region\": {\"name\": \"EMEA\"}, \"sales_rep\": [\"Ann\"], \"other\": [1]}\n"
            + "{\"deal_id\": [\"D2\"], \"outcome\": \"open\"}\n");
    String reason =
        "Is a list or an object, where a single value is wanted; flatten it in the export";
    assertThat(exports.findings())
        .containsExactly(
            "DROPPED_VALUE deals.json:1 region={\"name\":\"EMEA\"}: " + reason,
            "DROPPED_VALUE deals.json:1 sales_rep=[\"Ann\"]: " + reason,
            "REJECTED deals.json:2 deal_id=[\"D2\"]: " + reason);
    exports.with(
        new Pseudonyms(
            new Configuration.Privacy(Showing.HIDDEN, Showing.NAMED, Showing.NAMED, null),
            new byte[] {1}));
    assertThat(exports.findings())
        .contains("DROPPED_VALUE deals.json:1 sales_rep=(hidden): " + reason);
  }

  @Test
  void noiseOfBinaryNumbersIsNone() {
    exports.with(
        "deals.json",
        """
        {"deal_id": 12345678901234567890, "outcome": "won", "amount": 0.30000000000000004, "closed_at": "2025-01-31"}
        {"deal_id": 1234567890123451.0, "outcome": "won", "amount": 1998.9999999999998, "closed_at": "2025-01-31"}
        """);
    assertThat(exports.kept(Deals.TABLE, "deal_id", "amount"))
        .containsExactlyInAnyOrder(
            List.of("12345678901234567890", "0.3000"), List.of("1234567890123451", "1999.0000"));
  }

  @Test
  void columnIsReadFromTheCandidateThatIsThere() {
    exports
        .with("deals.json", DEAL.replace("amount", "Betrag") + "}\n")
        .with("regions.csv", "deal,region\nD1,North\n")
        .configured(
            """
            exports:
              deals:
                columns: {amount: [Amount, Betrag]}
                joins: {file: regions.csv, on: deal_id, equals: deal}
            """);
    assertThat(exports.kept(Deals.TABLE, "amount", "region"))
        .containsExactly(List.of("5.0000", "North"));
  }

  @Test
  void columnOfAJoinedFileMayComeUpLate() {
    exports
        .with("deals.csv", ExportFolder.DEALS + "D1,open,,\n")
        .with(
            "teams.json",
            IntStream.rangeClosed(1, 1_000)
                    .mapToObj(i -> "{\"deal\": \"X%d\"}\n".formatted(i))
                    .collect(Collectors.joining())
                + "{\"deal\": \"D1\", \"Team\": \"North\"}\n")
        .configured(
            """
            exports:
              deals:
                columns: {sales_team: teams.json.Team, region: Office}
                joins: {file: teams.json, on: deal_id, equals: deal}
            """);
    assertThat(exports.kept(Deals.TABLE, "sales_team", "region"))
        .containsExactly(List.of("North", "null"));
    assertThat(exports.quality(Deals.TABLE).unfoundHeaders())
        .containsExactly("region: there is no header \"Office\"");
  }
}
