package dev.hindsight.churn;

import dev.hindsight.facts.MadeOnce;
import dev.hindsight.history.Months;
import static org.apache.spark.sql.functions.col;

import dev.hindsight.exports.Kept;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The customers that wait for something, over some months: who is exposed when, who left, and what
 * that has to do with which item and request.
 *
 * @param facts what it is made of
 * @param months the complete months it covers
 * @param customers all customers, waiting or not
 * @param displacements displacements with their day
 * @param spells who waits for what, and is exposed, from when until when
 * @param waiting one row per customer that waits, with its months
 * @param exposed how many customers each item exposed; only the churn ledger asks
 * @param parts the customers that left, split over the items that exposed them
 */
public record WaitingPanel(
    ChurnFacts facts,
    Months months,
    Dataset<Row> customers,
    Dataset<Row> displacements,
    Dataset<Row> spells,
    Dataset<Row> waiting,
    MadeOnce<Dataset<Row>> exposed,
    Dataset<Row> parts) {

  static WaitingPanel of(ChurnFacts facts, Months months) {
    WaitingBasis.Rows basis = facts.basis().rows();
    Dataset<Row> waiting = Kept.of(WaitingCustomers.of(basis.spells(), basis.customers(), months));
    return new WaitingPanel(
        facts,
        months,
        basis.customers(),
        basis.displacements(),
        basis.spells(),
        waiting,
        new MadeOnce<>(() -> Kept.of(ChurnLedger.exposedAccounts(basis.spells(), waiting, months))),
        Kept.of(ChurnParts.byItem(basis.spells(), waiting, months)));
  }

  /** The cuts of the ARR bands, which {@link ArrTerciles#bands} reads. */
  public Dataset<Row> arrCuts() {
    return ArrTerciles.of(waiting);
  }

  /** All customers that left in the months, see {@link Customers#left}. */
  public Dataset<Row> left() {
    return Customers.left(customers, months);
  }

  /**
   * The displacements that nothing dates: they are left out. One that a later yes dates has not
   * happened yet, and is none of them.
   */
  public Dataset<Row> undated() {
    return DatedDisplacements.of(facts.read())
        .filter(col(DatedDisplacements.DISPLACED_ON).isNull());
  }

  /** Rows of {@link AccountMonths}. */
  public Dataset<Row> accountMonths() {
    return AccountMonths.of(waiting, months);
  }

  /**
   * One row per customer of the panel, its months as sets: {@link Customers#ACCOUNT_ID}, {@link
   * Customers#SEGMENT}, {@link Customers#ARR} and what {@link CustomerMonths} reads.
   */
  public Dataset<Row> customerMonths() {
    return CustomerMonths.of(waiting, months);
  }

  /** Rows of {@link WaitingDays} from one day to another, both included. */
  public Dataset<Row> waitingDays(LocalDate first, LocalDate last) {
    return WaitingDays.of(spells, waiting, first, last);
  }

  /** The items of {@link #items}. */
  public Dataset<Row> exposingItems() {
    return exposed.value();
  }

  /** Those of them that still expose a customer on the as-of date. */
  public Dataset<Row> stillExposingItems() {
    return exposed.value().join(exposing(facts.period().asOf()), ChurnLedger.ROADMAP_ITEM_ID);
  }

  /** How many customers each item exposes on a day, of those that expose any. */
  Dataset<Row> exposing(LocalDate day) {
    return ChurnLedger.exposing(spells, customers, day);
  }

  /** The requests of {@link #requests}. */
  public Dataset<Row> displacingRequests() {
    return ChurnLedger.displacing(exposed.value(), displacements);
  }

  /** The items' rows of {@link ChurnLedger}. */
  public Dataset<Row> items() {
    return ChurnLedger.items(facts.known(), exposed.value(), displacements, parts);
  }

  /** The requests' rows of {@link ChurnLedger}. */
  public Dataset<Row> requests() {
    return ChurnLedger.requests(
        facts.known(), exposed.value(), displacements, ChurnParts.byRequest(parts, displacements));
  }

  /** The leavers' rows of {@link ChurnLedger}. */
  public Dataset<Row> leavers() {
    return ChurnLedger.leavers(parts);
  }

  /** The items' rows of {@link ChurnLedger}, costliest first. */
  public Dataset<Row> itemsCostliestFirst() {
    return costliestFirst(items(), ChurnLedger.ROADMAP_ITEM_ID);
  }

  /** The requests' rows of {@link ChurnLedger}, costliest first. */
  public Dataset<Row> requestsCostliestFirst() {
    return costliestFirst(requests(), ChurnLedger.REQUEST_ID);
  }

  /** The leavers' rows of {@link ChurnLedger}, greatest part first. */
  public Dataset<Row> leaversCostliestFirst() {
    return costliestFirst(leavers(), ChurnLedger.ACCOUNT_ID, ChurnLedger.ROADMAP_ITEM_ID);
  }

  /** Keys decide between equals, so that a rerun gives the same order. */
  private static Dataset<Row> costliestFirst(Dataset<Row> rows, String... keys) {
    return rows.orderBy(
        Stream.concat(
                Stream.of(col(ChurnLedger.ARR).desc(), col(ChurnLedger.ACCOUNTS).desc()),
                Stream.of(keys).map(functions::col))
            .toArray(Column[]::new));
  }
}
