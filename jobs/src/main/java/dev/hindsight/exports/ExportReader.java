package dev.hindsight.exports;

import dev.hindsight.findings.TableQuality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
      inputs.values().stream().filter(TableInput::isPresent).forEach(this::judge);
      Links links = new Links(kept);
      Map<Table, Dataset<Row>> linked = new LinkedHashMap<>();
      judged.forEach((table, rows) -> linked.put(table, links.linked(rows, table)));
      List<TableResult> results = results(linked);
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

  private void judge(TableInput input) {
    Dataset<Row> rows =
        Judgement.judged(ParsedRows.of(spark, input, opener), input.table()).transform(Kept::of);
    judged.put(input.table(), rows);
    kept.put(input.table(), Judgement.kept(rows, input.table()));
  }

  private record TableResult(Table table, Set<String> columns, TableQuality quality) {}

  private List<TableResult> results(Map<Table, Dataset<Row>> linked) {
    List<ParallelJobs.Job<TableResult>> jobs = new ArrayList<>();
    for (TableInput input : inputs.values()) {
      jobs.add(
          new ParallelJobs.Job<>(
              "Read and judge " + input.table().name(),
              () -> result(input, linked.get(input.table()))));
    }
    return ParallelJobs.results(spark, jobs);
  }

  private static TableResult result(TableInput input, Dataset<Row> linked) {
    QualityTally tally = input.isPresent() ? tally(linked) : new QualityTally();
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
