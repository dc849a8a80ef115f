package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.HeaderRule;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.formats.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with a few wrong bytes, or a piece missing: what is wrong with them no other try mends. */
class BrokenBytesTest {

  private static final Configuration STORAGE = new Configuration(false);
  private static final FileOpener OPENER = new FileOpener(new SerializableConfiguration(STORAGE));

  @TempDir private Path folder;

  @Test
  void gzip() throws IOException {
    Path file = folder.resolve("deals.csv.gz");
    StringBuilder rows = new StringBuilder(ExportFolder.DEALS);
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      rows.append("D%d,won,%d,2025-03-31\n".formatted(i, random.nextInt(1_000_000)));
    }
    Files.write(file, ExportFolder.gzip(rows.toString()));
    assertThat(refusals(file, 400)).isGreaterThan(300);
  }

  @Test
  void parquet() throws IOException {
    Path file = folder.resolve("deals.parquet");
    DealsInParquet.write(file);
    assertThat(refusals(file, 400)).isGreaterThan(40);
  }

  @Test
  void workbook() throws IOException {
    Path file = folder.resolve("deals.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      for (int i = 0; i < 50; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue("text " + i);
        row.createCell(1).setCellValue(i);
      }
      workbook.write(out);
    }
    assertThat(refusals(file, 200)).isGreaterThan(60);
  }

  /** Seventeen megabytes of a few rows, over and over, in some fifty kilobytes. */
  @Test
  void gzipThatUnpacksLikeABomb() throws IOException {
    Path file = folder.resolve("deals.csv.gz");
    byte[] row =
        (ExportFolder.DEALS + "D1,won,10,2025-03-31\n".repeat(40_000))
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 20; i++) {
        out.write(row);
      }
    }
    assertThat(refusal(file, bytes.toByteArray()))
        .isEqualTo(
            "Cannot read deals.csv.gz: it unpacks to more than a hundred times its size, as a zip bomb does. Export it unpacked.");
  }

  /** How many of so many broken copies of a file are refused. */
  private int refusals(Path file, int copies) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    assertThat(refusal(file, whole)).isNull();
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < copies; i++) {
      refused += refusal(file, broken(whole, random)) == null ? 0 : 1;
    }
    return refused;
  }

  private static byte[] broken(byte[] whole, Random random) {
    if (random.nextInt(4) == 0) {
      return Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
    }
    byte[] bytes = whole.clone();
    // Most of them near an end, where formats say how long things are.
    int at = random.nextBoolean() ? random.nextInt(whole.length) : random.nextInt(60);
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      bytes[random.nextBoolean() ? at : whole.length - 1 - at] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  /** Why a file is refused, for its content alone; null where it is read to its end. */
  private String refusal(Path file, byte[] content) throws IOException {
    Files.write(file, content);
    ExportFile found =
        new ExportFinder(folder.toString(), STORAGE)
            .filesOf(Deals.TABLE, TableMapping.CONTRACT)
            .get(0);
    Source source =
        Source.own(found, Deals.TABLE, TableMapping.CONTRACT, new HeaderRule(List.of()));
    try (RawRows rows = OPENER.open(source)) {
      while (rows.next() != null) {
        // Read to the end.
      }
      return null;
    } catch (InputException refused) {
      assertThat(refused.source()).as(refused.getMessage()).isEqualTo(InputException.Source.DATA);
      return refused.getMessage();
    }
  }
}
