package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.Leaver;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tables that outgrow findings are beside the workbook, whole. */
@Tag("locale-sensitive")
@ExtendWith(LocalSpark.class)
class WholeTablesTest {

  private static final int ITEMS = Costliest.SHOWN + 1;

  @TempDir private Path folder;
  private Path exports;

  @BeforeEach
  void write(JavaSparkContext sharedSession) throws IOException {
    exports = SmallExports.write(folder.resolve("exports"));
  }

  @Test
  void tablesThatWereCutAreWrittenWhole() throws IOException {
    ManyDisplacements.write(exports, ITEMS);

    Path report = report();

    Churn churn = FindingsJson.read(report.resolve("findings.json")).churn().require();
    List<String> items = Files.readAllLines(report.resolve("tables/displaced-items.csv"));
    assertThat(items.get(0))
        .isEqualTo(
            "\ufeffroadmap_item_id,title,displaced_on,requests,exposed_accounts,leavers,accounts,arr");
    assertThat(items.get(1)).isEqualTo("I0,'=Item,2026-07-10,1,1,1,0.000999001,0.9991");
    assertThat(items).hasSize(1 + ITEMS);
    assertThat(column(items, 0).limit(Costliest.SHOWN))
        .containsExactlyElementsOf(
            churn.items().rows().stream().map(DisplacedItem::roadmapItemId).toList());
    assertThat(sum(column(items, 6))).isEqualByComparingTo("1");
    assertThat(sum(column(items, 7))).isEqualByComparingTo("1000");
    List<String> leavers = Files.readAllLines(report.resolve("tables/customers-that-left.csv"));
    assertThat(leavers).hasSize(1 + ITEMS);
    assertThat(leavers.get(1))
        .isEqualTo("I0,A1,,,2026-01-01,2026-07-10,2026-08-15,,,0.000999001,0.9991");
    assertThat(column(leavers, 0).limit(Costliest.SHOWN))
        .containsExactlyElementsOf(
            churn.leavers().rows().stream().map(Leaver::roadmapItemId).toList());
  }

  @Test
  void theManifestListsThemAndOnlyWhatWasCutIsThere() throws IOException {
    ManyDisplacements.write(exports, ITEMS);

    Path report = report();

    assertThat(report.resolve("tables"))
        .isDirectoryContaining("glob:**/displaced-items.csv")
        .isDirectoryNotContaining("glob:**/displacing-requests.csv");
    assertThat(report.resolve("run.json"))
        .content()
        .contains("\"tables/customers-that-left.csv\"", "\"tables/displaced-items.csv\"");
  }

  @Test
  void whatFitsIsNotWrittenTwice() throws IOException {
    ManyDisplacements.write(exports, Costliest.SHOWN);

    Path report = report();

    Churn churn = FindingsJson.read(report.resolve("findings.json")).churn().require();
    assertThat(churn.items().rows()).hasSize(Costliest.SHOWN);
    assertThat(report.resolve("tables"))
        .isDirectoryContaining("glob:**/deals.jsonl.gz")
        .isDirectoryNotContaining("glob:**.csv");
  }

  private Path report() {
    Path out = folder.resolve("out");
    CommandLineRun run =
        CommandLineRun.of("report", "-q", "--exports", exports.toString(), "--out", out.toString());
    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    return out.resolve("2026Q3");
  }

  private static Stream<String> column(List<String> lines, int column) {
    return lines.stream().skip(1).map(line -> line.split(",", -1)[column]);
  }

  private static BigDecimal sum(Stream<String> numbers) {
    return numbers.map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
