package dev.hindsight.exports;

import dev.hindsight.findings.TableQuality;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;

/** Reads a folder of exports and judges every row of it. */
public final class ExportReader {

  private final SparkSession spark;
  private final FileOpener opener;
  private final Map<Table, TableInput> inputs = new LinkedHashMap<>();
  private final Map<Table, Dataset<Row>> judged = new LinkedHashMap<>();
  private final Map<Table, Dataset<Row>> kept = new LinkedHashMap<>();

  private ExportReader(SparkSession spark) {
    this.spark = spark;
    this.opener =
        new FileOpener(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
  }

  /**
   * Reads and judges all tables, each in one pass, all at once. Spark keeps the rows until {@link
   * ReadExports#release}.
   *
   * @throws InputException where a file cannot be read at all, a required column is missing, or
   *     there is no export of {@code deals}
   */
  public static ReadExports read(SparkSession spark, ReadRequest request) {
    return new ExportReader(spark).read(request);
  }

  private ReadExports read(ReadRequest request) {
    plan(request);
    try {
      judge();
      List<TableResult> results = results(new Links(kept));
      Map<Table, Dataset<Row>> linked = new LinkedHashMap<>();
      results.forEach(
          result -> result.linked().ifPresent(rows -> linked.put(result.table(), rows)));
      return new ReadExports(
          exports(results),
          results.stream().map(TableResult::quality).toList(),
          inputs.values().stream().flatMap(TableInput::allFileNames).distinct().sorted().toList(),
          QualityFindings.of(spark, linked),
          request.maximumRejectedShare(),
          List.copyOf(judged.values()));
    } catch (RuntimeException failed) {
      judged.values().forEach(Dataset::unpersist);
      throw failed;
    }
  }

  private void plan(ReadRequest request) {
    ExportFinder finder =
        new ExportFinder(request.folder(), spark.sparkContext().hadoopConfiguration());
    for (Table table : Contract.TABLES) {
      inputs.put(table, TableInput.of(table, request, finder, opener));
    }
    if (!inputs.get(Deals.TABLE).isPresent()) {
      throw finder.noDeals();
    }
  }

  private void judge() {
    List<TableInput> present = inputs.values().stream().filter(TableInput::isPresent).toList();
    List<Dataset<Row>> rows = atOnce("Plan how to judge ", present, this::judged);
    for (int i = 0; i < rows.size(); i++) {
      Table table = present.get(i).table();
      judged.put(table, rows.get(i));
      kept.put(table, Judgement.kept(rows.get(i), table));
    }
  }

  private Dataset<Row> judged(TableInput input) {
    return Judgement.judged(ParsedRows.of(spark, input, opener), input.table()).transform(Kept::of);
  }

  private record TableResult(
      Table table, Optional<Dataset<Row>> linked, Set<String> columns, TableQuality quality) {}

  private List<TableResult> results(Links links) {
    return atOnce(
        "Read and judge ",
        inputs.values(),
        input ->
            result(
                input,
                Optional.ofNullable(judged.get(input.table()))
                    .map(rows -> links.linked(rows, input.table()))));
  }

  private <T> List<T> atOnce(
      String what, Collection<TableInput> tables, Function<TableInput, T> work) {
    return ParallelJobs.results(
        spark,
        tables.stream()
            .map(
                input ->
                    new ParallelJobs.Job<>(what + input.table().name(), () -> work.apply(input)))
            .toList());
  }

  private static TableResult result(TableInput input, Optional<Dataset<Row>> linked) {
    QualityTally tally = linked.map(ExportReader::tally).orElseGet(QualityTally::new);
    Set<String> headers = new TreeSet<>(input.headers());
    headers.addAll(tally.headers());
    Set<String> columns = input.isPresent() ? input.planner().present(headers) : Set.of();
    List<String> missing =
        input.isPresent()
            ? input.table().columns().filter(column -> !columns.contains(column)).toList()
            : List.of();
    List<String> unknown = List.copyOf(input.planner().unknown(headers));
    return new TableResult(
        input.table(),
        linked,
        columns,
        tally.quality(input.table().name(), input.fileNames(), unknown, missing));
  }

  private static QualityTally tally(Dataset<Row> linked) {
    return linked
        .select(QualityTally.COLUMNS.stream().map(functions::col).toArray(Column[]::new))
        .javaRDD()
        .aggregate(new QualityTally(), QualityTally::accept, QualityTally::combine);
  }

  private Exports exports(List<TableResult> results) {
    Map<Table, Dataset<Row>> rows = new LinkedHashMap<>();
    for (Table table : Contract.TABLES) {
      Dataset<Row> of = kept.get(table);
      rows.put(table, of == null ? spark.createDataFrame(List.of(), table.schema()) : of);
    }
    return new Exports(
        rows,
        results.stream()
            .filter(result -> inputs.get(result.table()).isPresent())
            .collect(Collectors.toMap(TableResult::table, TableResult::columns)));
  }
}
