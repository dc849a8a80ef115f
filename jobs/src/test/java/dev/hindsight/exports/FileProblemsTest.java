package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.history.passes.Company;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(LocalSpark.class)
@Tag("locale-sensitive")
class FileProblemsTest {

  private static final String DEAL = "D1,won,10,2025-03-31\n";

  @TempDir Path folder;
  private ExportFolder exports;

  @BeforeEach
  void folder(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder);
  }

  private static String encoded(String encoding) {
    return "exports: {deals: {encoding: " + encoding + "}}";
  }

  @Test
  void missingFolder(JavaSparkContext spark) {
    assertThat(new ExportFolder(spark, folder.resolve("none")).refusal())
        .isEqualTo(
            "Cannot find the folder of exports FOLDER. Name one that is there with --exports.");
  }

  @Test
  void emptyFolder() {
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot find exports in FOLDER: the folder is empty. Export at least deals.csv or accounts.csv into it.");
  }

  @Test
  void neitherDealsNorAccounts() {
    assertThat(exports.with("fx_rates.csv", "currency,valid_from,rate\n").refusal())
        .isEqualTo(
            "Cannot find an export of deals or accounts in FOLDER, and every report is made of one of them. Export deals.csv or accounts.csv into it, or name the file in hindsight.yaml: exports: {deals: {file: YOUR FILE}}. The folder has: fx_rates.csv");
  }

  @Test
  void twoExportsOfOneTable() {
    assertThat(exports.with("deals.csv", DEAL).with("deals.parquet", "x").refusal())
        .isEqualTo(
            "Cannot choose the export of deals: there are deals.csv and deals.parquet. Remove all but one, or name it in hindsight.yaml: exports: {deals: {file: deals.csv}}");
  }

  @Test
  void emptyFile() {
    String message =
        "Cannot read deals.csv: it is empty. An export without rows still has its header; export it again.";
    assertThat(exports.with("deals.csv", "").refusal()).isEqualTo(message);
    assertThat(exports.with("deals.csv", "\n\n").refusal()).isEqualTo(message);
  }

  @Test
  void folderWithoutParts() {
    assertThat(exports.with("deals.csv/_SUCCESS", "").refusal())
        .isEqualTo("Cannot read deals.csv/: the folder has no part files in it.");
  }

  @Test
  void headerOnlyIsNoRows() {
    exports.with("deals.csv", ExportFolder.DEALS);
    assertThat(exports.quality(Deals.TABLE).read()).isZero();
    try (Company read = exports.read()) {
      assertThat(read.columns().has(Deals.TABLE)).isTrue();
    }
  }

  @Test
  void missingRequiredColumn() {
    assertThat(exports.with("deals.csv", "id,outcome,closed_at\n").refusal())
        .isEqualTo(
            """
            Cannot read deals.csv: its headers do not tell where every column of deals is.
              deal_id: there is no header "deal_id"
              amount: there is no header "amount"
            The headers found are: id, outcome, closed_at
            If a column is there under another name, put into hindsight.yaml:
              exports: {deals: {columns: {deal_id: "YOUR HEADER", amount: "YOUR HEADER"}}}""");
  }

  @Test
  void wrongDelimiter() {
    assertThat(exports.with("deals.csv", "deal_id;outcome;amount;closed_at\n").refusal())
        .isEqualTo(
            "Cannot read deals.csv: its header is a single column, \"deal_id;outcome;amount;closed_at\", that looks delimited by \";\" rather than \",\". Put into hindsight.yaml: exports: {deals: {delimiter: \";\"}}");
  }

  @Test
  void wrongDelimiterInTheFirstLine() {
    for (String configured : List.of("", "exports: {deals: {delimiter: \"|\"}}")) {
      exports.with("deals.csv", "sep=|\ndeal_id,outcome,amount,closed_at\n").configured(configured);
      assertThat(exports.refusal())
          .isEqualTo(
              "Cannot read deals.csv: its header is a single column, \"deal_id,outcome,amount,closed_at\", that looks delimited by \",\" rather than \"|\", which its first line says. Take out that line.");
    }
  }

  @Test
  void otherFormatsThanTheNameSays() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(1);
    }
    assertThat(exports.with("deals.csv", packed.toByteArray()).refusal())
        .isEqualTo(
            "Cannot read deals.csv: it is compressed with gzip, and its name does not say so. Let it end in .gz.");
    assertThat(exports.with("deals.csv", new byte[] {'P', 'K', 3, 4, 0}).refusal())
        .isEqualTo(
            "Cannot read deals.csv: it is an Excel workbook or a zip archive. Let its name end in .xlsx, or unpack it.");
  }

  @Test
  void duplicateHeaders() {
    assertThat(exports.with("deals.csv", "deal_id,outcome,amount,closed_at, Amount\n").refusal())
        .isEqualTo(
            """
            Cannot read deals.csv: its headers do not tell where every column of deals is.
              amount: the header "amount" is there 2 times, and nobody can know which one is meant; rename or remove one in the export
            The headers found are: deal_id, outcome, amount, closed_at, Amount""");
  }

  @Test
  void wrongEncoding() {
    byte[] content =
        (ExportFolder.DEALS + DEAL + "Dü,won,1,2025-03-31\n")
            .getBytes(Charset.forName("windows-1252"));
    assertThat(exports.with("deals.csv", content).refusal())
        .isEqualTo(
            "Cannot read deals.csv: line 3 has bytes that are no UTF-8. Ask which encoding it was exported in, or export it as UTF-8. Excel's \"CSV\" is in the code page of the machine: windows-1252 in Western Europe, windows-1250 in Central Europe, windows-1251 for Cyrillic, Shift_JIS in Japan. Put the right one into hindsight.yaml: exports: {deals: {encoding: YOUR ENCODING}}");
    assertThat(exports.configured(encoded("windows-1252")).kept(Deals.TABLE, "deal_id"))
        .containsExactly(List.of("D1"), List.of("Dü"));
  }

  @Test
  void utf8IsNotReadAsACodePage() {
    exports
        .with("deals.csv", ExportFolder.DEALS + DEAL + "D\u00fc\u4e2d\ud83d\ude00,open,,\n")
        .configured(encoded("windows-1252"));
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals.csv: all of it is UTF-8, and it is read as windows-1252. Put into hindsight.yaml: exports: {deals: {encoding: UTF-8}}");
    exports.with("deals.csv", ExportFolder.DEALS + DEAL);
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
  }

  @Test
  void sixteenBits() {
    byte[] content =
        ("\uFEFF" + ExportFolder.DEALS + "Dü,won,1,2025-03-31\r\n")
            .getBytes(StandardCharsets.UTF_16LE);
    assertThat(exports.with("deals.csv", content).refusal())
        .isEqualTo(
            "Cannot read deals.csv: its first bytes say that it is UTF-16, and it is read as UTF-8. Put into hindsight.yaml: exports: {deals: {encoding: UTF-16}}");
    exports.configured(encoded("UTF-16"));
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("Dü"));
    exports.with("deals.csv", (ExportFolder.DEALS + DEAL).getBytes(StandardCharsets.UTF_16BE));
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
  }

  @Test
  void thirtyTwoBits() {
    byte[] content = ("\uFEFF" + ExportFolder.DEALS).getBytes(Charset.forName("UTF-32LE"));
    assertThat(exports.with("deals.csv", content).refusal())
        .isEqualTo(
            "Cannot read deals.csv: its first bytes say that it is UTF-32, and it is read as UTF-8. Put into hindsight.yaml: exports: {deals: {encoding: UTF-32}}");
    exports.configured(encoded("UTF-32"));
    assertThat(exports.quality(Deals.TABLE).read()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1250, Łódź",
    "windows-1251, Пермь",
    "windows-1254, İğdır",
    "windows-1252, Köln",
    "Shift_JIS, 東京",
    "GBK, 北京",
    "IBM850, Çatal",
    "UTF-16LE, Łódź",
    "UTF-32, Łódź",
    "x-UTF-16LE-BOM, Łódź"
  })
  void codePagesByTheirNames(String encoding, String name) {
    exports
        .with(
            "deals.csv",
            (ExportFolder.DEALS + name + ",won,1,2025-03-31\r\n")
                .getBytes(Charset.forName(encoding)))
        .configured(encoded(encoding));
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of(name));
  }

  @Test
  void corruptGzip() {
    byte[] whole = ExportFolder.gzip(ExportFolder.DEALS + DEAL);
    assertThat(exports.with("deals.csv.gz", Arrays.copyOf(whole, whole.length - 12)).refusal())
        .isEqualTo(
            "Cannot read deals.csv.gz: it is not a whole gzip file (Unexpected end of ZLIB input stream). Export or copy it again.");
    assertThat(exports.with("deals.csv.gz", ExportFolder.DEALS).refusal())
        .isEqualTo(
            "Cannot read deals.csv.gz: it is not a whole gzip file (Not in GZIP format). Export or copy it again.");
  }

  @Test
  void corruptParquetAndExcel() {
    assertThat(exports.with("deals.parquet", "PAR1 nothing PAR1").refusal())
        .isEqualTo(
            "Cannot read deals.parquet: it is no whole Parquet file. Export or copy it again.");
    folder.resolve("deals.parquet").toFile().delete();
    assertThat(exports.with("deals.xlsx", "PK nothing").refusal())
        .isEqualTo("Cannot read deals.xlsx: it is no whole Excel workbook. Save it anew as .xlsx.");
  }

  @Test
  void partsHaveTheirOwnHeaders() {
    exports
        .with("deals/part-0.csv", "\uFEFF" + ExportFolder.DEALS + DEAL)
        .with(
            "deals/part-1.csv.gz",
            ExportFolder.gzip(
                "closed_at,amount,outcome,deal_id\r\n\r\n2025-01-01,5,lost,D2\r\nx,5,lost,D3"))
        .with("deals/_SUCCESS", "")
        .with("deals/.part-0.csv.crc", "?");
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"), List.of("D2"));
    assertThat(exports.places(Deals.TABLE))
        .containsExactly("deals/part-0.csv:2", "deals/part-1.csv.gz:3");
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals/part-1.csv.gz:4 closed_at=x: Is no date such as 2025-12-31");
  }

  @Test
  void aBrokenQuoteCostsOneRow() {
    exports.with(
        "deals.csv",
        """
        deal_id,outcome,amount,closed_at,sales_rep
        D1,won,10,2025-03-31,"broken
        D2,won,10,2025-03-31,"two\r
        lines"
        D3,won,10,2025-03-31,"a"b
        D4,won,10,2025-03-31
        D5,won,10,2025-03-31,a,b
        D6,won,10,2025-03-31,ok
        D7,won,10,"2025-0""");
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.csv:2 =: Broken quote: a cell goes on after its closing quote",
            "REJECTED deals.csv:5 =: Broken quote: a cell goes on after its closing quote",
            "REJECTED deals.csv:6 =: Has 4 cells where the header has 5",
            "REJECTED deals.csv:7 =: Has 6 cells where the header has 5",
            "REJECTED deals.csv:9 =: Broken quote: it is never closed");
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D2"), List.of("D6"));
    assertThat(exports.places(Deals.TABLE)).containsExactly("deals.csv:3", "deals.csv:8");
  }
}
