package dev.hindsight.exports.contract;

import java.util.List;

/** The rate of one currency from a day on: one unit of it in the reporting currency. */
public final class FxRates {

  public static final String CURRENCY = "currency";
  public static final String VALID_FROM = "valid_from";
  public static final String RATE = "rate";

  public static final Table TABLE =
      new Table(
          "fx_rates",
          FxRate.class,
          List.of(CURRENCY, VALID_FROM),
          List.of(
              Field.required(CURRENCY, ValueType.CURRENCY),
              Field.required(VALID_FROM, ValueType.DATE),
              Field.required(RATE, ValueType.RATE)));

  private FxRates() {}
}
