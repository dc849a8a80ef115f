package dev.hindsight.payoff;

/**
 * What one request of the ledger came to, in units of 10⁻⁴ of the reporting currency.
 *
 * @param given whether it was given, by a yes or an alternative
 * @param standing whether that can be judged
 * @param yes what a yes is worth: the gain of what was given, what was forgone where it was
 *     refused; 0 unless it is settled
 * @param net what was gained less its costs, or what was forgone with its sign turned; 0 unless it
 *     is settled
 */
public record RequestWorth(boolean given, Standing standing, long yes, long net) {

  /** Whether a request can be judged. */
  public enum Standing {
    SETTLED,
    TOO_EARLY,
    NOT_MEASURED
  }

  static RequestWorth unjudged(boolean given, Standing standing) {
    return new RequestWorth(given, standing, 0, 0);
  }
}
