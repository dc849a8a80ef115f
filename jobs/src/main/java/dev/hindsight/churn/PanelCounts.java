package dev.hindsight.churn;

import dev.hindsight.findings.Left;
import java.time.LocalDate;

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
    Left left) {

  private static final AccountStratum NOWHERE = new AccountStratum("", "");

  /** Nobody in a state, wherever. */
  static PanelCounts none(ExposureState state) {
    return new PanelCounts(NOWHERE, LocalDate.EPOCH, state, 0, 0, Left.NOBODY);
  }

  /** Both together, in the state of this one and no stratum. */
  PanelCounts combine(PanelCounts other) {
    return new PanelCounts(
        NOWHERE,
        LocalDate.EPOCH,
        state,
        Math.addExact(accounts, other.accounts),
        Math.addExact(months, other.months),
        left.plus(other.left));
  }
}
