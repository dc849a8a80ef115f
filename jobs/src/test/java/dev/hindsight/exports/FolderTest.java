package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.findings.quality.NotRead;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything in the folder of exports is read, or named as not read. */
@ExtendWith(LocalSpark.class)
class FolderTest {

  private static final String HEADER = ExportFolder.DEALS;
  private static final String PASSED_OVER =
      "Is passed over, as are all names that begin with ., _ or ~$, Thumbs.db and desktop.ini";

  @TempDir Path folder;
  private ExportFolder exports;

  @BeforeEach
  void folder(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder);
  }

  private static String deal(String id) {
    return id + ",won,10,2025-03-31\n";
  }

  private static String named(String file) {
    return "exports: {deals: {file: '" + file + "'}}";
  }

  private List<String> ids() {
    return exports.kept(Deals.TABLE, "deal_id").stream().map(each -> each.get(0)).toList();
  }

  @Test
  void whatIsNotReadIsNamedWithTheReason() throws IOException {
    exports
        .with("deals/part-0.csv", HEADER)
        .with("deals/_SUCCESS", "")
        .with("deals/.part-0.csv.crc", "?")
        .with("deals.csv.sha256", "?")
        .with("archive/deals.csv", HEADER)
        .with("opportunities.csv", HEADER)
        .with("Thumbs.db", "?")
        .with("~$deals.xlsx", "?");
    Files.createSymbolicLink(folder.resolve("prices"), folder.resolve("none"));

    assertThat(exports.notRead())
        .containsExactly(
            new NotRead("Thumbs.db", PASSED_OVER),
            new NotRead(
                "archive/", "Is not named after a table, and nothing in hindsight.yaml names it"),
            new NotRead("deals.csv.sha256", "Another file is read for deals"),
            new NotRead("deals/.part-0.csv.crc", PASSED_OVER),
            new NotRead("deals/_SUCCESS", PASSED_OVER),
            new NotRead(
                "opportunities.csv",
                "Is not named after a table, and nothing in hindsight.yaml names it"),
            new NotRead("prices", "Is a link to something that is not there"),
            new NotRead("~$deals.xlsx", PASSED_OVER));
  }

  @Test
  void sheetsThatNoTableIsReadFromAreNamed() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("all.xlsx"))) {
      row(workbook.createSheet("Deals"), "deal_id", "outcome", "amount", "closed_at");
      row(workbook.createSheet("Accounts"), "account_id");
      row(workbook.createSheet("Notes"), "Ask Ann");
      workbook.write(out);
    }
    exports.configured(
        """
        exports:
          deals: {file: all.xlsx, sheet: Deals}
          accounts: {file: all.xlsx, sheet: Accounts}
        """);

    assertThat(exports.notRead())
        .extracting(NotRead::name)
        .containsExactly("all.xlsx, sheet \"Notes\"");
  }

  private static void row(Sheet sheet, String... cells) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  @Test
  void whatLiesBesideAFileInAFolderOfItsOwnIsNamed() {
    exports
        .with("2026/crm.csv", HEADER + deal("D1"))
        .with("2026/other.csv", "a\n")
        .configured(named("2026/crm*.csv"));
    assertThat(ids()).containsExactly("D1");
    assertThat(exports.notRead()).extracting(NotRead::name).containsExactly("2026/other.csv");
  }

  /** As bytes, so that they are there under any locale; the last one is no UTF-8. */
  @ParameterizedTest
  @CsvSource({
    "part-M%C3%A4rz.csv, part-März.csv",
    "%E5%8D%B3%20+.csv, 即 +.csv",
    "part-M%E4rz%FF.csv, part-M%E4rz%FF.csv"
  })
  void namesThatALocaleDoesNotHaveAreRead(String bytes, String name) throws IOException {
    exports.with("deals/part-1.csv", HEADER + deal("D1"));
    Path file = Path.of(URI.create(folder.resolve("deals").toUri() + bytes));
    Files.write(file, (HEADER + deal("D2")).getBytes(StandardCharsets.UTF_8));

    assertThat(ids()).containsExactlyInAnyOrder("D1", "D2");
    assertThat(exports.quality(Deals.TABLE).files())
        .containsExactlyInAnyOrder("deals/part-1.csv", "deals/" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deals-2026-09-30T12:00.csv",
        "a:b.csv",
        "C:.csv",
        "deals [EMEA] {1}.csv",
        "100% *?.csv",
        "x#y&z=1.csv",
        " .csv"
      })
  void everyNameOfAPartIsRead(String name) {
    exports.with("deals/" + name, HEADER + deal("D1"));
    assertThat(ids()).containsExactly("D1");
    assertThat(exports.quality(Deals.TABLE).files()).containsExactly("deals/" + name);
  }

  @ParameterizedTest
  @CsvSource({
    "report2026-09-30T12:00:05.csv, report*.csv",
    "report2026-09-30T12:00:05.csv, report2026-09-30T12:00:05.csv",
    "deals [EMEA].csv, deals [EMEA].csv",
    "deals [EMEA].csv, ./deals ?EMEA?.csv",
    "crm/2026/deals.csv, crm/20*/d*.csv",
    "_crm.csv, _crm.csv",
    // A system that takes letters apart has written the name.
    "Gescha\u0308fte.csv, Gesch\u00e4fte.csv",
  })
  void aNameThatIsThereCountsBeforeAGlob(String name, String file) {
    exports.with(name, HEADER + deal("D1")).with("backup 12:00.csv", "x\n").configured(named(file));
    assertThat(ids()).containsExactly("D1");
  }

  @Test
  void aGlobIsMatchedAgainstNamesAlone(JavaSparkContext spark) {
    ExportFolder odd =
        new ExportFolder(spark, folder.resolve("exports [final] {1}"))
            .with("report1.csv", HEADER + deal("D1"))
            .with("~$report2.csv", "?")
            .configured(named("*report*.csv"));
    assertThat(odd.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
  }

  @Test
  void whatIsNoGlobIsAnErrorOfTheConfiguration() {
    exports.with("deals.csv", HEADER).configured(named("[[a]*.csv"));
    assertThatThrownBy(exports::read)
        .isInstanceOfSatisfying(
            InputException.class,
            failure -> assertThat(failure.source()).isEqualTo(InputException.Source.CONFIGURATION))
        .hasMessageStartingWith("Cannot find [[a]*.csv: it is no glob such as deals-*.csv (");
  }

  @Test
  void foldersThatAreNamedAfterAColumnAreRead() {
    exports
        .with(
            "deals/part-0.csv", "deal_id,outcome,amount,closed_at,region\nD0,won,1,2025-03-31,x\n")
        .with("deals/region=APAC/dt=2025-01-01/part-0.csv", HEADER + deal("D1") + "D2,won\n")
        .with(
            "deals/region=N%2FA + x/part-0.json",
            "{\"deal_id\":\"D3\",\"outcome\":\"open\",\"amount\":1,\"closed_at\":null}\n")
        .with("deals/region=__HIVE_DEFAULT_PARTITION__/part-0.csv", HEADER + deal("D4"));

    assertThat(exports.kept(Deals.TABLE, "deal_id", "region"))
        .containsExactly(
            List.of("D0", "x"),
            List.of("D1", "APAC"),
            List.of("D3", "N/A + x"),
            List.of("D4", "null"));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals/region=APAC/dt=2025-01-01/part-0.csv:3 =: Has 2 cells where the header has 4");
    assertThat(exports.quality(Deals.TABLE).unknownColumns()).containsExactly("dt");
  }

  @Test
  void aRequiredColumnCanBeInTheNameOfAFolder() {
    exports
        .with(
            "deals/outcome=won/part-0.csv",
            "All deals that were won\ndeal_id,amount,closed_at\nD1,1,2025-03-31\nD2,2,2025-03-31\n")
        .with("deals/outcome=lost/part-0.csv", "deal_id,amount,closed_at\nD3,3,2025-03-31\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "outcome"))
        .containsExactlyInAnyOrder(
            List.of("D1", "won"), List.of("D2", "won"), List.of("D3", "lost"));
  }

  @Test
  void noFolderTakesThePlaceOfWhatStandsInARow() {
    exports.with(
        "deals/region=APAC/part-0.json",
        "{\"deal_id\":\"D1\",\"outcome\":\"open\",\"amount\":1,\"region\":\"EMEA\"}\n");

    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals/region=APAC/part-0.json:1 =: Has a name that is also in the name of its folder");
  }

  @Test
  void aFolderOfNoColumnBesidePartsStopsTheRun() {
    exports.with("deals/part-0.csv", HEADER).with("deals/old/part-0.csv", HEADER);
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals/old/: beside part files, a folder is named after a column and its value, such as region=EMEA. Move its files up, or take it out of the export.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotas.csv", "quotas", "quotas/part-1.csv", "quotas/team=x"})
  void aLinkThatLeadsNowhereStopsTheRunOfItsTable(String name) throws IOException {
    exports.with("deals.csv", HEADER);
    Files.createDirectories(folder.resolve(name).getParent());
    Files.createSymbolicLink(folder.resolve(name), folder.resolve("unmounted/share"));

    assertThatThrownBy(exports::read)
        .isInstanceOfSatisfying(
            InputException.class,
            failure -> assertThat(failure.source()).isEqualTo(InputException.Source.STORAGE))
        .hasMessage(
            "Cannot read %s: it is a link to something that is not there. Put that back or remove the link, then run again."
                .formatted(name));
  }

  @Test
  void linksAreFollowed(@TempDir Path elsewhere, JavaSparkContext spark) throws IOException {
    new ExportFolder(spark, elsewhere).with("d.csv", HEADER + deal("D1"));
    Files.createSymbolicLink(folder.resolve("deals.csv"), elsewhere.resolve("d.csv"));
    assertThat(ids()).containsExactly("D1");
  }

  @Test
  void aCircleOfLinksEnds() throws IOException {
    exports.with("deals/part-0.csv", HEADER);
    Files.createSymbolicLink(folder.resolve("deals/x=1"), folder.resolve("deals"));
    assertThat(exports.refusal()).contains("it is a link to something that is not there");
  }

  @Test
  void anExportOfAnotherEndingIsNotLeftOut() {
    exports.with("deals.csv", HEADER).with("quotas.xls", "?");
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read quotas.xls, the only export of quotas: after the name of the table, that of a file goes on with one of .csv, .csv.gz, .tsv, .tsv.gz, .txt, .txt.gz, .json, .json.gz, .jsonl, .jsonl.gz, .ndjson, .ndjson.gz, .parquet, .xlsx, .xlsm. Save it as one of these, or take it out of the folder.");
    exports.with("quotas.csv", "sales_team,period_start,period_end,quota\n");
    assertThat(exports.notRead())
        .containsExactly(new NotRead("quotas.xls", "Another file is read for quotas"));
    assertThat(exports.quality(Quotas.TABLE).files()).containsExactly("quotas.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deals.tsv", "deals.TSV", "deals/part-0.tsv"})
  void tabsAreWhatTsvIsDelimitedBy(String name) {
    exports.with(name, (HEADER + deal("D1")).replace(',', '\t'));
    assertThat(ids()).containsExactly("D1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deals.txt", "deals.TXT"})
  void textIsCsv(String name) {
    exports.with(name, HEADER + deal("D1"));
    assertThat(ids()).containsExactly("D1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deals.txt.Gz", "deals.csv.GZ"})
  void packedTextIsUnpacked(String name) {
    exports.with(name, ExportFolder.gzip(HEADER + deal("D1")));
    assertThat(ids()).containsExactly("D1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deals.jsonl", "deals.ndjson", "deals/part-0.jsonl"})
  void jsonLinesByAnyOfTheirEndings(String name) {
    exports.with(
        name,
        "{\"deal_id\":\"D1\",\"outcome\":\"won\",\"amount\":1,\"closed_at\":\"2025-01-31\"}\n");
    assertThat(ids()).containsExactly("D1");
  }
}
