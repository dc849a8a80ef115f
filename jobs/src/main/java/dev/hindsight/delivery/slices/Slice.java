package dev.hindsight.delivery.slices;

import dev.hindsight.exports.formats.Cells;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.payoff.TradeOff;
import java.util.Locale;

/**
 * What a recipient sees: the requests of one sales team, or those that one product manager answers
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
    String words() {
      return key().replace('_', ' ');
    }

    /** Whose a trade-off is. */
    String owner(TradeOff tradeOff) {
      return switch (this) {
        case SALES_TEAM -> tradeOff.salesTeam();
        case PRODUCT_MANAGER -> tradeOff.productManager();
      };
    }
  }

  /** As a configuration has it, such as "sales_team: EMEA Field". */
  public String text() {
    return kind.key() + ": " + name;
  }

  /** Whether its name stands where there is none, or for all that are hidden. */
  boolean isOfNobody() {
    String shown = HiddenName.shown(Cells.unified(name));
    return shown.isEmpty() || shown.equalsIgnoreCase(HiddenName.SHOWN);
  }

  /** Two names that look the same are the same. */
  Slice comparable() {
    return new Slice(kind, Cells.comparable(name));
  }

  /** The slice that a trade-off is in, in its comparable form. */
  static Slice of(Kind kind, TradeOff tradeOff) {
    return new Slice(kind, kind.owner(tradeOff)).comparable();
  }
}
