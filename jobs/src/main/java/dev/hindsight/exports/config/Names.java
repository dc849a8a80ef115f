package dev.hindsight.exports.config;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import java.util.Map;
import java.util.Optional;

/** Groups of names in the exports, each of which is shown in one way wherever it stands. */
public enum Names {
  SALES_REPS("Rep"),
  PRODUCT_MANAGERS("PM"),
  ACCOUNTS("Account");

  // A column that several tables have holds the same names in all of them.
  private static final Map<String, Names> BY_COLUMN =
      Map.of(
          Deals.SALES_REP, SALES_REPS,
          Pressure.RAISED_BY, SALES_REPS,
          Requests.PRODUCT_MANAGER, PRODUCT_MANAGERS,
          Decisions.DECIDED_BY, PRODUCT_MANAGERS,
          Agreements.OWNER, PRODUCT_MANAGERS,
          Accounts.ACCOUNT_ID, ACCOUNTS,
          Accounts.ACCOUNT_NAME, ACCOUNTS);

  private final String label;

  Names(String label) {
    this.label = label;
  }

  /** The group whose names a column of the contract holds; empty where it holds no names. */
  public static Optional<Names> in(String column) {
    return Optional.ofNullable(BY_COLUMN.get(column));
  }

  /** What the group's pseudonyms start with. */
  public String label() {
    return label;
  }
}
