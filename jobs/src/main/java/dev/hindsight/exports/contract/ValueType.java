package dev.hindsight.exports.contract;

/** What a column holds. */
public enum ValueType {
  TEXT,
  DATE,
  /** A {@link Moment}: a date whose time, where one is written, is kept. */
  MOMENT,
  /** An amount ≥ 0, never binary floating point. */
  MONEY,
  /** An amount > 0. */
  QUOTA,
  /** An exchange rate > 0. */
  RATE,
  /** A number from 0 to 1, or a percentage. */
  SHARE,
  /** A whole number ≥ 0. */
  COUNT,
  /** A number of days ≥ 0. */
  DAYS,
  YES_NO,
  /** One of a vocabulary, in snake_case. */
  VOCABULARY,
  /** An ISO 4217 code, in upper case. */
  CURRENCY,
  /** What another column of the row names: one of {@link FieldChanges#CHANGED}. */
  CHANGED;
}
