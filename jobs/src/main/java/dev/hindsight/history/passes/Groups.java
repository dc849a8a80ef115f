package dev.hindsight.history.passes;

import dev.hindsight.basis.FormTally;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.Iterators;
import dev.hindsight.exports.ReadingPlan;
import dev.hindsight.exports.Serialized;
import dev.hindsight.exports.contract.rules.KeyLink;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.AccountMeeting;
import dev.hindsight.history.CostMeeting;
import dev.hindsight.history.CostTally;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.DealMeeting;
import dev.hindsight.history.Domain;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Exposure;
import dev.hindsight.history.Key;
import dev.hindsight.history.Links;
import dev.hindsight.history.Meeting;
import dev.hindsight.history.NameMeeting;
import dev.hindsight.history.PublishedDeal;
import dev.hindsight.history.RequestMeeting;
import dev.hindsight.history.Routing;
import dev.hindsight.history.WaitMeeting;
import dev.hindsight.history.plans.PlanMeeting;
import dev.hindsight.history.plans.PlannedItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Rows brought together by key. They meet three times on their way to histories: those about the
 * same thing, those of a request, and those of a deal, an item or an account. What displaced items
 * cost goes on from there: from items to accounts, back to the items, and to the deals. Nothing is
 * brought together twice, because Spark keeps what a shuffle wrote.
 */
final class Groups {

  private final JavaSparkContext spark;
  private final int partitions;
  private final JavaPairRDD<byte[], byte[]> groups;
  private final JavaPairRDD<byte[], byte[]> deals;

  private Groups(JavaSparkContext spark, int partitions, JavaPairRDD<byte[], byte[]> groups) {
    this.spark = spark;
    this.partitions = partitions;
    this.groups = groups;
    this.deals =
        Shuffle.met(in(Domain.DEALS), DealMeeting::new).persist(StorageLevel.MEMORY_AND_DISK_SER());
  }

  /** Plans how the exports are read, judged and brought together: nothing runs yet. */
  static Groups of(ReadingPlan plan, JavaSparkContext spark, int partitions) {
    ExportedColumns tables = plan.tables();
    Routing routing = new Routing(tables);
    JavaPairRDD<byte[], byte[]> routed =
        plan.judged(spark, partitions)
            .mapPartitionsToPair(rows -> Shuffle.pairs(RoutedRows.of(rows, routing)));
    JavaPairRDD<byte[], byte[]> requests =
        counted(
            Shuffle.byDomain(routed, partitions),
            tally -> new RequestMeeting(tables, tally.links()));
    return new Groups(spark, partitions, Shuffle.byDomain(requests, partitions));
  }

  /** Makes a meeting that counts. */
  private interface Counted extends Function<ReadTally, Meeting<Entry>>, Serializable {}

  /** What comes of meetings, with what they count riding behind it. */
  private static JavaPairRDD<byte[], byte[]> counted(
      JavaPairRDD<byte[], byte[]> sorted, Counted meeting) {
    return sorted.mapPartitionsToPair(
        entries -> {
          ReadTally tally = new ReadTally();
          return Shuffle.pairs(
              Rider.after(Meeting.of(Shuffle.entries(entries), meeting.apply(tally)), () -> tally));
        });
  }

  private JavaPairRDD<byte[], byte[]> in(Domain... domains) {
    return Shuffle.in(groups, partitions, domains);
  }

  /** What is wrong with rows and their links, and what became of them. */
  JavaPairRDD<byte[], byte[]> found() {
    JavaPairRDD<byte[], byte[]> orphans =
        deals.mapPartitionsToPair(
            histories -> {
              ReadTally tally = new ReadTally();
              AskedDeals asked = new AskedDeals(tally.links(), tally.answers());
              return Shuffle.pairs(
                  Rider.after(
                      Iterators.flat(
                          Shuffle.entries(histories),
                          history -> asked.orphan(history).stream().iterator()),
                      () -> tally));
            });
    return counted(
            in(Domain.ITEMS, Domain.ACCOUNTS, Domain.FINDINGS), tally -> new Links(tally.links()))
        .union(orphans);
  }

  /** Items whose plans were changed. */
  JavaRDD<PlannedItem> plans() {
    return in(Domain.ITEMS)
        .mapPartitions(entries -> Meeting.of(Shuffle.entries(entries), new PlanMeeting()));
  }

  /** In which other forms keys that point nowhere would meet a row. */
  FormTally otherForms(Set<KeyLink> links, JavaPairRDD<byte[], byte[]> unmet) {
    JavaPairRDD<byte[], byte[]> targets =
        in(Domain.DEALS, Domain.ITEMS, Domain.ACCOUNTS)
            .mapPartitionsToPair(
                entries ->
                    Shuffle.pairs(
                        Iterators.flat(
                            Shuffle.entries(entries),
                            entry -> {
                              List<Entry> sent = new ArrayList<>();
                              FormMeeting.target(entry, links, sent::add);
                              return sent.iterator();
                            })));
    return Counting.combined(
        Shuffle.byGroup(targets.union(unmet), partitions)
            .mapPartitions(
                entries -> {
                  FormMeeting meeting = new FormMeeting();
                  Shuffle.entries(entries).forEachRemaining(meeting::accept);
                  return List.of(Serialized.bytes(meeting.tally())).iterator();
                }),
        new FormTally(),
        FormTally::combine);
  }

  /** Without changes of deals that are not exported. */
  private JavaPairRDD<byte[], byte[]> histories() {
    return deals.filter(entry -> Key.kind(entry._1()) != Routing.CHANGE);
  }

  /** All deals, and all requests for deals that are not exported. */
  JavaRDD<DealHistory> deals() {
    return histories().map(history -> DealHistory.read(history._2()));
  }

  /** Accounts with what they wait for, kept until whoever asked for them lets go. */
  JavaRDD<byte[]> accounts(List<ReviewBasis> reviews) {
    JavaPairRDD<byte[], byte[]> own =
        in(Domain.ACCOUNTS).filter(entry -> AccountMeeting.isAccount(entry._1()));
    JavaPairRDD<byte[], byte[]> waits =
        Shuffle.met(in(Domain.ITEMS), () -> new WaitMeeting(reviews));
    return Shuffle.byGroup(own.union(waits), partitions)
        .mapPartitions(entries -> Meeting.of(Shuffle.entries(entries), new AccountMeeting()))
        .persist(StorageLevel.MEMORY_AND_DISK_SER());
  }

  /** Items with what displaced them and whom they exposed. */
  JavaPairRDD<byte[], byte[]> items(JavaRDD<byte[]> accounts, List<ReviewBasis> reviews) {
    JavaPairRDD<byte[], byte[]> exposures =
        accounts.mapPartitionsToPair(
            each ->
                Shuffle.pairs(
                    Iterators.flat(
                        each,
                        account ->
                            Exposure.entries(AccountHistory.read(account), reviews).iterator())));
    JavaPairRDD<byte[], byte[]> items =
        in(Domain.ITEMS).filter(entry -> CostMeeting.isAskedFor(entry._1()));
    return Shuffle.byGroup(items.union(exposures), partitions);
  }

  /** What displaced items cost, on its way to the deals of the requests, with a tally of it. */
  static <C extends CostTally<C>> JavaPairRDD<byte[], byte[]> costs(
      JavaPairRDD<byte[], byte[]> items, List<ReviewBasis> reviews, C empty) {
    return items.mapPartitionsToPair(
        entries -> {
          C tally = Serialized.copy(empty);
          return Shuffle.pairs(
              Rider.after(
                  Meeting.of(Shuffle.entries(entries), new CostMeeting(reviews, tally)),
                  () -> tally));
        });
  }

  /** No costs, where they are not measured. */
  JavaPairRDD<byte[], byte[]> noCosts() {
    return JavaPairRDD.fromJavaRDD(spark.<Tuple2<byte[], byte[]>>emptyRDD());
  }

  /** What an earlier report kept, on its way to the deals. */
  JavaPairRDD<byte[], byte[]> published(Published kept) {
    Broadcast<byte[]> content = spark.broadcast(kept.content());
    Published.Reading reading = kept.reading();
    return spark
        .parallelize(List.of(0), 1)
        .mapPartitionsToPair(
            once ->
                Shuffle.pairs(Iterators.map(reading.deals(content.value()), PublishedDeal::entry)));
  }

  /** The names of accounts, on their way to the deals that they are asked about in. */
  JavaPairRDD<byte[], byte[]> names() {
    return Shuffle.met(in(Domain.ACCOUNTS), NameMeeting::new);
  }

  /**
   * Deals beside what their requests cost.
   *
   * @param costs entries for the groups of deals, with riders among them
   * @param reviews how many reviews are made together
   */
  JavaRDD<RiddenTradeOff> tradeOffs(JavaPairRDD<byte[], byte[]> costs, int reviews) {
    return histories()
        .zipPartitions(
            Shuffle.byGroup(costs, partitions),
            (histories, told) ->
                RiddenTradeOff.of(Shuffle.entries(histories), Shuffle.entries(told), reviews));
  }

  void release() {
    deals.unpersist();
  }
}
