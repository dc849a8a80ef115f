package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.Question;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.Unit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sheets about pressure, read back with another library. */
class PressureSheetsTest {

  @Test
  @Tag("locale-sensitive")
  void aTacticHasUseAnswerWorthAndTruth() throws IOException {
    List<Row> rows = rows(FindingsFixture.full(), "Pressure");

    assertThat(rows)
        .filteredOn(row -> text(row, 1).equals("Executive sponsor"))
        .extracting(row -> text(row, 0), row -> text(row, 2), row -> text(row, 3))
        .containsExactly(
            tuple("Is it used?", "62.0", "420.0"),
            tuple("Does it get a yes?", "20.0", "31.0"),
            tuple("Is the yes won?", "8.0", "20.0"),
            tuple("Won without the yes?", "7.0", "20.0"));
    Row answer = row(rows, "Does it get a yes?", "Executive sponsor");
    Cell difference = answer.getCell(10);
    assertThat(difference.getType()).isEqualTo(CellType.NUMBER);
    assertThat(difference.getDataFormatString()).isEqualTo(Unit.POINTS.spreadsheetFormat());
    TacticEffect sponsor =
        FindingsFixture.full().pressure().require().answers().require().tactics().stream()
            .filter(each -> each.tactic() == Tactic.EXECUTIVE_SPONSOR)
            .findFirst()
            .orElseThrow();
    assertThat(difference.asNumber().doubleValue())
        .isCloseTo(100 * sponsor.difference().require().value(), within(1e-9));
    assertThat(text(answer, 30)).isEqualTo("more often");
    assertThat(text(answer, 31))
        .isEqualTo(
            "Unanswered: 3 with, 19 without. Like: same segment and size. To explain it away,"
                + " something that is not recorded would have to be 2.14 times as common on one"
                + " side, and make it 2.14 times as likely; 1.32 times each to leave it unclear. Of"
                + " what is recorded segment is strongest, 1.41 times each: left out, it is"
                + " +9\u00a0points. One more like it could leave it unclear.");
  }

  @Test
  @Tag("locale-sensitive")
  void saysWhatIsTooFew() throws IOException {
    List<Row> rows = rows(FindingsFixture.full(), "Pressure");

    assertThat(text(row(rows, "Is the yes won?", "Other"), 31))
        .isEqualTo(
            "Too few to say: fewer than 10 a side lie among deals alike in segment and size. A"
                + " difference of 10\u00a0points would not show within 20 years at the pace of the"
                + " last four quarters.");
    assertThat(text(row(rows, "Won without the yes?", "Other"), 31))
        .isEqualTo("Too few to say: 3, fewer than 10.");
  }

  @Test
  @Tag("locale-sensitive")
  void teamsStandByNameWithTheLimitsOfChance() throws IOException {
    List<Row> rows = rows(FindingsFixture.full(), "Pressure detail");

    List<Row> teams =
        rows.stream()
            .filter(row -> text(row, 0).equals("Use by team") && text(row, 2).equals("Any tactic"))
            .toList();
    assertThat(teams)
        .extracting(row -> text(row, 1))
        .containsExactly(
            "All teams",
            "Alpine",
            "Benelux",
            "\u00c9quipe \u00cele-de-France",
            "Iberia",
            "Nordics",
            "=SUM(A1)",
            "\u65e5\u672c\u55b6\u696d\u90e8");
    assertThat(text(teams.get(0), 10))
        .isEqualTo("Not shown, too few to say: 2 teams with 6 requests.");
    assertThat(text(teams.get(3), 10))
        .isEqualTo("Outside where chance alone keeps 99.8\u00a0% of such teams.");
    assertThat(teams.get(6).getCell(1).getType()).isEqualTo(CellType.STRING);
  }

  @Test
  void theDetailHasEveryPart() throws IOException {
    assertThat(rows(FindingsFixture.full(), "Pressure detail").stream().skip(3))
        .extracting(row -> text(row, 0))
        .containsOnly(
            "Requests",
            "Use by quarter",
            "Use by team",
            "Claimed confidence",
            "Deadlines and plans",
            "Only opportunity",
            "Other prospects",
            "Quarter end",
            "Quota attainment",
            "Turned round",
            "Together",
            "Waiting");
  }

  @Test
  void whatNeedsAMissingExportSaysSoAndTheOthersStand() throws IOException {
    Findings findings = FindingsFixture.nobodyExposed();

    assertThat(text(row(rows(findings, "Pressure"), "Is it used?", "Each tactic"), 31))
        .isEqualTo("Not measured: there is no `pressure` export.");
    assertThat(rows(findings, "Pressure detail"))
        .filteredOn(row -> text(row, 0).equals("Quota attainment"))
        .extracting(row -> text(row, 10))
        .containsExactly("Not measured: there is no `quotas` export.");
    assertThat(rows(findings, "Charts"))
        .filteredOn(row -> text(row, 0).equals(Question.PRESSURE.title()))
        .extracting(row -> text(row, 1), row -> text(row, 2))
        .contains(
            tuple(
                "Pressure and answers; Pressure teams; Pressure by quarter",
                "Not drawn: there is no `pressure` export."),
            tuple("Pressure by attainment", "Not drawn: there is no `quotas` export."));
  }

  @Test
  void withoutRequestsThereIsNoSheet() throws IOException {
    try (ReadableWorkbook workbook = read(FindingsFixture.onlyDeals())) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .doesNotContain("Pressure", "Pressure detail");
    }
  }

  private static Row row(List<Row> rows, String question, String subject) {
    return rows.stream()
        .filter(row -> text(row, 0).equals(question) && text(row, 1).equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Row row, int column) {
    return row.getCellCount() > column ? row.getCellText(column) : "";
  }

  private static List<Row> rows(Findings findings, String sheet) throws IOException {
    try (ReadableWorkbook workbook = read(findings)) {
      return workbook.findSheet(sheet).orElseThrow().read();
    }
  }

  private static ReadableWorkbook read(Findings findings) throws IOException {
    byte[] bytes = WorkbookFixture.bytes(findings);
    return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
  }
}
