package dev.hindsight.rules;

import static dev.hindsight.exports.config.rules.RuleColumn.ATTAINMENT;
import static dev.hindsight.exports.config.rules.RuleColumn.CLAIMED_CONFIDENCE;
import static dev.hindsight.exports.config.rules.RuleColumn.DEAL_TYPE;
import static dev.hindsight.exports.config.rules.RuleColumn.OTHER_PROSPECTS;
import static dev.hindsight.exports.config.rules.RuleColumn.QUARTER_END;
import static dev.hindsight.exports.config.rules.RuleColumn.SIZE_BAND;
import static dev.hindsight.exports.config.rules.RuleColumn.STRATEGIC_FIT;
import static dev.hindsight.exports.config.rules.RuleColumn.TACTIC;
import static dev.hindsight.exports.config.rules.RuleColumn.WAITED;
import static dev.hindsight.exports.config.rules.RuleColumn.WRITTEN_DESCRIPTION;

import dev.hindsight.exports.config.rules.RuleColumn;
import dev.hindsight.exports.config.rules.RuleCondition;
import java.util.List;

/** The conditions that every report looks at, one by one and in pairs. */
final class SearchedRules {

  /**
   * A condition as a reader knows it.
   *
   * @param words such as "off strategy"
   */
  record Searched(String words, RuleCondition condition) {}

  /** All of them, in the order in which a pair names them. */
  static final List<Searched> CONDITIONS =
      List.of(
          searched("off strategy", STRATEGIC_FIT, "off_strategy"),
          searched("nobody else known to want it", OTHER_PROSPECTS, "0"),
          searched("no written description", WRITTEN_DESCRIPTION, RuleColumn.NO),
          searched("under pressure", TACTIC, RuleColumn.ANY),
          searched("answered within a week", WAITED, "up_to_7_days"),
          searched("in a quarter's last fortnight", QUARTER_END, RuleColumn.YES),
          searched("claimed at 80\u00a0% or more", CLAIMED_CONFIDENCE, "from_80"),
          searched("team below 80\u00a0% of its quota", ATTAINMENT, "below_50", "50_to_80"),
          searched("new business", DEAL_TYPE, "new_business"),
          searched("large deal", SIZE_BAND, "large"));

  private SearchedRules() {}

  private static Searched searched(String words, RuleColumn column, String... values) {
    return new Searched(words, new RuleCondition(column, values));
  }
}
