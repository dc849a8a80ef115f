package dev.hindsight.history;

import dev.hindsight.basis.EvenSplit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A row of what displaced items cost. */
public interface CostRow extends Serializable {

  /** Its part of the customers that left, in billionths of an account. */
  long accountUnits();

  /** The same part of their revenue, in ten-thousandths of the currency. */
  long arrUnits();

  /** What tells it from all others: the identifiers that decide between rows that cost the same. */
  List<String> ids();

  /** Its part of the customers that left, with nine decimals. */
  default BigDecimal accounts() {
    return EvenSplit.number(accountUnits(), EvenSplit.ACCOUNT_DECIMALS);
  }

  /** The same part of their revenue, with four decimals. */
  default BigDecimal arr() {
    return EvenSplit.number(arrUnits(), EvenSplit.MONEY_DECIMALS);
  }
}
