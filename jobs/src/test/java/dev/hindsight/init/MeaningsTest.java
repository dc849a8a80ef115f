package dev.hindsight.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.config.Preset;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeaningsTest {

  private final List<String> asked = new ArrayList<>();

  private List<Setting> beyond(String preset, String column, Map<String, Integer> counts) {
    Field field = Deals.TABLE.field(column);
    TableMapping mapping = Preset.find(preset).orElseThrow().configuration().mapping(Deals.TABLE);
    Words words = Words.shipped();
    Answers answers =
        (question, choices, proposed) -> {
          asked.add(question);
          return choices.get(0);
        };
    return new Meanings(words, new Fit(words, LocalDate.of(2025, 12, 31)), answers)
        .beyond(field, counts, mapping);
  }

  @Test
  void aStageThatAPresetTakesAsAllOthersIsReadByItsWordsWhereTheySayMore() {
    assertThat(
            beyond(
                "salesforce-report",
                Deals.OUTCOME,
                Map.of("closed won", 90, "Closed Won (legacy)", 5, "Negotiation", 7, "Gate 4", 3)))
        .containsExactly(
            Setting.doubtful("Negotiation", "open", "7 rows, so read by the preset"),
            Setting.taken(
                "Closed Won (legacy)",
                "won",
                "5 rows, by its words; the preset would take it as open"),
            Setting.doubtful("Gate 4", "open", "3 rows, so read by the preset"));
    assertThat(asked).isEmpty();
  }

  @Test
  void thatADealIsLostAPresetKnowsFromMoreThanTheWordsOfItsStage() {
    assertThat(
            beyond(
                "salesforce-objects",
                Deals.OUTCOME,
                Map.of("Winback", 5, "Proposal rejected", 4, "Went dark", 3)))
        .containsExactly(
            Setting.doubtful("Winback", "lost", "5 rows, so read by the preset"),
            Setting.doubtful("Proposal rejected", "lost", "4 rows, so read by the preset"),
            Setting.taken(
                "Went dark",
                "no_decision",
                "3 rows, by its words; the preset would take it as lost"));
  }

  @Test
  void whatAPresetDoesNotListIsAskedForUnlessItIsASlipOfThePen() {
    assertThat(
            beyond(
                "salesforce-objects",
                Deals.DEAL_TYPE,
                Map.of("New Business", 500, "Neugeschäft", 20, "Pilot", 9, "Pilto", 1)))
        .containsExactly(
            Setting.taken("Neugeschäft", "new_business", "20 rows"),
            Setting.taken("Pilot", "new_business", "9 rows, as answered"),
            Setting.doubtful(
                "Pilto",
                "new_business or expansion or renewal",
                "1 row, and what it means is not known"));
    assertThat(asked).containsExactly("What does \"Pilot\" (9 rows) mean as deal_type?");
  }
}
