package dev.hindsight.page;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.ReportedFeature;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.FeatureName;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Say;
import dev.hindsight.markup.Html;
import dev.hindsight.stories.FeatureStory;
import dev.hindsight.stories.Story;
import dev.hindsight.stories.Subject;
import dev.hindsight.tables.features.FeatureListsTable;
import dev.hindsight.tables.features.FeaturePlaces;
import dev.hindsight.tables.features.FeaturesTable;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The features of the page: what stands in lists, a row for each, and the stories of some. */
final class FeaturesPart {

  static final String ID = "part-features";
  static final String TITLE = "What became of each feature?";

  /** What stories may take, in letters. */
  private static final int ROOM = 250_000;

  private final Anchors anchors;
  private final Findings findings;
  private final Features features;
  private final Table<Feature> whole;
  private final Html stories = Html.terse();
  private final Map<String, List<TradeOff>> tradeOffs;
  private final Set<String> told = new LinkedHashSet<>();

  private FeaturesPart(Anchors anchors, Findings findings, Features features) {
    this.anchors = anchors;
    this.findings = findings;
    this.features = features;
    this.whole = FeaturesTable.of(findings, features);
    this.tradeOffs =
        findings.payOff().stream()
            .flatMap(payOff -> payOff.ledger().rows().stream())
            .filter(each -> !each.feature().isEmpty())
            .collect(Collectors.groupingBy(each -> FeatureName.keyOfShown(each.feature())));
    anchors.byFirstCell(whole, Subject.FEATURE);
  }

  /** The features with anchors of their own, and nothing told yet; none that were not measured. */
  static Optional<FeaturesPart> of(Anchors anchors, Findings findings) {
    return findings.features().optional().map(each -> new FeaturesPart(anchors, findings, each));
  }

  /** Writes it; what its stories lead to is named by then. */
  void write(Html html) {
    tell();
    html.open("section", "class", "wide", "id", ID, "aria-labelledby", ID + "-title")
        .element("h2", TITLE, "id", ID + "-title");
    TableHtml.write(html, anchors, FeatureListsTable.of(findings, features));
    TableHtml.write(html, anchors, shown());
    html.element("h3", "The story of each feature");
    if (told.size() < features.count()) {
      html.element(
          "p",
          "Told are those in the lists, and those asked for most: %s of %s. Each of the others: hindsight explain --feature NAME."
              .formatted(Say.count(told.size()), Say.count(features.count())));
    }
    html.open("div", "id", ID + "-stories").markup(stories.markup()).close().close();
  }

  /** Those in lists first, for whom there is always room. */
  private void tell() {
    StoryHtml writer = new StoryHtml(stories, anchors);
    Set<String> listed = new LinkedHashSet<>(features.expensiveNo());
    listed.addAll(features.unpaidYes());
    listed.addAll(features.matteredLeast());
    List<Feature> inOrder =
        Stream.concat(
                features.features().stream().filter(each -> listed.contains(each.name())),
                features.features().stream().filter(each -> !listed.contains(each.name())))
            .toList();
    for (Feature feature : inOrder) {
      if (stories.length() < ROOM) {
        Story story = FeatureStory.of(reported(feature));
        if (told.isEmpty()) {
          stories.element("p", story.source() + " " + story.caution());
        }
        writer.write(story, anchors.tell(Subject.FEATURE, feature.name()));
        told.add(feature.name());
      }
    }
  }

  private ReportedFeature reported(Feature feature) {
    return ReportedFeature.of(
        findings.period(),
        findings.parameters(),
        feature,
        tradeOffs.getOrDefault(FeatureName.keyOfShown(feature.name()), List.of()));
  }

  /** The columns that a reader compares; a feature leads to its story where that is told. */
  private Table<Feature> shown() {
    Table<Feature> key = whole.keyColumns(Ledger.MOST_ROWS);
    FeaturePlaces places = FeaturePlaces.in(findings);
    List<Column<Feature>> columns = new ArrayList<>(key.columns());
    Column<Feature> first = columns.get(0);
    columns.set(
        0,
        Column.cells(
            first.header(),
            first.width(),
            each -> told.contains(each.name()) ? places.of(each.name()) : Value.text(each.name())));
    return new Table<>(key.name(), key.title(), key.subtitle(), columns, key.rows());
  }
}
