package dev.hindsight.sample;

import dev.hindsight.exports.Serialized;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.sample.shapes.Shape;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Writes the exports of a made-up company, as the contract has them or as the tools export them
 * that it uses, with {@code truth.json} beside them; where they are as the contract has them, with
 * {@code hindsight.yaml}, too.
 */
public final class SampleExports {

  /** The name of the configuration beside exports that are as the contract has them. */
  public static final String CONFIGURATION = "hindsight.yaml";

  private SampleExports() {}

  /**
   * Writes all tables, or the files of the tools that hold them, and {@code truth.json}. A company
   * with more than 10,000 requests is written in parts, on all cores that Spark has; the files do
   * not depend on how many those are.
   *
   * @param folder of any storage that Spark writes to; it must not hold exports yet
   * @throws InputException if it holds exports, or cannot be written to
   */
  public static void write(JavaSparkContext spark, SampleOptions options, URI folder) {
    write(spark, options, folder, spark.defaultParallelism());
  }

  static void write(JavaSparkContext spark, SampleOptions options, URI folder, int partitions) {
    Configuration configuration = spark.hadoopConfiguration();
    try {
      requireNoExports(folder, configuration);
      writeShapes(options, folder, configuration);
      ChunkWriter.Written written =
          together(writeChunks(spark, new ChunkWriter(options, folder), partitions));
      written = together(List.of(written, writeCompany(options, folder, configuration)));
      try (ExportFolder target = new ExportFolder(folder, configuration)) {
        target.writeText(TruthFile.NAME, TruthFile.text(options, written));
        if (options.shapes().isEmpty()) {
          target.writeText(CONFIGURATION, OwnRule.configuration(options.company()));
        }
      }
    } catch (IOException failure) {
      throw new InputException(
          InputException.Source.DATA,
          "Cannot write sample exports to " + folder + ": " + failure.getMessage(),
          failure);
    }
  }

  private static void requireNoExports(URI folder, Configuration configuration) throws IOException {
    List<String> names =
        Contract.TABLES.stream()
            .map(Table::name)
            .flatMap(name -> Stream.of(name, name + ".csv"))
            .toList();
    try (ExportFolder target = new ExportFolder(folder, configuration)) {
      Optional<String> there = target.firstThere(names);
      if (there.isPresent()) {
        throw new InputException(
            InputException.Source.DATA,
            "Cannot write sample exports to "
                + folder
                + ": it holds "
                + there.get()
                + " already; give a folder without exports");
      }
    }
  }

  private static void writeShapes(SampleOptions options, URI folder, Configuration configuration)
      throws IOException {
    try (ExportFolder target = new ExportFolder(folder, configuration)) {
      for (Shape shape : options.shapes()) {
        shape.write(new ToolRows(options).company(), target);
      }
      target.publish();
    }
  }

  private static List<ChunkWriter.Written> writeChunks(
      JavaSparkContext spark, ChunkWriter writer, int partitions) {
    SerializableConfiguration configuration =
        new SerializableConfiguration(spark.hadoopConfiguration());
    List<Long> chunks = LongStream.range(0, writer.chunks()).boxed().toList();
    spark.sc().setJobDescription("Write sample exports");
    return spark
        .parallelize(chunks, Math.min(chunks.size(), partitions))
        .map(chunk -> Serialized.bytes(writer.write(chunk, configuration.value())))
        .collect()
        .stream()
        .map(Serialized::<ChunkWriter.Written>read)
        .toList();
  }

  /** Quotas, rates and agreements: a few rows, whatever the company's size. */
  private static ChunkWriter.Written writeCompany(
      SampleOptions options, URI folder, Configuration configuration) throws IOException {
    CompanyRows rows = new CompanyRows(options.company());
    try (ExportFolder target = new ExportFolder(folder, configuration)) {
      Map<Table, Stream<Cells>> all = new LinkedHashMap<>();
      all.put(Quotas.TABLE, rows.quotas());
      all.put(FxRates.TABLE, rows.rates());
      all.put(Agreements.TABLE, new AgreementRows(options.company()).rows());
      Map<Table, TableFile> files = new LinkedHashMap<>();
      for (Map.Entry<Table, Stream<Cells>> table : all.entrySet()) {
        if (options.isNative(table.getKey())) {
          files.put(table.getKey(), fill(target, options, table.getKey(), table.getValue()));
        }
      }
      target.publish();
      return ChunkWriter.Written.of(files, new TruthTally());
    }
  }

  private static TableFile fill(
      ExportFolder target, SampleOptions options, Table table, Stream<Cells> rows)
      throws IOException {
    List<DirtyRow> dirt =
        options.dirt() == SampleOptions.Dirt.SOME
            ? DirtyRows.of(table, options.company())
            : List.of();
    TableFile file = target.open(table.name() + ".csv", table, dirt);
    for (Cells cells : rows.toList()) {
      file.add(cells);
    }
    return file;
  }

  private static ChunkWriter.Written together(List<ChunkWriter.Written> parts) {
    List<DirtyRow.Placed> dirt = new ArrayList<>();
    TruthTally truth = new TruthTally();
    Map<String, Long> rows = new TreeMap<>();
    for (ChunkWriter.Written part : parts) {
      dirt.addAll(part.dirt());
      truth.addAll(part.truth());
      part.rows().forEach((table, count) -> rows.merge(table, count, Long::sum));
    }
    return new ChunkWriter.Written(dirt, truth, rows);
  }
}
