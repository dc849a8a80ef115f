package dev.hindsight.features;

import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.features.FeaturePromises;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.tables.grid.FlatColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** All features that were looked at as a flat table. A figure that is not measured is empty. */
public final class WholeFeatures {

  /** The columns in their order. */
  public static final List<FlatColumn<Feature>> COLUMNS =
      List.of(
          FlatColumn.text("feature", Feature::name),
          FlatColumn.count("spellings", Feature::spellings),
          FlatColumn.text("near", each -> String.join("; ", each.near())),
          FlatColumn.count("requests", Feature::requests),
          FlatColumn.count("accounts", Feature::accounts),
          FlatColumn.date("first_asked", Feature::firstAsked),
          FlatColumn.date("last_asked", Feature::lastAsked),
          FlatColumn.count("yes", each -> each.answered(DecisionClass.YES)),
          FlatColumn.count("not_now", each -> each.answered(DecisionClass.NOT_NOW)),
          FlatColumn.count("never", each -> each.answered(DecisionClass.NEVER)),
          FlatColumn.count("alternative", each -> each.answered(DecisionClass.ALTERNATIVE)),
          FlatColumn.count("undecided", each -> each.answered(DecisionClass.UNDECIDED)),
          FlatColumn.count("deals", Feature::deals),
          FlatColumn.decimal("asked", each -> each.asked().value()),
          FlatColumn.decimal("open", each -> each.open().value()),
          FlatColumn.count("won_with", each -> each.wonWith().count()),
          FlatColumn.count("closed_with", each -> each.wonWith().of()),
          FlatColumn.count("won_without", each -> each.wonWithout().count()),
          FlatColumn.count("closed_without", each -> each.wonWithout().of()),
          FlatColumn.count("settled", each -> each.money().map(FeatureMoney::settled).value()),
          FlatColumn.decimal("gained", each -> money(each, FeatureMoney::gained)),
          FlatColumn.decimal("forgone", each -> money(each, FeatureMoney::forgone)),
          FlatColumn.decimal("net", each -> money(each, FeatureMoney::net)),
          FlatColumn.number("worth", each -> shrunk(each, FeatureMoney::worth)),
          FlatColumn.number("given_net", each -> shrunk(each, FeatureMoney::givenNet)),
          FlatColumn.number("refused_forgone", each -> shrunk(each, FeatureMoney::refusedForgone)),
          FlatColumn.count("displaced", Feature::displaced),
          FlatColumn.count("on_time", each -> promised(each, FeaturePromises::onTime)),
          FlatColumn.count("late", each -> promised(each, FeaturePromises::late)),
          FlatColumn.count("not_delivered", each -> promised(each, FeaturePromises::notDelivered)),
          FlatColumn.count("not_due", each -> promised(each, FeaturePromises::notDue)));

  private WholeFeatures() {}

  private static BigDecimal money(
      Feature feature, Function<FeatureMoney, Measured<BigDecimal>> figure) {
    return feature.money().flatMap(figure).value();
  }

  private static Double shrunk(Feature feature, Function<FeatureMoney, PerRequest> figure) {
    return feature.money().map(figure).flatMap(PerRequest::shrunk).value();
  }

  private static Long promised(Feature feature, Function<FeaturePromises, Long> figure) {
    return feature.promises().map(figure).value();
  }
}
