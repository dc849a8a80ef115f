package dev.hindsight.history;

import dev.hindsight.basis.LinkTally;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.history.passes.AskedDeals;
import dev.hindsight.history.passes.LateAnswers;
import dev.hindsight.history.plans.PlanMeeting;
import dev.hindsight.history.plans.PlannedItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Histories from rows in memory, brought together by the code that the shuffle feeds. */
public final class Histories {

  private static final Comparator<Entry> ORDER =
      (one, other) -> Arrays.compareUnsigned(one.key(), other.key());

  private final List<Entry> entries;
  private final List<Entry> deals;

  private Histories(List<Entry> entries) {
    this.entries = entries;
    this.deals = met(in(Domain.DEALS), new DealMeeting());
  }

  /** The histories that rows make up; those that are not kept only say what is wrong with them. */
  public static Histories of(List<JudgedRow> rows, ExportedColumns columns) {
    List<Entry> sent = new ArrayList<>();
    Routing routing = new Routing(columns);
    rows.forEach(row -> routing.route(row, sent::add));
    return new Histories(met(sent, new RequestMeeting(columns, new LinkTally())));
  }

  private static <T> List<T> met(List<Entry> entries, Meeting<T> meeting) {
    List<T> made = new ArrayList<>();
    Iterator<Entry> sorted = entries.stream().sorted(ORDER).iterator();
    Meeting.of(sorted, meeting).forEachRemaining(made::add);
    return made;
  }

  private List<Entry> in(Domain domain) {
    return entries.stream().filter(entry -> Key.domain(entry.key()) == domain).toList();
  }

  private Stream<Entry> histories() {
    return deals.stream().filter(entry -> Key.kind(entry.key()) != Routing.CHANGE);
  }

  /** All deals, and all requests for deals that are not exported. */
  public List<DealHistory> deals() {
    return histories().map(entry -> DealHistory.read(entry.value())).toList();
  }

  /** The deals as a review knows them. */
  public List<KnownDeal> deals(ReviewBasis basis) {
    return deals().stream().map(each -> KnownDeal.of(each, basis)).toList();
  }

  /** All accounts, with what they wait for. */
  public List<AccountHistory> accounts(ReviewBasis... reviews) {
    List<Entry> accounts = new ArrayList<>(in(Domain.ACCOUNTS));
    accounts.removeIf(entry -> Key.kind(entry.key()) != Routing.OWN);
    accounts.addAll(met(in(Domain.ITEMS), new WaitMeeting(List.of(reviews))));
    return met(accounts, new AccountMeeting()).stream().map(AccountHistory::read).toList();
  }

  /** The customers as a review knows them. */
  public List<KnownCustomer> customers(ReviewBasis basis) {
    return accounts(basis).stream()
        .flatMap(each -> KnownCustomer.of(each, basis, 0).stream())
        .toList();
  }

  /** Deals with what their requests displaced, as a review knows it. */
  public List<TradeOffHistory> tradeOffs(ReviewBasis basis, CostListener listener) {
    List<Entry> items = new ArrayList<>(in(Domain.ITEMS));
    accounts(basis).forEach(account -> items.addAll(Exposure.entries(account, List.of(basis))));
    List<TradeOffHistory> merged = new ArrayList<>();
    new TradeOffMerge(
            histories().iterator(),
            Stream.concat(
                    met(items, new CostMeeting(List.of(basis), listener)).stream(),
                    met(in(Domain.ACCOUNTS), new NameMeeting()).stream())
                .sorted(ORDER)
                .iterator(),
            1)
        .forEachRemaining(merged::add);
    return merged;
  }

  /** Items whose plans were changed. */
  public List<PlannedItem> plans() {
    return met(in(Domain.ITEMS), new PlanMeeting());
  }

  private List<Entry> orphans() {
    AskedDeals asked = new AskedDeals(new LinkTally(), new LateAnswers());
    return deals.stream().flatMap(deal -> asked.orphan(deal).stream()).toList();
  }

  /** What is wrong with rows, by themselves and with their links, in the order of the files. */
  public List<Found> findings() {
    return Stream.of(
            met(
                entries.stream().filter(entry -> Key.domain(entry.key()) != Domain.DEALS).toList(),
                new Links(new LinkTally())),
            orphans())
        .flatMap(List::stream)
        .sorted(ORDER)
        .map(Found::read)
        .toList();
  }
}
