package dev.hindsight.exports.config.mail;

import java.util.Locale;

/**
 * A part of the report: the requests of one sales team, or those that one product manager answers
 * for.
 *
 * @param kind by what requests are chosen
 * @param name whose they are, as the report shows it; case, blanks and invisible characters do not
 *     matter
 */
public record Slice(Kind kind, String name) {

  /** By what requests are chosen. */
  public enum Kind {
    SALES_TEAM,
    PRODUCT_MANAGER;

    /** As a configuration has it, such as "sales_team". */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As a sentence has it, such as "sales team". */
    public String words() {
      return key().replace('_', ' ');
    }
  }

  /** As a configuration has it, such as "sales_team: EMEA Field". */
  public String text() {
    return kind.key() + ": " + name;
  }
}
