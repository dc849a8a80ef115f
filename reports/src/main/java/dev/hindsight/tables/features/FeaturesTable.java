package dev.hindsight.tables.features;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Feature.AskedBy;
import dev.hindsight.findings.features.FeatureFigures;
import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.features.FeaturePromises;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.DetectableColumns;
import dev.hindsight.tables.grid.SensitivityColumns;
import dev.hindsight.tables.grid.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every feature: who asked, what was answered, and what that came to. */
public final class FeaturesTable {

  public static final String NAME = "Features";

  private FeaturesTable() {}

  /** Of findings that have measured features. */
  public static Table<Feature> of(Findings findings, Features features) {
    return new Table<>(
        NAME,
        "What became of each feature that was asked for?",
        extent(features)
            + " Money in "
            + findings.parameters().reportingCurrency()
            + ". Several features can hang on one deal: deals and their sizes do not add up.",
        columns(),
        features.features());
  }

  /** How many features there are, and where the others are. */
  public static String extent(Features features) {
    String asked =
        "Requests of the last twelve quarters that say what they ask for: "
            + Say.count(features.requests())
            + (features.unnamed() == 0 ? "" : "; " + Say.count(features.unnamed()) + " more do not")
            + ". Features: "
            + Say.count(features.count())
            + ".";
    return (asked + " " + rest(features)).strip();
  }

  private static String rest(Features features) {
    if (features.isWhole()) {
      return left(features);
    }
    return "Here are %s, those asked for most; %s are in %s, in the folder of this report. %s"
        .formatted(
            Say.count(features.features().size()),
            Say.count(features.counted()),
            Features.CSV,
            left(features))
        .strip();
  }

  private static String left(Features features) {
    long left = features.count() - features.counted();
    return left == 0 ? "" : "Left out are the %s asked for least.".formatted(Say.count(left));
  }

  private static List<Column<Feature>> columns() {
    return Column.all(
        asked(),
        answered(),
        won(),
        worth(),
        promised(),
        Column.details(
            List.of(
                Column.words("May mean the same", 30, each -> String.join("; ", each.near())))));
  }

  private static List<Column<Feature>> asked() {
    return Column.all(
        List.of(
            Column.words("Feature", 38, Feature::name),
            Column.of(FeatureFigures.REQUESTS).wide(12),
            Column.of(FeatureFigures.ACCOUNTS).wide(12)),
        Column.details(
            List.of(
                Column.words("Sales teams", 38, each -> names(each.teams())),
                Column.words("Segments", 30, each -> names(each.segments())),
                Column.day("First asked on", Feature::firstAsked),
                Column.day("Last asked on", Feature::lastAsked),
                Column.count("Spellings", 13, Feature::spellings),
                Column.count("Deals", 10, Feature::deals),
                Column.count("Deals without size", 12, Feature::withoutSize))),
        List.of(Column.of(FeatureFigures.ASKED), Column.of(FeatureFigures.OPEN)));
  }

  private static String names(List<AskedBy> asked) {
    return asked.stream()
        .map(each -> each.name() + " " + Say.count(each.requests()))
        .collect(Collectors.joining("; "));
  }

  private static List<Column<Feature>> answered() {
    return Column.all(
        List.of(
            Column.count(
                "Given", 9, each -> answered(each, DecisionClass.YES, DecisionClass.ALTERNATIVE)),
            Column.count(
                "Refused", 11, each -> answered(each, DecisionClass.NOT_NOW, DecisionClass.NEVER))),
        Column.details(
            List.of(
                answer("Yes", DecisionClass.YES),
                answer("Alternative", DecisionClass.ALTERNATIVE),
                answer("Not now", DecisionClass.NOT_NOW),
                answer("Never", DecisionClass.NEVER),
                answer("Undecided", DecisionClass.UNDECIDED))));
  }

  private static long answered(Feature feature, DecisionClass one, DecisionClass other) {
    return feature.answered(one) + feature.answered(other);
  }

  private static Column<Feature> answer(String header, DecisionClass answer) {
    return Column.count(header, 12, each -> each.answered(answer));
  }

  private static List<Column<Feature>> won() {
    return Column.all(
        Column.details(
            List.of(
                Column.count("Refused: closed", 11, each -> each.wonWithout().of()),
                Column.count("Refused: won", 11, each -> each.wonWithout().count()))),
        Column.share(FeatureFigures.WON_WITHOUT),
        Column.details(
            Column.all(
                List.of(
                    Column.count("Given: closed", 11, each -> each.wonWith().of()),
                    Column.count("Given: won", 11, each -> each.wonWith().count())),
                Column.share(FeatureFigures.WON_WITH),
                Column.estimate(
                    FeatureFigures.COMPARED
                        .map(DealComparison::likeForLike)
                        .map(each -> Measured.of(each.difference()))))),
        List.of(Column.words("Won more often with it?", 16, FeaturesTable::verdict)),
        beside(DealComparison::detectable, DetectableColumns.all()),
        beside(DealComparison::sensitivity, SensitivityColumns.all()));
  }

  /** What stands beside a verdict, of features that are compared. */
  private static <R> List<Column<Feature>> beside(
      Function<DealComparison, Measured<R>> part, List<Column<R>> columns) {
    return Column.ofSome(each -> each.compared().flatMap(part).optional(), columns);
  }

  private static String verdict(Feature feature) {
    return feature.compared().isMeasured()
        ? feature.compared().require().verdict().label()
        : "too few to say";
  }

  private static List<Column<Feature>> worth() {
    return Column.ofMeasured(
        Feature::money,
        Column.all(
            Column.details(List.of(Column.of(FeatureFigures.SETTLED).wide(11))),
            List.of(
                Column.of(FeatureFigures.GAINED),
                Column.of(FeatureFigures.FORGONE),
                Column.of(FeatureFigures.NET)),
            Column.details(
                Column.all(
                    perRequest(FeatureFigures.WORTH, FeatureMoney::worth),
                    perRequest(FeatureFigures.GIVEN_NET, FeatureMoney::givenNet),
                    perRequest(FeatureFigures.REFUSED_FORGONE, FeatureMoney::refusedForgone)))));
  }

  private static List<Column<FeatureMoney>> perRequest(
      Figure<FeatureMoney, Double> moved, Function<FeatureMoney, PerRequest> of) {
    return List.of(
        Column.of(
            FeatureFigures.RAW
                .within((FeatureMoney money) -> Measured.of(of.apply(money)))
                .called(moved.label() + ": own mean")),
        Column.of(moved));
  }

  private static List<Column<Feature>> promised() {
    return Column.all(
        Column.details(List.of(Column.of(FeatureFigures.DISPLACED).wide(13))),
        Column.ofMeasured(
            Feature::promises,
            Column.all(
                Column.details(
                    List.of(
                        Column.count("On time", 11, FeaturePromises::onTime),
                        Column.count("Late", 9, FeaturePromises::late))),
                List.of(Column.of(FeatureFigures.NOT_DELIVERED).wide(12)),
                Column.details(List.of(Column.count("Not due yet", 9, FeaturePromises::notDue))))));
  }
}
