package dev.hindsight.stories;

import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.FeatureFigures;
import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.stories.Story.Line;
import java.math.BigDecimal;
import java.util.List;

/** What the answers to one feature came to. */
final class FeatureWorth {

  private final Feature told;

  FeatureWorth(Feature told) {
    this.told = told;
  }

  void write(StoryText text) {
    if (!told.money().isMeasured()) {
      text.say(StoryText.notMeasured(told.money()));
      return;
    }
    FeatureMoney money = told.money().require();
    text.say(settled(money))
        .figures(
            List.of(
                sum(FeatureFigures.GAINED, money),
                sum(FeatureFigures.FORGONE, money),
                sum(FeatureFigures.NET, money),
                perRequest(FeatureFigures.WORTH, money.worth()),
                perRequest(FeatureFigures.GIVEN_NET, money.givenNet()),
                perRequest(FeatureFigures.REFUSED_FORGONE, money.refusedForgone())));
  }

  private static String settled(FeatureMoney money) {
    return "%s can be judged; for %s it is too early."
        .formatted(Say.count(money.settled(), "request"), Say.count(money.tooEarly()));
  }

  private static Line sum(Figure<FeatureMoney, BigDecimal> figure, FeatureMoney money) {
    Measured<Double> found = figure.number(money);
    return found.isMeasured()
        ? new Line(figure.label(), Unit.MONEY.say(found.require()), "")
        : StoryText.notMeasured(figure.label(), found.notMeasured());
  }

  /** The mean that is moved, with what it was before. */
  private static Line perRequest(Figure<FeatureMoney, Double> figure, PerRequest found) {
    if (!found.raw().isMeasured()) {
      return StoryText.notMeasured(figure.label(), found.raw().notMeasured());
    }
    String raw = Unit.MONEY.say(found.raw().require());
    String own = "(own mean %s, %s)".formatted(raw, Say.count(found.requests(), "request"));
    return new Line(
        figure.label(),
        found.shrunk().isMeasured() ? Unit.MONEY.say(found.shrunk().require()) : raw,
        own);
  }
}
