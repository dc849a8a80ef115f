package dev.hindsight.churn;

import dev.hindsight.comparing.Cell;
import dev.hindsight.findings.churn.Left;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The account-months of like accounts in one calendar quarter and state.
 *
 * @param stratum what the accounts have in common
 * @param quarter the first day of the calendar quarter
 * @param state the state
 * @param accounts accounts whose first month in this state, in all of the panel, is among them
 * @param months account-months
 * @param left those that left in them
 */
public record PanelCounts(
    AccountStratum stratum,
    LocalDate quarter,
    ExposureState state,
    long accounts,
    long months,
    Left left)
    implements Cell<PanelCounts> {

  /** In one order, sums of fractions over the counts have one last digit. */
  static final Comparator<PanelCounts> ORDER = Comparator.comparing(PanelCounts::text);

  private static final AccountStratum NOWHERE = new AccountStratum("", "");

  /** Nobody in a state, wherever. */
  static PanelCounts none(ExposureState state) {
    return new PanelCounts(NOWHERE, LocalDate.EPOCH, state, 0, 0, Left.NOBODY);
  }

  /** The same counts in another stratum and quarter. */
  PanelCounts in(AccountStratum another, LocalDate anotherQuarter) {
    return new PanelCounts(another, anotherQuarter, state, accounts, months, left);
  }

  private String text() {
    return String.join(
        ",", stratum.segment(), stratum.arrBand(), quarter.toString(), state.word(), "");
  }

  @Override
  public List<Object> key() {
    return List.of(stratum, quarter, state);
  }

  @Override
  public PanelCounts combine(PanelCounts other) {
    return new PanelCounts(
        stratum,
        quarter,
        state,
        Math.addExact(accounts, other.accounts),
        Math.addExact(months, other.months),
        left.plus(other.left));
  }
}
