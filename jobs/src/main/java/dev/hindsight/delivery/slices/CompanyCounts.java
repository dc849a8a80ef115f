package dev.hindsight.delivery.slices;

import dev.hindsight.comparing.Rates;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.stats.disclosure.CellSuppression;
import dev.hindsight.stats.disclosure.CountTable;
import dev.hindsight.stats.disclosure.TablePlace;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What slices show of the company as a whole, to compare with: the same in all of them, so that
 * nobody learns more by reading two. A count that would tell a small one of others is not measured.
 */
final class CompanyCounts {

  /** What stands in place of a count. */
  static final String HIDDEN = "hidden";

  private final CountTable whole;
  private final Set<TablePlace> hidden;

  private CompanyCounts(CountTable whole, Set<TablePlace> hidden) {
    this.whole = whole;
    this.hidden = hidden;
  }

  /**
   * What may be shown beside slices.
   *
   * @param minimum the smallest count of others that a reader may find out
   */
  static CompanyCounts of(SlicedLedger ledger, long minimum) {
    CountTable whole = ledger.whole();
    return new CompanyCounts(
        whole, CellSuppression.hidden(whole, unshown(), ledger.leastRests(), minimum));
  }

  /** How many deals are closed after another answer than yes is not said by itself. */
  private static Set<TablePlace> unshown() {
    return IntStream.range(0, RequestCounts.ALL)
        .filter(answer -> answer != RequestCounts.YES)
        .mapToObj(answer -> new TablePlace(answer, RequestCounts.CLOSED))
        .collect(Collectors.toSet());
  }

  /** How many of the requests whose deal is closed were answered with a yes. */
  Measured<Rate> answeredYes() {
    return isShown(RequestCounts.YES, RequestCounts.CLOSED)
            && isShown(RequestCounts.ALL, RequestCounts.CLOSED)
        ? Measured.of(answeredYesOf(whole))
        : Measured.not(HIDDEN);
  }

  /** The same of any table. */
  static Rate answeredYesOf(CountTable table) {
    return Rates.rate(
        table.at(RequestCounts.YES, RequestCounts.CLOSED),
        table.at(RequestCounts.ALL, RequestCounts.CLOSED));
  }

  /** How many requests with an answer had their deal won, of those whose deal is closed. */
  Measured<Rate> won(int answer) {
    return isShown(answer, RequestCounts.WON) && isShown(answer, RequestCounts.NOT_WON)
        ? Measured.of(wonOf(whole, answer))
        : Measured.not(HIDDEN);
  }

  /** The same of any table. */
  static Rate wonOf(CountTable table, int answer) {
    long won = table.at(answer, RequestCounts.WON);
    return Rates.rate(won, won + table.at(answer, RequestCounts.NOT_WON));
  }

  private boolean isShown(int answer, int column) {
    return !hidden.contains(new TablePlace(answer, column));
  }

  /** Whether anything of it is shown. */
  boolean isAnyShown() {
    return figures().anyMatch(Measured::isMeasured);
  }

  /** Whether anything of it is hidden. */
  boolean isAnyHidden() {
    return !figures().allMatch(Measured::isMeasured);
  }

  private Stream<Measured<Rate>> figures() {
    return Stream.concat(
        Stream.of(answeredYes()), IntStream.rangeClosed(0, RequestCounts.ALL).mapToObj(this::won));
  }
}
