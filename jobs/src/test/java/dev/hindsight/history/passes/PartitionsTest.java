package dev.hindsight.history.passes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.KeptRows;
import dev.hindsight.LocalSpark;
import dev.hindsight.exports.ExportFolder;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.plain.ReadSampleData;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How rows are spread over partitions and files shows in nothing that is told of them. */
@ExtendWith(LocalSpark.class)
class PartitionsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void partitionsDoNotShow(int partitions, JavaSparkContext spark) {
    try (Company usual = Company.read(spark, ReadSampleData.request());
        Company spread = Company.read(spark, ReadSampleData.request(), partitions)) {
      assertThat(spread.quality()).isEqualTo(usual.quality());
      assertThat(ExportFolder.findings(spread))
          .hasSizeGreaterThan(50)
          .isEqualTo(ExportFolder.findings(usual));
      assertThat(spread.days()).isEqualTo(usual.days());
      assertThat(spread.columns()).isEqualTo(usual.columns());
      assertThat(spread.quotas()).isNotEmpty().isEqualTo(usual.quotas());
      assertThat(spread.rates()).isNotEmpty().isEqualTo(usual.rates());
      assertThat(spread.agreements()).isNotEmpty().isEqualTo(usual.agreements());
    }
  }

  @Test
  void theSameRowsAreKept(JavaSparkContext spark) {
    KeptRows together = KeptRows.read(spark, ReadSampleData.request(), 1);

    assertThat(together.rows()).containsOnlyKeys(Contract.TABLES);
    assertThat(KeptRows.read(spark, ReadSampleData.request(), 16).rows())
        .isEqualTo(together.rows());
  }

  @Test
  void filesDoNotShow(JavaSparkContext spark) {
    PartFiles parts = new PartFiles(folder, 4);
    Contract.TABLES.forEach(table -> parts.split(ReadSampleData.FOLDER, table));
    try (Company whole = Company.read(spark, ReadSampleData.request());
        Company split = Company.read(spark, ReadSampleData.request(folder))) {
      assertThat(ExportFolder.findings(split).stream().map(parts::asOneFile))
          .containsExactlyElementsOf(ExportFolder.findings(whole));
      assertThat(split.days()).isEqualTo(whole.days());
      assertThat(split.columns()).isEqualTo(whole.columns());
      for (Table table : Contract.TABLES) {
        assertThat(counts(split, table)).isEqualTo(counts(whole, table));
      }
    }
  }

  private static List<Long> counts(Company company, Table table) {
    TableQuality quality = company.quality().get(table.number());
    return List.of(
        quality.read(),
        quality.kept(),
        quality.rejected(),
        quality.duplicates(),
        quality.droppedValues(),
        quality.orphans(),
        quality.contradictions());
  }
}
