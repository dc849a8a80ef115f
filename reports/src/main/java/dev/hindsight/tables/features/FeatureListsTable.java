package dev.hindsight.tables.features;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.FeatureFigures;
import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.features.Features.Credibility;
import dev.hindsight.findings.features.Features.Shrinkage;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Features that leaders should look at: what refusals forwent, what never paid, what matters. */
public final class FeatureListsTable {

  static final String NAME = "Feature lists";

  private static final String MATTER = "Deals hang on it";
  private static final String EXPENSIVE_NO = "The most expensive no";
  private static final String UNPAID_YES = "The yes that never paid";
  private static final String LEAST = "Asked most, mattered least";

  private final Features features;
  private final FeaturePlaces places;
  private final List<Row> rows = new ArrayList<>();

  private FeatureListsTable(Findings findings, Features features) {
    this.features = features;
    this.places = FeaturePlaces.in(findings);
  }

  private record Row(
      String list,
      Value feature,
      Optional<Feature> of,
      Measured<PerRequest> money,
      String remark) {}

  /** Of findings that have measured features. */
  public static Table<?> of(Findings findings, Features features) {
    FeatureListsTable table = new FeatureListsTable(findings, features);
    table.standingOut();
    table.list(
        EXPENSIVE_NO,
        features.expensiveNo(),
        FeatureMoney::refusedForgone,
        Shrinkage::refusedForgone,
        "no refusal that can be judged forwent anything",
        "");
    table.list(
        UNPAID_YES,
        features.unpaidYes(),
        FeatureMoney::givenNet,
        Shrinkage::givenNet,
        "no feature had two yeses or more that can be judged and of which none paid off",
        table.allAboveZero());
    table.list(
        LEAST,
        features.matteredLeast(),
        FeatureMoney::worth,
        Shrinkage::worth,
        table.noLeast(),
        "");
    return new Table<>(
        NAME,
        "Which no was most expensive, which yes never paid, and what mattered least?",
        FeaturesTable.extent(features)
            + " Money in "
            + findings.parameters().reportingCurrency()
            + ". Ranked by shrunken means, which are moved towards that of all features, the further"
            + " the fewer requests there are: by their own means those with a single request would"
            + " lead.",
        columns(),
        table.rows);
  }

  private static List<Column<Row>> columns() {
    return Column.all(
        List.of(Column.words("List", 28, Row::list), Column.cells("Feature", 38, Row::feature)),
        Column.ofSome(
            Row::of,
            List.of(
                Column.of(FeatureFigures.REQUESTS).wide(12),
                Column.count("Refused: closed", 11, each -> each.wonWithout().of()))),
        Column.ofSome(Row::of, Column.share(FeatureFigures.WON_WITHOUT)),
        Column.ofMeasured(
            Row::money,
            List.of(
                Column.count("Such requests", 12, PerRequest::requests),
                Column.of(FeatureFigures.RAW),
                Column.of("Shrunken mean", Unit.MONEY, each -> money(each.shrunk())),
                Column.of(
                    "Shrunken mean × such requests", Unit.MONEY, each -> money(each.total())))),
        List.of(Column.words("Remark", 60, Row::remark)));
  }

  private static Value money(Measured<Double> money) {
    return Value.number(money, Unit.MONEY);
  }

  private void standingOut() {
    List<Feature> out = features.standingOut();
    out.forEach(
        each ->
            add(
                MATTER,
                each,
                FeatureMoney::worth,
                "Deals are won %s with it than like deals without: %s to %s."
                    .formatted(
                        each.compared().require().verdict().label(),
                        Unit.POINTS.say(difference(each).lower()),
                        Unit.POINTS.say(difference(each).upper()))));
    if (out.isEmpty()) {
      none(
          MATTER,
          features.level().isMeasured()
              ? "with no feature are deals clearly won more often, or less often, than without it"
              : features.level().notMeasured());
    }
  }

  private static Estimate difference(Feature feature) {
    return feature.compared().require().likeForLike().require().difference();
  }

  private void list(
      String list,
      List<String> names,
      Function<FeatureMoney, PerRequest> money,
      Function<Shrinkage, Measured<Credibility>> moved,
      String whyNone,
      String remark) {
    if (names.isEmpty()) {
      none(list, features.shrinkage().isMeasured() ? whyNone : features.shrinkage().notMeasured());
    }
    String order = order(features.shrinkage().flatMap(moved));
    for (int place = 0; place < names.size(); place++) {
      add(
          list,
          features.named(names.get(place)).orElseThrow(),
          money,
          place == 0 ? (remark + order).strip() : "");
    }
  }

  /** Where features do not differ, nobody should read anything into their order. */
  private static String order(Measured<Credibility> moved) {
    return moved.isMeasured() && moved.require().between() == 0
        ? "Features do not differ in this by more than chance explains: their order says little."
        : "";
  }

  /** What a few yeses came to says little of the next one. */
  private String allAboveZero() {
    boolean none =
        features.unpaidYes().stream()
            .map(name -> features.named(name).orElseThrow())
            .allMatch(each -> each.money().require().givenNet().shrunk().require() >= 0);
    return none
        ? "Too few yeses each to expect a loss of the next one: no shrunken mean is below zero. "
        : "";
  }

  private String noLeast() {
    Measured<Credibility> moved = features.shrinkage().flatMap(Shrinkage::worth);
    return moved.isMeasured() && moved.require().between() == 0
        ? "what a yes is worth does not differ between features by more than chance, so that none"
            + " can be said to matter less"
        : "too few of the features asked for most can be judged";
  }

  private void add(
      String list, Feature feature, Function<FeatureMoney, PerRequest> money, String remark) {
    rows.add(
        new Row(
            list,
            places.of(feature.name()),
            Optional.of(feature),
            feature.money().map(money),
            remark));
  }

  private void none(String list, String why) {
    rows.add(
        new Row(
            list,
            Value.EMPTY,
            Optional.empty(),
            Measured.not(why),
            Words.sentence("None: " + why)));
  }
}
