package dev.hindsight.history.passes;

import dev.hindsight.basis.FormTally;
import dev.hindsight.basis.LinkTally;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.exports.ReadFiles;
import dev.hindsight.exports.ReadRequest;
import dev.hindsight.exports.ReadingPlan;
import dev.hindsight.exports.connections.Connected;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Agreement;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.FxRate;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Quota;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.rules.KeyLink;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.exports.rows.FileNames;
import dev.hindsight.exports.rows.TableDays;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.history.CostTally;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.plans.PlannedItem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The exports of a company, read, judged and brought together, to be counted pass by pass. */
public final class Company implements AutoCloseable {

  private static final List<Table> HISTORIES = List.of(FieldChanges.TABLE, PlanChanges.TABLE);

  private final ReadingPlan plan;
  private final Jobs jobs;
  private final Groups groups;
  private final FoundRows found;
  private final ReadTally read;

  private Company(JavaSparkContext spark, ReadingPlan plan, int partitions) {
    this.plan = plan;
    this.jobs = new Jobs(spark);
    this.groups = Groups.of(plan, spark, partitions);
    this.found = new FoundRows(groups.found(), plan.files(), plan.names(), jobs);
    this.read = counted();
  }

  private ReadTally counted() {
    try {
      ReadTally counted = jobs.run("Read, judge and link the exports", found::counted);
      plan.readFiles().requireUnchanged();
      return counted;
    } catch (RuntimeException failed) {
      groups.release();
      throw plan.told(failed);
    } finally {
      plan.connected().release();
    }
  }

  /**
   * Reads the exports, in one job.
   *
   * @throws InputException where a file cannot be read at all, a required column is missing, or
   *     there is an export of neither {@code deals} nor {@code accounts}
   */
  public static Company read(JavaSparkContext spark, ReadRequest request) {
    ReadingPlan plan = ReadingPlan.of(request, spark.hadoopConfiguration());
    return new Company(spark, plan, plan.partitions());
  }

  /** The same, with rows brought together in so many partitions. */
  public static Company read(JavaSparkContext spark, ReadRequest request, int partitions) {
    return new Company(spark, ReadingPlan.of(request, spark.hadoopConfiguration()), partitions);
  }

  /** What became of the rows of each table of the contract, in its order. */
  public List<TableQuality> quality() {
    return plan.quality(read::of);
  }

  /** On which days anything happened, for each table of the contract. */
  public Map<Table, TableDays> days() {
    return Contract.TABLES.stream()
        .collect(Collectors.toMap(table -> table, table -> read.of(table).days()));
  }

  /**
   * What the exports have; a table of which no key meets a row is as good as none, and so is a
   * history of which no change is kept.
   */
  public ExportedColumns columns() {
    ExportedColumns exported = plan.columns(read::of);
    Map<String, String> dead = new HashMap<>();
    HISTORIES.stream()
        .filter(history -> exported.isExported(history) && kept(history) == 0)
        .forEach(
            history ->
                dead.put(
                    history.name(), "no row of the `%s` export is kept".formatted(history.name())));
    links().stream()
        .filter(link -> link.link().weight() == KeyLink.Weight.NEEDED)
        .filter(link -> link.unmet() == link.keys())
        .forEach(link -> dead.putIfAbsent(link.link().table().name(), meetsNothing(link)));
    return exported.without(dead);
  }

  private long kept(Table table) {
    return quality().stream()
        .filter(each -> each.table().equals(table.name()))
        .mapToLong(TableQuality::kept)
        .sum();
  }

  private static String meetsNothing(LinkTally.Count link) {
    return "no `%s` of `%s` is in `%s`"
        .formatted(link.link().column(), link.link().table().name(), link.link().target().name());
  }

  /** What became of the keys of each link that has any, where both tables have an export. */
  public List<LinkTally.Count> links() {
    return Arrays.stream(KeyLink.values())
        .map(read.links()::count)
        .filter(count -> count.keys() > 0)
        .toList();
  }

  /** In which other forms keys that point nowhere would meet a row, in one job. */
  public FormTally otherForms(Set<KeyLink> links) {
    return jobs.run(
        "Look for keys in other forms", () -> groups.otherForms(links, found.unmet(links)));
  }

  /** The answers to requests of closed deals. */
  public LateAnswers answers() {
    return read.answers();
  }

  /** The names of the files of each table. */
  public FileNames names() {
    return plan.names();
  }

  /** The sources that were read and are no files. */
  public List<Connected> connected() {
    return plan.connected().list();
  }

  /** The files that were read, and what else is in the folder of exports. */
  public ReadFiles files() {
    return plan.readFiles();
  }

  /** The quotas, which are few. */
  public List<Quota> quotas() {
    return read.quotas();
  }

  /** The exchange rates, which are few. */
  public List<FxRate> rates() {
    return read.rates();
  }

  /** What reviews agreed on, which is little. */
  public List<Agreement> agreements() {
    return read.agreements();
  }

  /** The jobs that ended, in their order. */
  public List<Jobs.Job> jobs() {
    return jobs.done();
  }

  /** What is wrong with rows. */
  public FoundRows found() {
    return found;
  }

  /** Counts all deals, and all requests for deals that are not exported, in one job. */
  public <T extends Tally<DealHistory, T>> T countDeals(String name, T empty) {
    return jobs.run(name, () -> Counting.of(groups.deals(), empty));
  }

  /** Counts all items whose plans were changed, in one job. */
  public <T extends Tally<PlannedItem, T>> T countPlans(String name, T empty) {
    return jobs.run(name, () -> Counting.of(groups.plans(), empty));
  }

  /** Writes something of all deals, sorted by it, in one job. */
  public void writeDeals(
      String name, SortedRows<DealHistory> rows, Blocks<byte[]> blocks, Appending appending) {
    jobs.inOrder(name, Sorted.of(groups.deals(), rows), blocks, appending);
  }

  /**
   * Accounts, and trade-offs with what they cost, by what some reviews know. Nothing runs yet.
   *
   * @param empty what is counted of the items that were displaced
   * @param published what an earlier report kept of the deals
   */
  public <C extends CostTally<C>> Costed<C> costed(
      List<ReviewBasis> reviews, C empty, Optional<Published> published) {
    JavaRDD<byte[]> accounts = groups.accounts(reviews);
    JavaPairRDD<byte[], byte[]> items = groups.items(accounts, reviews);
    return new Costed<>(
        jobs,
        reviews,
        Optional.of(accounts),
        Optional.of(items),
        groups.tradeOffs(told(Groups.costs(items, reviews, empty), published), reviews.size()),
        empty);
  }

  /** The same without costs, where these are not measured. */
  public <C extends CostTally<C>> Costed<C> uncosted(
      List<ReviewBasis> reviews, C empty, Optional<Published> published) {
    return new Costed<>(
        jobs,
        reviews,
        columns().has(Accounts.TABLE) ? Optional.of(groups.accounts(reviews)) : Optional.empty(),
        Optional.empty(),
        groups.tradeOffs(told(groups.noCosts(), published), reviews.size()),
        empty);
  }

  /** Costs, with the names of accounts and what an earlier report kept. */
  private JavaPairRDD<byte[], byte[]> told(
      JavaPairRDD<byte[], byte[]> costs, Optional<Published> published) {
    JavaPairRDD<byte[], byte[]> named =
        columns().has(Accounts.TABLE, Accounts.ACCOUNT_NAME) ? costs.union(groups.names()) : costs;
    return published.map(kept -> named.union(groups.published(kept))).orElse(named);
  }

  @Override
  public void close() {
    groups.release();
  }
}
