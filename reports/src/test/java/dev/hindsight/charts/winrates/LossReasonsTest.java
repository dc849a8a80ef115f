package dev.hindsight.charts.winrates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.stated.NamedGroup;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class LossReasonsTest {

  @Test
  void eitherSideHasTheColourOfItsAnswer() {
    Chart chart = LossReasons.of(FindingsFixture.full()).require();

    assertThat(((Forest) chart.form()).rows().get(0).marks())
        .extracting(Mark::colour)
        .containsExactly(Look.of(DecisionClass.NOT_NOW), Look.of(DecisionClass.YES));
    assertThat(chart.data().headers())
        .containsExactly(
            "Reason",
            "After not now or never",
            "Of lost after not now or never",
            "After yes",
            "Of lost after yes");
  }

  @Test
  void withoutAnswersAllLostDealsAreOne() {
    assertThat(LossReasons.of(FindingsFixture.onlyDeals()).require().data().headers())
        .containsExactly("Reason", "Named", "Of lost deals");
  }

  @Test
  void isNotDrawnWhereNothingIsNamed() {
    NamedGroup nothing =
        new NamedGroup("all", new Rate(0, 0, Measured.not("none lost")), 0.95, List.of());
    Measured<Naming> reasons =
        Measured.of(new Naming(nothing, List.of(), Measured.not("there is nothing to compare")));

    assertThat(LossReasons.of(with(reasons)).notMeasured())
        .isEqualTo("no lost deal states a reason");
  }

  private static Findings with(Measured<Naming> reasons) {
    Stated stated = FindingsFixture.full().stated().require();
    return FindingsFixture.with(new Stated(reasons, stated.competitors(), stated.churnReasons()));
  }
}
