package dev.hindsight.exports;

import dev.hindsight.exports.connections.ConnectedSources;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.judging.FileTask;
import dev.hindsight.exports.judging.JoinedFile;
import dev.hindsight.exports.judging.Judging;
import dev.hindsight.exports.judging.Judging.Identified;
import dev.hindsight.exports.judging.QualityTally;
import dev.hindsight.exports.judging.RowIdentity;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.exports.rows.FileNames;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.sql.Queries;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.findings.quality.TableQuality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** The files of a folder of exports and how they are read: known before any of them is. */
public final class ReadingPlan {

  /** What a partition of rows is to hold, before it is sorted in memory. */
  private static final long BYTES_PER_PARTITION = 8L << 20;

  private final Map<Table, TableInput> inputs = new LinkedHashMap<>();
  private final FileOpener opener;
  private final ExportFinder finder;
  private final UnreadSheets sheets = new UnreadSheets();
  private final ConnectedSources connected;

  private ReadingPlan(FileOpener opener, ExportFinder finder, ConnectedSources connected) {
    this.opener = opener;
    this.finder = finder;
    this.connected = connected;
  }

  /**
   * Looks into the folder.
   *
   * @throws InputException where a file cannot be read at all, a required column is missing, or
   *     there is an export of neither {@code deals} nor {@code accounts}
   */
  public static ReadingPlan of(ReadRequest request, Configuration storage) {
    FileOpener opener = new FileOpener(new SerializableConfiguration(storage));
    ExportFinder finder = ExportFinder.in(request.folder(), storage);
    Queries queries =
        new Queries(request.sources(), new FolderSources(finder), opener, request.zone());
    ReadingPlan plan = new ReadingPlan(opener, finder, queries.connected());
    for (Table table : Contract.TABLES) {
      plan.inputs.put(table, TableInput.of(table, request, finder, opener, plan.sheets, queries));
    }
    if (!plan.inputs.get(Deals.TABLE).isPresent() && !plan.inputs.get(Accounts.TABLE).isPresent()) {
      throw finder.nothingToReport();
    }
    plan.connected.keepRows();
    return plan;
  }

  private Stream<TableInput> present() {
    return inputs.values().stream().filter(TableInput::isPresent);
  }

  /** Which tables have an export; which columns, only reading tells. */
  public ExportedColumns tables() {
    return new ExportedColumns(
        present().collect(Collectors.toMap(input -> input.table().name(), input -> Set.of())));
  }

  /** The sources that are no files. */
  public ConnectedSources connected() {
    return connected;
  }

  /** The names of the files. */
  public FileNames names() {
    String[][] names =
        inputs.values().stream()
            .map(input -> input.fileNames().toArray(String[]::new))
            .toArray(String[][]::new);
    return (table, file) -> names[table.number()][file];
  }

  private Judging.Headers headers() {
    String[][][] headers =
        inputs.values().stream()
            .map(
                input ->
                    IntStream.range(0, input.fileNames().size())
                        .mapToObj(file -> input.headers(file).toArray(String[]::new))
                        .toArray(String[][]::new))
            .toArray(String[][][]::new);
    return (table, file, cell) -> headers[table.number()][file][cell];
  }

  /** How many files each table has, by its number. */
  public List<Integer> files() {
    return inputs.values().stream().map(input -> input.fileNames().size()).toList();
  }

  /** The files that are read, sorted by name, and what else is in the folder. */
  public ReadFiles readFiles() {
    List<ExportFile> all =
        inputs.values().stream()
            .flatMap(input -> input.files().stream())
            .distinct()
            .sorted(Comparator.comparing(ExportFile::name))
            .toList();
    Map<String, String> others =
        present()
            .collect(Collectors.toMap(input -> input.table().name(), TableInput::whyNoOtherFile));
    List<NotRead> notRead =
        Stream.concat(finder.notRead(others).stream(), sheets.notRead().stream())
            .sorted(Comparator.comparing(NotRead::name))
            .toList();
    return new ReadFiles(all, notRead, opener);
  }

  /** Into how many partitions rows are brought together: few are quickest in one. */
  public int partitions() {
    long bytes = present().mapToLong(TableInput::bytes).sum();
    return (int) Math.min(10_000, 1 + bytes / BYTES_PER_PARTITION);
  }

  /** The rows, each file read in a task of its own, and compared with each other. */
  public JavaRDD<JudgedRow> judged(JavaSparkContext spark, int partitions) {
    FileNames names = names();
    Judging.Headers headers = headers();
    JavaPairRDD<byte[], byte[]> identified =
        present()
            .filter(input -> input.queried() != null)
            .map(input -> input.queried().identified())
            .reduce(identifiedOfFiles(spark), JavaPairRDD::union);
    return SortedShuffle.of(
            identified, partitions, key -> Math.floorMod(RowIdentity.hash(key), partitions))
        .mapPartitions(
            rows ->
                new Judging(
                    Iterators.map(rows, row -> new Identified(row._1(), row._2())),
                    names,
                    headers));
  }

  private JavaPairRDD<byte[], byte[]> identifiedOfFiles(JavaSparkContext spark) {
    ArrayList<FileTask> tasks =
        present()
            .flatMap(input -> input.tasks().stream())
            .collect(Collectors.toCollection(ArrayList::new));
    HashMap<String, List<JoinedFile>> joined = new HashMap<>();
    present().forEach(input -> joined.put(input.table().name(), input.joined()));
    Broadcast<Shipped<ArrayList<FileTask>>> files = spark.broadcast(new Shipped<>(tasks));
    Broadcast<Shipped<HashMap<String, List<JoinedFile>>>> others =
        spark.broadcast(new Shipped<>(joined));
    FileOpener open = opener;
    return spark
        .parallelize(IntStream.range(0, tasks.size()).boxed().toList(), Math.max(1, tasks.size()))
        .mapPartitionsToPair(
            numbers ->
                Iterators.map(
                    Iterators.flat(
                        Iterators.map(numbers, number -> files.value().get().get(number)),
                        task -> new FileRows(task, open, others.value().get().get(task.table()))),
                    row -> new Tuple2<>(row.key(), row.row())));
  }

  /** What failed while rows were read, as a message where a query is the reason. */
  public RuntimeException told(RuntimeException failed) {
    return present()
        .filter(input -> input.queried() != null)
        .map(input -> input.queried().table().told(failed))
        .filter(InputException.class::isInstance)
        .findFirst()
        .orElseGet(() -> connected.meaning(failed));
  }

  /** The columns that the tables turned out to have. */
  public ExportedColumns columns(Function<Table, QualityTally> tallies) {
    return new ExportedColumns(
        present()
            .collect(
                Collectors.toMap(
                    input -> input.table().name(),
                    input -> columns(input, tallies.apply(input.table())))));
  }

  private static Set<String> columns(TableInput input, QualityTally tally) {
    return input.planner().present(headers(input, tally));
  }

  private static Set<String> headers(TableInput input, QualityTally tally) {
    Set<String> headers = new TreeSet<>(input.headers());
    headers.addAll(tally.headers());
    return headers;
  }

  /** What became of the rows of each table of the contract, in its order. */
  public List<TableQuality> quality(Function<Table, QualityTally> tallies) {
    return inputs.values().stream()
        .map(input -> quality(input, tallies.apply(input.table())))
        .toList();
  }

  private static TableQuality quality(TableInput input, QualityTally tally) {
    if (!input.isPresent()) {
      return tally.quality(input.table(), List.of(), List.of(), List.of(), List.of());
    }
    Set<String> headers = headers(input, tally);
    Set<String> columns = columns(input, tally);
    return tally.quality(
        input.table(),
        input.fileNamesWithRows(),
        List.copyOf(input.planner().unknown(headers)),
        input.table().columns().filter(column -> !columns.contains(column)).toList(),
        input.planner().unfound(headers));
  }
}
