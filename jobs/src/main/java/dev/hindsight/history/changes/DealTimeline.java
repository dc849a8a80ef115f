package dev.hindsight.history.changes;

import dev.hindsight.exports.contract.FieldChange;
import dev.hindsight.exports.contract.words.ChangedField;
import dev.hindsight.findings.values.DealOutcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a CRM held of a deal from day to day. */
public record DealTimeline(
    FieldHistory stage, FieldHistory amount, FieldHistory closedAt, FieldHistory probability) {

  private static final int MONEY_SCALE = 4;

  /** Of a deal of which no change is exported. */
  public static final DealTimeline NONE = new DealTimeline(List.of());

  private DealTimeline(List<FieldChange> changes) {
    this(
        FieldHistory.of(changes, ChangedField.STAGE),
        FieldHistory.of(changes, ChangedField.AMOUNT),
        FieldHistory.of(changes, ChangedField.CLOSED_AT),
        FieldHistory.of(changes, ChangedField.PROBABILITY));
  }

  /**
   * The close that is planned is moved.
   *
   * @param day when
   * @param before the plan until then
   * @param after another day, planned from then on
   */
  public record Move(LocalDate day, LocalDate before, LocalDate after) {

    public boolean isLater() {
      return after.isAfter(before);
    }
  }

  /** The timeline of changes in any order. */
  public static DealTimeline of(List<FieldChange> changes) {
    return changes.isEmpty() ? NONE : new DealTimeline(changes);
  }

  public boolean isEmpty() {
    return stage.isEmpty() && amount.isEmpty() && closedAt.isEmpty() && probability.isEmpty();
  }

  /** How the deal stood at the end of a day; empty where nothing is known of it. */
  public Optional<DealOutcome> outcomeOn(LocalDate day) {
    return stage.at(day).map(word -> DealOutcome.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** What it was worth at the end of a day, in its currency; empty where nothing is known of it. */
  public Optional<BigDecimal> amountOn(LocalDate day) {
    return amount.at(day).map(DealTimeline::amount);
  }

  /**
   * What it was worth when it was opened, else the first that was written down after, in its
   * currency.
   *
   * @param openedAt null where it is not known: then the first of all
   */
  public Optional<BigDecimal> amountAtOpening(LocalDate openedAt) {
    return amount.firstFrom(openedAt == null ? LocalDate.MIN : openedAt).map(DealTimeline::amount);
  }

  private static BigDecimal amount(String value) {
    return new BigDecimal(value).setScale(MONEY_SCALE);
  }

  /** Which close was planned at the end of a day; empty where none was known. */
  public Optional<LocalDate> closeOn(LocalDate day) {
    return closedAt.at(day).map(LocalDate::parse);
  }

  /**
   * The chance of winning that the CRM held at the end of a day. What a close sets is no claim: of
   * a day from the close on, that of the day before it.
   *
   * @param close the day of the close; null while it is open
   */
  public Optional<Double> probabilityOn(LocalDate day, LocalDate close) {
    LocalDate before = close == null || day.isBefore(close) ? day : close.minusDays(1);
    return probability.at(before).map(Double::valueOf);
  }

  /**
   * How the close that is planned was moved, oldest first. On the day of the close itself it is no
   * plan any more.
   *
   * @param close the day of the close; null while it is open
   */
  public List<Move> moves(LocalDate close) {
    List<Move> moves = new ArrayList<>();
    LocalDate plan = null;
    for (FieldChange each : closedAt.changes()) {
      LocalDate day = each.changedAt().day();
      if (close != null && !day.isBefore(close)) {
        break;
      }
      plan = plan == null && each.oldValue() != null ? LocalDate.parse(each.oldValue()) : plan;
      LocalDate next = each.newValue() == null ? plan : LocalDate.parse(each.newValue());
      if (plan != null && !next.equals(plan)) {
        moves.add(new Move(day, plan, next));
      }
      plan = next;
    }
    return moves;
  }
}
