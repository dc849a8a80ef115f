package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Field;

/** Reads the values of one column. Pure: the same text always gives the same value. */
@FunctionalInterface
interface ValueParser {

  /**
   * Reads a value.
   *
   * @param text without blanks around it, and not empty
   */
  Parsed parse(String text);

  /** The parser of a column whose values stand in an export as its mapping says. */
  static ValueParser of(Field field, ParsingRules rules) {
    return switch (field.type()) {
      case TEXT -> Parsed::of;
      case DATE -> DateParser.ofDays(rules.mapping().notation().dateFormats(), rules.zone());
      case MOMENT -> DateParser.ofMoments(rules.mapping().notation().dateFormats(), rules.zone());
      case MONEY, QUOTA, RATE, SHARE, COUNT, DAYS ->
          new NumberParser(field.type(), rules.mapping().notation().decimalComma());
      case YES_NO -> WordParsers::yesNo;
      case VOCABULARY -> text -> WordParsers.vocabulary(text, field.vocabulary());
      case CURRENCY -> text -> WordParsers.currency(text, rules.reportingCurrency());
    };
  }

  /** The parser of a column whose values stand in an export as the contract says. */
  static ValueParser ofContract(Field field, ParsingRules rules) {
    return of(field, rules.withoutFormats());
  }
}
