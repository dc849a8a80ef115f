package dev.hindsight.tables.methods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Figures;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.WinRateFigures;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class MethodsTableTest {

  private static final Table<?> METHODS = MethodsTable.of(FindingsFixture.full());

  @Test
  void definesEveryFigure() {
    Stream<Figure<?, ?>> figures = Figures.ALL.stream().flatMap(group -> group.figures().stream());

    assertThat(figures)
        .allSatisfy(
            figure ->
                assertThat(METHODS.cells())
                    .anySatisfy(
                        row ->
                            assertThat(row)
                                .contains(
                                    Value.text(figure.label()),
                                    Value.text(figure.definition()),
                                    Value.text(figure.formula()),
                                    Value.text(figure.source()))));
  }

  @Test
  void definesNoFigureOfWhatWasNotMeasured() {
    assertThat(Figures.of(FindingsFixture.onlyDeals()))
        .extracting(Figures.Group::name)
        .containsExactly("Win rates", "Comparisons", "Time", "Stated reasons", "Data quality");
    assertThat(MethodsTable.of(FindingsFixture.onlyDeals()).cells())
        .extracting(row -> row.get(1))
        .contains(Value.text(WinRateFigures.WIN_RATE.label()))
        .doesNotContain(Value.text(PayOffFigures.NET.label()));
  }

  @Test
  void saysWhatTooFewMeansHere() {
    assertThat(METHODS.cells())
        .contains(
            List.of(
                Value.text("How to read"),
                Value.text("Too few to say"),
                Value.EMPTY,
                Value.EMPTY,
                Value.text(
                    "Fewer than 10 closed deals on either side: the figures are shown, and no"
                        + " verdict is given."),
                Value.EMPTY,
                Value.EMPTY));
  }

  @Test
  void saysWhatTheTotalsOfTradeOffsRestOn() {
    assertThat(METHODS.cells())
        .contains(
            List.of(
                Value.text("Parameter"),
                Value.text("Effort, day rate"),
                new Value.Quantity(640, Unit.MONEY),
                Value.text("reporting currency"),
                Value.text("What a day of effort costs."),
                Value.EMPTY,
                Value.EMPTY),
            List.of(
                Value.text("Parameter"),
                Value.text("Resamples"),
                Value.count(2_000),
                Value.text("count"),
                Value.text(
                    "How often whole accounts are drawn anew, with a fixed seed, for the interval"
                        + " of a total."),
                Value.EMPTY,
                Value.EMPTY),
            List.of(
                Value.text("Pay-off basis"),
                Value.text("Not-now deals won"),
                new Value.Quantity(141.0 / 310, Unit.SHARE),
                Value.text("per cent"),
                Value.text(
                    "141 of 310 closed deals of those quarters; what yes and alternative are set"
                        + " against is fitted to them."),
                Value.EMPTY,
                Value.EMPTY));
    assertThat(MethodsTable.of(FindingsFixture.onlyDeals()).cells())
        .filteredOn(row -> row.get(1).equals(Value.text("Effort, day rate")))
        .extracting(row -> row.get(4))
        .containsExactly(Value.text("Not measured: no `effort-day-rate` is configured."));
  }

  @Test
  void saysWhyThereAreNoSizeBands() {
    assertThat(MethodsTable.of(FindingsFixture.onlyDeals()).cells())
        .filteredOn(row -> row.get(0).equals(Value.text("Size bands")))
        .extracting(row -> row.get(2))
        .containsOnly(
            new Value.NotMeasured(
                "98 % of the window's lost deals have no amount, which would give the outcome"
                    + " away"));
  }
}
