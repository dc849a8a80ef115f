package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.history.passes.Company;
import dev.hindsight.publish.Fingerprint;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The files that queries name. */
@ExtendWith(LocalSpark.class)
class SourceFilesTest {

  private static final String HEADER = ExportFolder.DEALS;

  @TempDir Path folder;
  private ExportFolder exports;

  @BeforeEach
  void folder(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder);
  }

  private ExportFolder from(String source) {
    return exports.configured("exports: {deals: {sql: 'SELECT * FROM %s'}}".formatted(source));
  }

  private ExportFolder from(String source, String definition) {
    return exports.configured(
        "sources: {%s: {%s}}\nexports: {deals: {sql: 'SELECT * FROM %s'}}"
            .formatted(source, definition, source));
  }

  @Test
  void twoFilesAlikeStopTheRunWhereAQueryNamesThem() {
    from("change_log").with("Change-Log.csv", HEADER).with("change log.json", "[]");

    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot choose the source change_log: there are Change-Log.csv and change log.json. Remove all but one, or name it in hindsight.yaml: sources: {change_log: {file: \"Change-Log.csv\"}}");
  }

  @Test
  void twoFilesAlikeThatNoQueryNamesAreNoMatter() {
    from("crm")
        .with("crm.csv", HEADER + "D-1,open,,\n")
        .with("Change-Log.csv", "")
        .with("change log.json", "");

    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D-1"));
  }

  @Test
  void configuredSourceGoesBeforeFilesOfItsName() {
    from("crm", "file: deals of today.csv")
        .with("crm.csv", HEADER + "D-1,open,,\n")
        .with("deals of today.csv", HEADER + "D-2,open,,\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D-2"));
  }

  @Test
  void missingFileOfASourceStopsTheRun() {
    from("crm", "file: crm-*.csv").with("other.csv", HEADER);

    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot find the files of the source crm: hindsight.yaml says that they are crm-*.csv, and no file in FOLDER is named so. The folder has: other.csv");
  }

  @Test
  void emptyFileStopsTheRun() {
    from("crm").with("crm.csv", "");

    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read crm.csv: it is empty. An export without rows still has its header; export it again.");
  }

  @Test
  void fileOfNoKnownFormatStopsTheRun() {
    from("crm").with("crm.docx", "x");

    assertThat(exports.refusal())
        .startsWith("Cannot read crm.docx: its name does not end in one of .csv,");
  }

  @Test
  void headerAloneIsATableWithoutRows() {
    from("crm").with("crm.csv", HEADER);

    TableQuality quality = exports.quality(Deals.TABLE);
    assertThat(quality.read()).isZero();
    assertThat(quality.files()).hasSize(2).first().isEqualTo("crm.csv");
  }

  @Test
  void otherDelimiterIsTold() {
    from("crm").with("crm.csv", HEADER.replace(',', ';'));

    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read crm.csv: its header is a single column, \"deal_id;outcome;amount;closed_at\", that looks delimited by \";\" rather than \",\". Put into hindsight.yaml: sources: {crm: {file: crm.csv, delimiter: \";\"}}");
  }

  @Test
  void headerThatHasToBeThereNamesTheNearest() {
    from("crm", "file: crm.csv, headers: [deal_id, Outcomes]").with("crm.csv", HEADER);

    assertThat(exports.refusal())
        .isEqualTo(
            """
            Cannot read crm.csv: it does not have all headers that the source crm has to have.
              there is no header "Outcomes"; did you mean "outcome"?
            The headers found are: deal_id, outcome, amount, closed_at
            If it is another file, name the right one in hindsight.yaml:
              sources: {crm: {file: YOUR FILE}}""");
  }

  @Test
  void rowsAboveTheHeaderArePassedOver() {
    from("crm")
        .with(
            "crm.csv",
            "Deals of all teams,,,\nFrom,2025-01-01,,\n,outcome,deal_id,closed_at,amount\n1,won,D-1,2025-01-02,7\n2,open,D-2,,\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "amount"))
        .containsExactly(List.of("D-1", "7.0000"), List.of("D-2", "null"));
    assertThat(exports.places(Deals.TABLE)).containsExactly("crm.csv:4", "crm.csv:5");
  }

  @Test
  void brokenRowsAndFootersAreToldOnce() {
    from("crm", "file: crm-*.csv, footers: Total")
        .with("crm-1.csv", HEADER + "D-1,open,,\nD-2,\"open,,\nD-3,open\n")
        .with("crm-2.csv", HEADER + "D-4,open,,\nTotal: 1\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id"))
        .containsExactly(List.of("D-1"), List.of("D-4"));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED crm-1.csv:3 =: Broken quote: it is never closed",
            "REJECTED crm-1.csv:4 =: Has 2 cells where the header has 4",
            "FOOTER crm-2.csv:3 =: Begins with \"Total\" and has no data below it, so it is taken for a footer");
  }

  @Test
  void partsMayHaveTheirColumnsInAnyOrder() {
    from("crm")
        .with("crm/region=EMEA/1.csv", HEADER + "D-1,open,,\n")
        .with(
            "crm/region=APAC/2.csv", "OUTCOME,Deal_id,closed_at,segment\nwon,D-2,2025-01-02,SMB\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "region", "segment"))
        .containsExactlyInAnyOrder(List.of("D-1", "EMEA", "null"));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED crm/region=APAC/2.csv:2 amount=: Is required, and there is no value");
  }

  @Test
  void fileOfTenThousandColumnsIsRead() {
    String more = IntStream.range(0, 10_000).mapToObj(i -> ",c" + i).collect(Collectors.joining());
    exports
        .configured(
            "exports: {deals: {sql: 'SELECT deal_id, outcome, amount, closed_at, c9999 AS segment FROM crm'}}")
        .with("crm.csv", HEADER.strip() + more + "\nD-1,open,," + more + "\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "segment"))
        .containsExactly(List.of("D-1", "c9999"));
  }

  @Test
  void whatNoQueryNamesIsNotRead() {
    exports
        .configured("exports: {deals: {sql: 'SELECT * FROM crm'}}")
        .with("crm.csv", HEADER + "D-1,open,,\n")
        .with("deals.csv", HEADER + "D-2,open,,\n")
        .with("notes.csv", "a\n");

    try (Company read = exports.read()) {
      assertThat(read.files().notRead())
          .containsExactly(
              new NotRead("deals.csv", "The query of deals in hindsight.yaml does not name it"),
              new NotRead(
                  "notes.csv",
                  "Is not named after a table, and nothing in hindsight.yaml names it"));
      assertThat(read.files().<Fingerprint>each(Fingerprint::of))
          .extracting(Fingerprint::file)
          .containsExactly("crm.csv");
      exports.with("crm.csv", HEADER + "D-3,open,,\n");

      assertThatThrownBy(() -> read.files().requireUnchanged())
          .isInstanceOf(InputException.class)
          .hasMessage(
              "Cannot read crm.csv: it changed while the exports were read. Run again when nobody writes to them.");
    }
  }

  @Test
  void rowWithoutItsPlaceIsToldWithItsKey() {
    exports
        .configured(
            "exports: {deals: {sql: 'SELECT deal_id, outcome, amount, closed_at FROM crm'}}")
        .with(
            "crm.csv",
            HEADER
                + "D-1,won,x,2025-01-02\nD-2,won,1,2025-01-02\nD-2,won,2,2025-01-02\nD-3,lost,7,2025-01-02\nD-3,lost,7,2025-01-02\n,lost,7,2025-01-02\n");

    assertThat(exports.findings())
        .map(finding -> finding.replaceAll("hindsight\\d+", "hindsight"))
        .containsExactlyInAnyOrder(
            "REJECTED the query of deals (hindsight.yaml:1):0 amount=x: Is no number such as 1234.50 (deal_id D-1)",
            "REJECTED the query of deals (hindsight.yaml:1):0 deal_id=D-2: Has the same key as another row of the query of deals (hindsight.yaml:1), and other content: nobody can know which is true",
            "REJECTED the query of deals (hindsight.yaml:1):0 deal_id=D-2: Has the same key as another row of the query of deals (hindsight.yaml:1), and other content: nobody can know which is true",
            "DUPLICATE the query of deals (hindsight.yaml:1):0 =: Is alike in every column that counts to another row of the query of deals (hindsight.yaml:1), which is kept",
            "REJECTED the query of deals (hindsight.yaml:1):0 deal_id=: Is required, and there is no value");
  }
}
