package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import dev.hindsight.findings.quality.TableQuality;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What stands below the data is left out, and counted. */
@ExtendWith(LocalSpark.class)
class FootersTest {

  private static final String TOTAL =
      "Begins with \"Total\" and has no data below it, so it is taken for a footer";
  private static final String COPYRIGHT =
      "Begins with \"Copyright\" and has no data below it, so it is taken for a footer";

  private static final String BESIDE =
      "Has a single cell beside a footer and no data below it, so it is taken for a footer";

  @TempDir Path folder;

  private ExportFolder deals(JavaSparkContext spark) {
    return new ExportFolder(spark, folder)
        .configured("exports: {deals: {footers: [Total, Copyright]}}");
  }

  @Test
  void eachIsListedAndNoneIsARowOfTheExport(JavaSparkContext spark) {
    ExportFolder exports =
        deals(spark)
            .with(
                "deals/1.csv",
                ExportFolder.DEALS + "D1,open,,\nTotal of all deals,,7,\n,,,\n\nCopyright\n")
            .with(
                "deals/2.csv",
                ExportFolder.DEALS + "D2,maybe,1,2025-01-31\nTotal of all deals,,7,\n");

    assertThat(exports.findings())
        .containsExactly(
            "FOOTER deals/1.csv:3 =: " + TOTAL,
            "FOOTER deals/1.csv:6 =: " + COPYRIGHT,
            "REJECTED deals/2.csv:2 outcome=maybe: Is none of won, lost, no_decision, open",
            "FOOTER deals/2.csv:3 =: " + TOTAL);
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
    TableQuality quality = exports.quality(Deals.TABLE);
    assertThat(List.of(quality.read(), quality.kept(), quality.rejected(), quality.duplicates()))
        .containsExactly(2L, 1L, 1L, 0L);
    assertThat(quality.examples())
        .contains(
            new QualityFinding(
                Kind.FOOTER, "deals", "deals/1.csv", 3, "", "", TOTAL + " (3 in all)"));
  }

  @Test
  void whatHasDataBelowItIsData(JavaSparkContext spark) {
    ExportFolder exports =
        deals(spark)
            .with(
                "deals.csv",
                ExportFolder.DEALS
                    + "Total Energies,open,,\nTotal,,7,\n,,,\nD1,open,,\nTotal Energies 2,open,,\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id"))
        .containsExactly(List.of("Total Energies"), List.of("D1"));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.csv:3 outcome=: Is required, and there is no value",
            "REJECTED deals.csv:3 closed_at=: Is required, and there is no value",
            "FOOTER deals.csv:6 =: " + TOTAL);
  }

  @Test
  void moreRowsThanAFooterHasAreData(JavaSparkContext spark) {
    ExportFolder exports =
        deals(spark).with("deals.csv", ExportFolder.DEALS + "Total,open,,\n".repeat(150));

    TableQuality quality = exports.quality(Deals.TABLE);
    assertThat(List.of(quality.read(), quality.kept(), quality.duplicates()))
        .containsExactly(150L, 1L, 149L);
  }

  @Test
  void rowsOfJsonAreReadWhereFootersAreConfiguredForAll(JavaSparkContext spark) {
    ExportFolder exports =
        deals(spark)
            .with(
                "deals.json",
                """
                {"deal_id": "D1", "outcome": "open", "amount": null, "closed_at": null}
                {"deal_id": "Total", "amount": 7}
                """);

    assertThat(exports.kept(Deals.TABLE, "deal_id", "outcome"))
        .containsExactly(List.of("D1", "open"));
    assertThat(exports.findings()).containsExactly("FOOTER deals.json:2 =: " + TOTAL);
  }

  @Test
  void footerOfAJoinedFileIsNothingToFind(JavaSparkContext spark) {
    ExportFolder exports =
        deals(spark)
            .configured(
                "exports: {deals: {footers: Total, joins: {file: teams.csv, on: deal_id, equals: deal}}}")
            .with("deals.csv", ExportFolder.DEALS + "D1,open,,\n")
            .with("teams.csv", "deal,sales_team\nD1,North\nTotal\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "sales_team"))
        .containsExactly(List.of("D1", "North"));
    assertThat(exports.findings()).isEmpty();
  }

  @Test
  void singleCellsBesideAFooterAreOfIt(JavaSparkContext spark) {
    ExportFolder exports =
        deals(spark)
            .with(
                "deals.csv",
                ExportFolder.DEALS
                    + "D1,open,,\n\n\"Deals of the year\"\nCopyright (c) 2025\nBy Ann\nACME Ltd,,,\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
    assertThat(exports.findings())
        .containsExactly(
            "FOOTER deals.csv:4 =: " + BESIDE,
            "FOOTER deals.csv:5 =: " + COPYRIGHT,
            "FOOTER deals.csv:6 =: " + BESIDE,
            "FOOTER deals.csv:7 =: " + BESIDE);
  }

  @Test
  void singleCellsWithoutAFooterAreRows(JavaSparkContext spark) {
    ExportFolder exports =
        deals(spark)
            .with("deals.csv", ExportFolder.DEALS + "D1,open,,\nD2\n,,,\nD3,open,,\nBy Ann\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"), List.of("D3"));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.csv:3 =: Has 1 cells where the header has 4",
            "REJECTED deals.csv:6 =: Has 1 cells where the header has 4");
  }
}
