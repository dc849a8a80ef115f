package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.judging.notations.Keys;

/** Reads the values of one column. Pure: the same text always gives the same value. */
@FunctionalInterface
interface ValueParser {

  /**
   * Reads a value.
   *
   * @param text without blanks around it, and not empty
   */
  Parsed parse(String text);

  /** The parser of a column whose values are written in a notation. */
  static ValueParser of(Field field, Notation notation, ParsingRules rules) {
    ValueParser unified = ofUnified(field, notation, rules);
    return switch (field.type()) {
      case TEXT, CHANGED -> unified;
      case DATE, MOMENT, MONEY, QUOTA, RATE, SHARE, COUNT, DAYS, YES_NO, VOCABULARY, CURRENCY ->
          text -> unified.parse(Cells.unified(text));
    };
  }

  private static ValueParser ofUnified(Field field, Notation notation, ParsingRules rules) {
    return switch (field.type()) {
      case TEXT -> field.isKey() ? text -> Parsed.of(Keys.comparable(text)) : Parsed::of;
      case CHANGED -> Parsed::of;
      case DATE -> DateParser.ofDays(notation, rules.zone(), CredibleDays.of(field, rules));
      case MOMENT -> DateParser.ofMoments(notation, rules.zone(), CredibleDays.of(field, rules));
      case MONEY, QUOTA, RATE, SHARE, COUNT, DAYS -> new NumberParser(field.type(), notation);
      case YES_NO -> WordParsers::yesNo;
      case VOCABULARY -> text -> WordParsers.vocabulary(text, field.vocabulary());
      case CURRENCY -> text -> WordParsers.currency(text, rules.reportingCurrency());
    };
  }
}
