package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Showing;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.exports.judging.Pseudonyms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class CountedValuesTest {

  private static final String STAGES =
      """
      exports:
        deals:
          values:
            outcome: {Closed Won: won, Gagné – signé: won, Closed Lost: lost, "*": open}
      """;

  @TempDir Path folder;
  private ExportFolder exports;

  @BeforeEach
  void folder(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder);
  }

  private List<String> values(Table table) {
    return exports.quality(table).values().stream()
        .map(
            value ->
                "%s %s \"%s\" %s %d"
                    .formatted(
                        value.kind(), value.column(), value.value(), value.as(), value.rows()))
        .toList();
  }

  @Test
  void stagesMatchHoweverTheyAreWritten() {
    exports
        .with(
            "deals.csv",
            ExportFolder.DEALS
                + """
                D1,Closed\u00a0Won,1,2025-01-31
                D2,closed  won,1,2025-01-31
                D3,Closed Won\u200b,1,2025-01-31
                D4,\u200eCLOSED\u2003LOST,1,2025-01-31
                D5,Gagne\u0301 – signe\u0301,1,2025-01-31
                """)
        .configured(STAGES);

    assertThat(exports.kept(Deals.TABLE, "outcome").stream().map(row -> row.get(0)))
        .containsExactly("won", "won", "won", "lost", "won");
    assertThat(values(Deals.TABLE)).isEmpty();
    assertThat(exports.quality(Deals.TABLE).warnings()).isEmpty();
  }

  @Test
  void whatTheStarTookIsCountedAndDoubted() {
    exports
        .with(
            "deals.csv",
            ExportFolder.DEALS
                + """
                D1,Closed Won - Partner,1,2025-01-31
                D2,Prospecting,1,2025-01-31
                D3,Closed Won - Partner,1,2025-01-31
                D3,Closed Won - Partner,1,2025-01-31
                D4,Gewonnen,1,2025-01-31
                D5,失注,1,2025-01-31
                D6,Wonderful,1,2025-01-31
                D7,Disclosed,1,2025-01-31
                """)
        .configured(STAGES);

    assertThat(values(Deals.TABLE))
        .containsExactly(
            "ALL_OTHERS outcome \"Closed Won - Partner\" open 3",
            "ALL_OTHERS outcome \"Disclosed\" open 1",
            "ALL_OTHERS outcome \"Gewonnen\" open 1",
            "ALL_OTHERS outcome \"Prospecting\" open 1",
            "ALL_OTHERS outcome \"Wonderful\" open 1",
            "ALL_OTHERS outcome \"失注\" open 1");
    assertThat(exports.quality(Deals.TABLE).warnings())
        .containsExactly(
            "deals: \"*\" takes \"Closed Won - Partner\" (3), \"Gewonnen\" (1), \"失注\" (1) as open,"
                + " though these look closed. Map each under exports.deals.values.outcome.");
  }

  @Test
  void wordsThatStandForNothingAreNoValues() {
    exports.with(
        "deals.csv",
        """
        deal_id,outcome,amount,closed_at,opened_at,region,segment,account_id
        D1,won,1,2025-01-31,NULL,NA,null,\\N
        D2,open,NULL,NULL,\\N,#N/A,N/A,NULL
        D3,NULL,1,2025-01-31,,,,
        """);

    assertThat(exports.kept(Deals.TABLE, "deal_id", "opened_at", "region", "segment", "account_id"))
        .containsExactly(
            List.of("D1", "null", "NA", "null", "null"),
            List.of("D2", "null", "null", "N/A", "null"));
    assertThat(exports.findings())
        .contains("REJECTED deals.csv:4 outcome=: Is required, and there is no value");
    assertThat(exports.quality(Deals.TABLE).droppedValues()).isZero();
    assertThat(values(Deals.TABLE))
        .containsExactly(
            "MISSING account_id \"NULL\"  1",
            "MISSING account_id \"\\N\"  1",
            "MISSING amount \"NULL\"  1",
            "MISSING closed_at \"NULL\"  1",
            "MISSING opened_at \"NULL\"  1",
            "MISSING opened_at \"\\N\"  1",
            "MISSING outcome \"NULL\"  1",
            "MISSING region \"#N/A\"  1",
            "MISSING segment \"null\"  1");
  }

  @Test
  void wordsThatStandForNothingAreConfigured() {
    exports
        .with(
            "deals.csv",
            """
            deal_id,outcome,amount,closed_at,region,segment,deal_type
            D1,won,1,2025-01-31,N/A,-,Unknown
            D2,won,1,2025-01-31,NULL,unknown,-
            """)
        .configured(
            """
            exports:
              defaults:
                missing: [N/A, "-", Unknown]
              deals:
                values:
                  deal_type: {Unknown: renewal, "*": expansion}
            """);

    assertThat(exports.kept(Deals.TABLE, "region", "segment", "deal_type"))
        .containsExactly(List.of("null", "null", "renewal"), List.of("NULL", "null", "null"));
  }

  @Test
  void errorsOfSpreadsheetsAreNoValues() {
    exports.with(
        "deals.csv",
        """
        deal_id,outcome,amount,closed_at,region
        D1,won,1,2025-01-31,#REF!
        D2,won,1,2025-01-31,#BEZUG!
        D3,won,#DIV/0!,2025-01-31,#1 West
        """);

    assertThat(exports.kept(Deals.TABLE, "deal_id", "region"))
        .containsExactly(List.of("D1", "null"), List.of("D2", "null"));
    assertThat(values(Deals.TABLE))
        .containsExactly(
            "BAD amount \"#DIV/0!\" Is what a spreadsheet shows where it has no value 1",
            "BAD region \"#BEZUG!\" Is what a spreadsheet shows where it has no value 1",
            "BAD region \"#REF!\" Is what a spreadsheet shows where it has no value 1");
  }

  @Test
  void badValuesAreCountedOneByOne() {
    exports.with(
        "deals.csv",
        ExportFolder.DEALS
            + """
            D1,won,5 apples,2025-01-31
            D2,won,5 apples,2025-01-31
            D3,won,7 pears,2025-01-31
            D4,won,1,soon
            D5,won,1,2025-01-31
            D5,won,2,2025-01-31
            """);

    assertThat(values(Deals.TABLE))
        .containsExactly(
            "BAD amount \"5 apples\" Is no number such as 1234.50 2",
            "BAD amount \"7 pears\" Is no number such as 1234.50 1",
            "BAD closed_at \"soon\" Is no date such as 2025-12-31 1");
  }

  @Test
  void daysThatStandForNothingAreListedAndMissing() {
    exports
        .with(
            "deals.csv",
            """
            deal_id,outcome,amount,closed_at,opened_at
            D1,won,1,2025-01-31,0001-01-01
            D2,open,1,9999-12-31,1970-01-01
            D3,won,1,1899-12-30,2025-01-01
            """)
        .with("accounts.csv", "account_id,churned_at\nA1,9999-12-31\n")
        .with("roadmap_items.csv", "roadmap_item_id,planned_for\nI1,9999-12-31\n")
        .with("fx_rates.csv", "currency,valid_from,rate\nEUR,1900-01-01,1.1\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "closed_at", "opened_at"))
        .containsExactly(List.of("D1", "2025-01-31", "null"), List.of("D2", "null", "null"));
    assertThat(exports.kept(Accounts.TABLE, "churned_at")).containsExactly(List.of("null"));
    assertThat(exports.kept(RoadmapItems.TABLE, "planned_for")).containsExactly(List.of("null"));
    assertThat(exports.kept(FxRates.TABLE, "valid_from")).containsExactly(List.of("1900-01-01"));
    assertThat(exports.findings())
        .contains(
            "DROPPED_VALUE deals.csv:2 opened_at=0001-01-01: Is before 1950-01-01, the"
                + " earliest-date, so it stands for no day",
            "REJECTED deals.csv:4 closed_at=1899-12-30: Is before 1950-01-01, the earliest-date,"
                + " so it stands for no day",
            "DROPPED_VALUE accounts.csv:2 churned_at=9999-12-31: Is more than 50 years after the"
                + " run, so it stands for no day")
        .noneMatch(finding -> finding.startsWith("CONTRADICTION"));
  }

  @Test
  void dayZeroOfExcelIsNoDay() throws IOException {
    exports.with("deals.csv", ExportFolder.DEALS + "D1,won,1,2025-01-31\n");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("roadmap_items.xlsx"))) {
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      Row header = workbook.createSheet().createRow(0);
      header.createCell(0).setCellValue("roadmap_item_id");
      header.createCell(1).setCellValue("delivered_at");
      Row row = header.getSheet().createRow(1);
      row.createCell(0).setCellValue("I1");
      row.createCell(1).setCellValue(0);
      row.getCell(1).setCellStyle(date);
      Row formula = header.getSheet().createRow(2);
      formula.createCell(0).setCellValue("I2");
      formula
          .createCell(1)
          .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
      workbook.write(out);
    }

    assertThat(exports.kept(RoadmapItems.TABLE, "roadmap_item_id", "delivered_at"))
        .containsExactly(List.of("I1", "null"), List.of("I2", "null"));
    assertThat(exports.quality(RoadmapItems.TABLE).droppedValues()).isEqualTo(2);
  }

  @Test
  void numbersOfJsonMayBeMoments() {
    exports
        .with("deals.csv", ExportFolder.DEALS + "D1,won,1,2025-01-31\n")
        .with(
            "waiting.json",
            """
            {"account_id": "A1", "roadmap_item_id": "I1", "waiting_since": 1759536000000}
            {"account_id": "A2", "roadmap_item_id": "I1", "waiting_since": 1759536000}
            """);

    assertThat(exports.kept(Waiting.TABLE, "waiting_since"))
        .containsExactly(List.of("2025-10-04"), List.of("2025-10-04"));
  }

  @Test
  void numbersOfJsonMayBePercentages() {
    exports
        .with("deals.csv", ExportFolder.DEALS + "D1,won,1,2025-01-31\n")
        .with(
            "requests.json",
            """
            {"request_id": "R1", "deal_id": "D1", "requested_at": "2025-01-01", "claimed_confidence": 70}
            """)
        .configured("exports: {requests: {shares: percent}}");

    assertThat(exports.kept(Requests.TABLE, "claimed_confidence")).containsExactly(List.of("0.7"));
  }

  @Test
  void sharesOfExcelAreReadAsShown() throws IOException {
    exports
        .with("deals.csv", ExportFolder.DEALS + "D1,won,1,2025-01-31\n")
        .configured("exports: {requests: {shares: percent}}");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("requests.xlsx"))) {
      CellStyle percent = workbook.createCellStyle();
      percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
      Row header = workbook.createSheet().createRow(0);
      List<String> columns = List.of("request_id", "deal_id", "requested_at", "claimed_confidence");
      for (int i = 0; i < columns.size(); i++) {
        header.createCell(i).setCellValue(columns.get(i));
      }
      for (int i = 1; i <= 2; i++) {
        Row row = header.getSheet().createRow(i);
        row.createCell(0).setCellValue("R" + i);
        row.createCell(1).setCellValue("D1");
        row.createCell(2).setCellValue("2025-01-01");
        row.createCell(3).setCellValue(i == 1 ? 0.7 : 70);
      }
      header.getSheet().getRow(1).getCell(3).setCellStyle(percent);
      workbook.write(out);
    }

    assertThat(exports.kept(Requests.TABLE, "claimed_confidence"))
        .containsExactly(List.of("0.7"), List.of("0.7"));
  }

  @Test
  void signsOfCurrenciesHaveToFitTheRow() {
    exports.with(
        "deals.csv",
        """
        deal_id,outcome,amount,closed_at,expected_amount,currency
        D1,won,"$1,200.00",2025-01-31,US$ 5,
        D2,won,"1,200 €",2025-01-31,$5,EUR
        D3,won,€5,2025-01-31,,
        D4,won,$5,2025-01-31,,CAD
        """);

    assertThat(exports.kept(Deals.TABLE, "deal_id", "amount", "expected_amount"))
        .containsExactly(
            List.of("D1", "1200.0000", "5.0000"),
            List.of("D2", "1200.0000", "null"),
            List.of("D4", "5.0000", "null"));
    assertThat(exports.findings())
        .containsExactly(
            "DROPPED_VALUE deals.csv:3 expected_amount=$5: Is marked with another currency than"
                + " that of its row, EUR",
            "REJECTED deals.csv:4 amount=€5: Is marked with another currency than that of its row,"
                + " USD");
  }

  @Test
  void rowsThatAreMarkedAsDeletedAreCountedAndDoubted() {
    exports.with(
        "deals.csv",
        """
        deal_id,outcome,amount,closed_at,IsDeleted,_fivetran_deleted
        D1,won,1,2025-01-31,TRUE,false
        D2,won,1,2025-01-31,false,0
        D3,won,1,2025-01-31,TRUE,
        """);

    assertThat(exports.kept(Deals.TABLE, "deal_id")).hasSize(3);
    assertThat(values(Deals.TABLE)).containsExactly("MARK IsDeleted \"TRUE\"  2");
    assertThat(exports.quality(Deals.TABLE).warnings())
        .containsExactly(
            "deals: rows with \"TRUE\" (2) in the column \"IsDeleted\" count like any other, as it"
                + " is not read. Leave them out of the export if they are deleted, merged or"
                + " archived.");
  }

  @Test
  void whatTheStarTookShowsNoNames() {
    exports
        .with(
            "deals.csv",
            "deal_id,outcome,amount,closed_at,sales_rep\nD1,won,1,2025-01-31,Jane Doe\n")
        .configured("exports: {deals: {values: {sales_rep: {\"*\": Somebody}}}}")
        .with(
            new Pseudonyms(
                new Configuration.Privacy(Showing.HIDDEN, Showing.NAMED, Showing.NAMED, null),
                new byte[] {1}));

    assertThat(values(Deals.TABLE)).containsExactly("ALL_OTHERS sales_rep \"(hidden)\" (hidden) 1");
  }
}
