package dev.hindsight.churn;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.SizeBand;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.KnownCustomer;
import java.io.Serializable;
import java.util.Objects;

/**
 * Accounts that are alike; no value is a level of its own.
 *
 * @param segment their segment, or {@link Levels#NONE}
 * @param arrBand their ARR band, or {@link #NO_ARR}
 */
public record AccountStratum(String segment, String arrBand) implements Serializable {

  /** The band of accounts without revenue, and of all where there are no bands. */
  public static final String NO_ARR = "none";

  /** The stratum of a customer. */
  public static AccountStratum of(KnownCustomer customer, Measured<ArrBands> bands, Levels levels) {
    return new AccountStratum(
        levels.segment(customer.account().segment()),
        Objects.requireNonNullElse(SizeBand.ofArr(bands, customer.arr()), NO_ARR));
  }
}
