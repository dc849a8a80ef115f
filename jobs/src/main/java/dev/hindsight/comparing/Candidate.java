package dev.hindsight.comparing;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Verdict;
import java.util.Comparator;

/**
 * A statement that may stand on the review page, and what decides whether it does.
 *
 * @param statement the statement
 * @param certainty how much it claims
 * @param money what is at stake, in the reporting currency; 0 where it has no price
 * @param concerned the deals, requests or customers that it rests on
 */
public record Candidate(Statement statement, Certainty certainty, double money, long concerned) {

  /** How much a statement claims; what comes first has the first claim to a place. */
  public enum Certainty {
    /** Something that its interval supports. */
    CLEAR,
    /** That a question of the review has no clear answer. */
    OPEN,
    /** What was counted, without a comparison. */
    FACT;

    /** Of what a verdict allows to say about a question of the review. */
    public static Certainty of(Verdict verdict) {
      return switch (verdict) {
        case MORE_OFTEN, LESS_OFTEN -> CLEAR;
        case NO_CLEAR_DIFFERENCE, TOO_FEW_TO_SAY, NOT_MEASURED -> OPEN;
      };
    }

    /** Of what is a gain or a loss, if anything. */
    public static Certainty of(Measured<Estimate> amount) {
      return amount.isMeasured() && amount.require().excludes(0) ? CLEAR : OPEN;
    }
  }

  /** Clear ones by what is at stake: money, then how many; all others in their own order. */
  public static final Comparator<Candidate> BY_WEIGHT =
      Comparator.comparing(Candidate::certainty)
          .thenComparing(Comparator.comparingDouble(Candidate::stakeOfClear).reversed())
          .thenComparing(Comparator.comparingLong(Candidate::manyOfClear).reversed());

  /** A statement without a price. */
  public static Candidate of(Statement statement, Certainty certainty, long concerned) {
    return new Candidate(statement, certainty, 0, concerned);
  }

  public boolean isClear() {
    return certainty == Certainty.CLEAR;
  }

  private double stakeOfClear() {
    return isClear() ? Math.abs(money) : 0;
  }

  private long manyOfClear() {
    return isClear() ? concerned : 0;
  }
}
