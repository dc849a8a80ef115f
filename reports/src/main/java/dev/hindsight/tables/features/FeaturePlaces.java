package dev.hindsight.tables.features;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.FeatureName;
import dev.hindsight.findings.features.Features;
import dev.hindsight.tables.grid.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where features lead to, however they are written. */
public final class FeaturePlaces {

  /** Where nothing leads anywhere. */
  public static final FeaturePlaces NOWHERE = new FeaturePlaces(List.of());

  private final Map<String, Integer> rows = new HashMap<>();

  private FeaturePlaces(List<Feature> features) {
    features.forEach(each -> rows.put(FeatureName.key(each.name()), rows.size()));
  }

  /** In the table of features of a report; nowhere where they are not measured. */
  public static FeaturePlaces in(Findings findings) {
    return findings
        .features()
        .map(Features::features)
        .optional()
        .map(FeaturePlaces::new)
        .orElse(NOWHERE);
  }

  /** What was asked for, leading to the feature where the report has it. */
  public Value of(String asked) {
    Integer row = asked.isEmpty() ? null : rows.get(FeatureName.keyOfShown(asked));
    return row == null
        ? Value.text(asked)
        : new Value.Link(asked, new Value.Place(FeaturesTable.NAME, row));
  }
}
