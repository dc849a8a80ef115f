package dev.hindsight.exports;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.judging.QualityTallies;
import dev.hindsight.exports.judging.QualityTally;
import dev.hindsight.exports.contract.TableDays;
import dev.hindsight.findings.TableQuality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Reads a folder of exports and judges every row of it. */
public final class ExportReader {

  private final SparkSession spark;
  private final FileOpener opener;
  private final Map<Table, TableInput> inputs = new LinkedHashMap<>();

  private ExportReader(SparkSession spark) {
    this.spark = spark;
    this.opener =
        new FileOpener(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
  }

  /**
   * Reads and judges all tables in one pass. Spark keeps the rows until {@link
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
    List<TableGroup> groups = groups().stream().map(this::judged).toList();
    // What comes next is made ready on one processor while another one reads.
    CompletableFuture<Void> judged =
        CompletableFuture.runAsync(() -> judge(groups), ExportReader::beside);
    List<Dataset<Row>> kept =
        groups.stream().map(TableGroup::rows).collect(Collectors.toCollection(ArrayList::new));
    try {
      Dataset<Row> linked = Kept.of(Links.linked(groups));
      kept.add(linked);
      CompletableFuture<Map<Table, Dataset<Row>>> rows =
          CompletableFuture.supplyAsync(() -> rows(groups), ExportReader::beside);
      List<TableResult> results = results(tallies(judged, linked));
      return new ReadExports(
          new Exports(rows.join(), columns(results)),
          results.stream().map(TableResult::quality).toList(),
          results.stream().collect(Collectors.toMap(TableResult::table, TableResult::days)),
          inputs.values().stream().flatMap(TableInput::allFileNames).distinct().sorted().toList(),
          QualityFindings.of(linked),
          request.maximumRejectedShare(),
          kept);
    } catch (RuntimeException failed) {
      kept.forEach(Dataset::unpersist);
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

  /** All tables together where queries cost more than rows, else each by itself. */
  private List<List<TableInput>> groups() {
    List<TableInput> present = inputs.values().stream().filter(TableInput::isPresent).toList();
    return ParsedRows.isOnePartition(spark)
        ? List.of(present)
        : present.stream().map(List::of).toList();
  }

  private TableGroup judged(List<TableInput> group) {
    List<Table> tables = group.stream().map(TableInput::table).toList();
    Dataset<Row> parsed = ParsedRows.of(spark, group, opener);
    return new TableGroup(tables, Kept.of(Judgement.judged(parsed, tables)));
  }

  /** Where several tasks share the work, all tables are judged as they are linked. */
  private void judge(List<TableGroup> groups) {
    if (ParsedRows.isOnePartition(spark)) {
      spark.sparkContext().setJobDescription("Read and judge the exports");
      groups.forEach(group -> Kept.compute(group.rows()));
    }
  }

  private QualityTallies tallies(CompletableFuture<Void> judged, Dataset<Row> linked) {
    spark.sparkContext().setJobDescription("Link the exports, and count what is wrong");
    try {
      judged.join();
      return PlainRows.of(linked)
          .aggregate(new QualityTallies(), QualityTallies::accept, QualityTallies::combine);
    } catch (Exception failed) {
      throw cause(failed);
    } finally {
      spark.sparkContext().setJobDescription(null);
    }
  }

  // Spark wraps what a task throws, several times over, and throws checked exceptions undeclared.
  private static RuntimeException cause(Exception failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof InputException input) {
        return input;
      }
    }
    return failed instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("Cannot read the exports", failed);
  }

  private record TableResult(
      Table table, Set<String> columns, TableQuality quality, TableDays days) {}

  private List<TableResult> results(QualityTallies tallies) {
    return inputs.values().stream().map(input -> result(input, tallies.of(input.table()))).toList();
  }

  private static TableResult result(TableInput input, QualityTally tally) {
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
        tally.quality(input.table().name(), input.fileNames(), unknown, missing),
        tally.days());
  }

  private static void beside(Runnable work) {
    Thread thread = new Thread(work, "hindsight reading");
    thread.setDaemon(true);
    thread.start();
  }

  private Map<Table, Dataset<Row>> rows(List<TableGroup> groups) {
    Map<Table, Dataset<Row>> rows = new LinkedHashMap<>();
    for (TableGroup group : groups) {
      group.tables().forEach(table -> rows.put(table, group.kept(table)));
    }
    for (Table table : Contract.TABLES) {
      rows.computeIfAbsent(table, absent -> spark.createDataFrame(List.of(), absent.schema()));
    }
    return rows;
  }

  private Map<Table, Set<String>> columns(List<TableResult> results) {
    return results.stream()
        .filter(result -> inputs.get(result.table()).isPresent())
        .collect(Collectors.toMap(TableResult::table, TableResult::columns));
  }
}
