package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.findings.quality.TableQuality;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where the headers of a file are, and which of them is meant. */
@ExtendWith(LocalSpark.class)
class HeaderRowsTest {

  @TempDir Path folder;
  private ExportFolder exports;

  @BeforeEach
  void folder(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder);
  }

  @Test
  void titleAboveTheHeadersIsPassedOver() {
    exports.with(
        "deals.csv",
        """
        Closed deals
        "by Ann, for Bob"
        ,,deal
        deal_id,outcome,amount,closed_at
        D1,open,,
        """);
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
    assertThat(exports.places(Deals.TABLE)).containsExactly("deals.csv:5");
    assertThat(exports.findings()).isEmpty();
  }

  @Test
  void headersAreThoseOfTheRowThatIsMostLikeThem() {
    exports.with("deals.csv", "Closed deals\n\nDeal ID,outcome,amount,closed_at\nD1,open,,\n");
    assertThat(exports.refusal())
        .isEqualTo(
            """
            Cannot read deals.csv: its headers do not tell where every column of deals is.
              deal_id: there is no header "deal_id"; did you mean "Deal ID"?
            The headers found are: Deal ID, outcome, amount, closed_at
            If a column is there under another name, put into hindsight.yaml:
              exports: {deals: {columns: {deal_id: "Deal ID"}}}""");
  }

  @Test
  void rowOfTheHeadersIsConfigured() {
    exports
        .with(
            "deals.csv",
            "deal_id,outcome,amount,closed_at\nA,B,C,D\n\nID,Stage,EUR,Close\nD1,open,,\n")
        .configured(
            "exports: {deals: {header-row: 4, columns: {deal_id: ID, outcome: Stage, amount: EUR, closed_at: Close}}}");
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));

    exports.configured("exports: {deals: {header-row: 3}}");
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals.csv: hindsight.yaml says that its headers are in row 3, and nothing stands there. Put right: exports: {deals: {header-row: NUMBER}}");
  }

  @Test
  void rowAndSheetAreNotConfiguredOfFilesWithoutThem() {
    exports.with("deals.json", "{}\n").configured("exports: {deals: {header-row: 4}}");
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals.json: hindsight.yaml names the row of its headers, and its format has none. Take out: exports: {deals: {header-row: 4}}");
    exports.configured("exports: {deals: {sheet: Deals}}");
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals.json: hindsight.yaml names its sheet, and it is no Excel workbook. Take out: exports: {deals: {sheet: Deals}}");
  }

  @Test
  void brokenHeadersAreSaid() {
    exports.with("deals.csv", "deal_id,\"outcome\" x,amount,closed_at\nD1,open,,\n");
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals.csv: its headers are in line 1. Broken quote: a cell goes on after its closing quote");
  }

  @Test
  void firstLineMayTellTheDelimiter() {
    for (String line : List.of("sep=;\n", "\"sep=;\"\r\n", "\uFEFFsep=;\n")) {
      exports.with("deals.csv", line + "deal_id;outcome;amount;closed_at\nD1;open;;\n");
      assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
      assertThat(exports.places(Deals.TABLE)).containsExactly("deals.csv:3");
    }
    exports.with("deals.csv", "sep=\t\ndeal_id\toutcome\tamount\tclosed_at\nD1\topen\t\t\n");
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
  }

  @Test
  void blanksOfAnyKindInAHeaderAreOneBlank() {
    exports
        .with(
            "deals.csv",
            "Deal\u00A0 ID,\"Stage\nnow\",Amount\u202F(EUR),Schlu\u0308sse \nD1,open,,North\n")
        .configured(
            """
            exports:
              deals:
                columns:
                  deal_id: deal id
                  outcome: Stage  now
                  amount: Amount (EUR)
                  region: Schlüsse
                constants: {closed_at: 2025-01-31}
            """);
    assertThat(exports.kept(Deals.TABLE, "deal_id", "outcome", "region"))
        .containsExactly(List.of("D1", "open", "North"));
  }

  @Test
  void onlyHeadersThatAreReadHaveToBeUnique() {
    exports.with(
        "deals.csv",
        "deal_id,outcome,Sprint,amount,closed_at,Sprint,sprint\nD1,open,1,,,2,3\nD2,open,,,,,\n");
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"), List.of("D2"));
    assertThat(exports.quality(Deals.TABLE).unknownColumns()).containsExactly("Sprint", "sprint");
  }

  @Test
  void allThatIsWrongWithTheHeadersIsSaidAtOnce() {
    exports
        .with("deals.csv", "Dael ID,amount,Amount,region, Region,owner\n")
        .with("people.csv", "name\n")
        .configured(
            """
            exports:
              deals:
                columns: {deal_id: [Deal ID, Deal]}
                joins: {file: people.csv, on: ovner, equals: name}
            """);
    assertThat(exports.refusal())
        .isEqualTo(
            """
            Cannot read deals.csv: its headers do not tell where every column of deals is.
              amount: the header "amount" is there 2 times, and nobody can know which one is meant; rename or remove one in the export
              region: the header "region" is there 2 times, and nobody can know which one is meant; rename or remove one in the export
              deal_id: there is no header "Deal ID" or "Deal"; did you mean "Dael ID"?
              outcome: there is no header "outcome"
              closed_at: there is no header "closed_at"
              joins: people.csv is joined on the header "ovner", which is not there; did you mean "owner"?
            The headers found are: Dael ID, amount, Amount, region, Region, owner
            If a column is there under another name, put into hindsight.yaml:
              exports: {deals: {columns: {deal_id: "Dael ID", outcome: "YOUR HEADER", closed_at: "YOUR HEADER"}}}""");
  }

  @Test
  void configuredHeaderThatIsNotThereIsListed() {
    exports
        .with("deals.csv", "deal_id,outcome,amount,closed_at,sales_team,Regoin\nD1,open,,,,\n")
        .configured(
            "exports: {deals: {columns: {sales_team: Tem, region: [Region, Office], segment: Industry}}}");
    TableQuality deals = exports.quality(Deals.TABLE);
    assertThat(deals.unfoundHeaders())
        .containsExactly(
            "segment: there is no header \"Industry\"",
            "region: there is no header \"Region\" or \"Office\"; did you mean \"Regoin\"?",
            "sales_team: there is no header \"Tem\"; did you mean \"sales_team\"?");
    assertThat(deals.unknownColumns()).containsExactly("Regoin", "sales_team");
    assertThat(deals.missingColumns()).contains("sales_team", "region", "segment");
  }
}
