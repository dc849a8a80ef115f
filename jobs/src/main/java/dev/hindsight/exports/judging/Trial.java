package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Field;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Tries texts as values of a column, before it is configured how they are written. */
public final class Trial {

  private final ValueParser parser;

  /**
   * A trial.
   *
   * @param today days much later stand for nothing
   */
  public Trial(Field field, Notation notation, LocalDate today) {
    Configuration defaults = Configuration.defaults();
    // No name leaves a trial, so that any secret will do.
    ParsingRules rules =
        new ParsingRules(
            TableMapping.CONTRACT,
            ZoneOffset.UTC,
            defaults.reportingCurrency().getCurrencyCode(),
            defaults.earliestDate(),
            today,
            new Pseudonyms(defaults.privacy(), new byte[1]));
    this.parser = ValueParser.of(field, notation, rules);
  }

  /**
   * Whether a text is a good value.
   *
   * @param text without blanks around it, and not empty
   */
  public boolean reads(String text) {
    return !MappedValues.isErrorCell(text) && !parser.parse(text).isBad();
  }
}
