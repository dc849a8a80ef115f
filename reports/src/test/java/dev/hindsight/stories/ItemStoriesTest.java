package dev.hindsight.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.stories.Story.Item;
import dev.hindsight.stories.Story.Line;
import dev.hindsight.stories.Story.Linked;
import dev.hindsight.stories.Story.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemStoriesTest {

  private static final Map<String, Story> STORIES = ItemStories.of(FindingsFixture.full());

  @Test
  void tellsWhyAnItemWasPushedOutWhoWaitedAndWhatItCost() {
    assertThat(STORIES.get("I-005").title()).isEqualTo("I-005: 請求書の一括送信");
    assertThat(lines("I-005").limit(2))
        .containsExactly(
            "# What pushed it out",
            "REQUEST R-00280 Export to the ledger, answered yes, on 23\u00a0Dec\u00a02024.");
    assertThat(lines("I-005").skip(16))
        .containsExactly(
            "# Who waited",
            "9\u00a0customers waited for it while it was pushed out; 1 of them left.",
            "Customer I: waited since 20\u00a0Jun\u00a02025, left on 12\u00a0Apr\u00a02026: Missing feature.",
            "# What it cost in churn",
            "Its part of the customers 0.33",
            "Its part of their ARR 12,312",
            "Attributable customers 0.19 (0.05 to 0.26)",
            "Attributable ARR 7,028 (1,878 to 9,635)");
  }

  @Test
  void tellsThatNobodyWaited() {
    assertThat(lines("I-908"))
        .containsExactly(
            "# What pushed it out",
            "REQUEST R-009 =1+1, answered yes.",
            "REQUEST R-00408 請求書の一括送信, answered yes.",
            "# Who waited",
            "No customer waited for it while it was pushed out.");
  }

  @Test
  void theCostliestComeFirst() {
    assertThat(STORIES.keySet()).startsWith("I-001").containsSubsequence("I-005", "I-908");
  }

  @Test
  void withoutTradeOffsAndChurnThereAreNone() {
    assertThat(ItemStories.of(FindingsFixture.onlyDeals())).isEmpty();
  }

  private static Stream<String> lines(String item) {
    return STORIES.get(item).sections().stream()
        .flatMap(
            section ->
                Stream.concat(
                    Stream.of("# " + section.heading()),
                    section.parts().stream().map(ItemStoriesTest::line)));
  }

  private static String line(Story.Part part) {
    if (part instanceof Linked linked) {
      return String.join(" ", List.of(linked.subject().name(), linked.name(), linked.text()));
    } else if (part instanceof Item item) {
      return item.label() + ": " + item.text();
    } else if (part instanceof Line line) {
      return (line.label() + " " + line.value() + " " + line.note()).strip();
    }
    return ((Paragraph) part).text();
  }
}
