package dev.hindsight.findings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.FeatureName;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What findings say of one feature.
 *
 * @param formatVersion the version of the findings
 * @param period what the report covers
 * @param parameters what was configured
 * @param payOff where its decided requests were looked for
 * @param features where the feature was looked for
 */
public record FeatureLookup(
    int formatVersion,
    Period period,
    Parameters parameters,
    Measured<Asked> payOff,
    Measured<Searched> features) {

  /** The attribute of a reader that names the feature. */
  static final String FEATURE = "feature";

  /** The trade-offs that were looked through. */
  public record Asked(Rows ledger) {}

  /**
   * The ledger.
   *
   * @param rows the decided requests for the feature that the findings hold, latest first
   */
  public record Rows(@JsonDeserialize(using = Requests.class) List<TradeOff> rows) {

    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The features that were looked through.
   *
   * @param count how many features there are
   * @param features those that the findings hold
   */
  public record Searched(long count, @JsonDeserialize(using = Search.class) Match features) {

    /** The feature, where the findings hold it. */
    public Optional<Feature> match() {
      return Optional.ofNullable(features.found());
    }

    /** Whether the findings hold all features. */
    public boolean isWhole() {
      return features.names().size() == count;
    }
  }

  /**
   * What was found among the features.
   *
   * @param found the feature; null where it is not among them
   * @param names of all of them
   */
  public record Match(Feature found, List<String> names) {

    public Match {
      names = List.copyOf(names);
    }
  }

  /** The decided requests for it; none where trade-offs were not measured. */
  public List<TradeOff> tradeOffs() {
    return payOff.stream().flatMap(each -> each.ledger().rows().stream()).toList();
  }

  private static boolean isWanted(String name, DeserializationContext context) {
    return !name.isEmpty()
        && FeatureName.keyOfShown(name)
            .equals(FeatureName.keyOfShown((String) context.getAttribute(FEATURE)));
  }

  /** Reads feature by feature and keeps one. */
  static final class Search extends JsonDeserializer<Match> {

    @Override
    public Match deserialize(JsonParser json, DeserializationContext context) throws IOException {
      Feature found = null;
      List<String> names = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        Feature row = context.readValue(json, Feature.class);
        names.add(row.name());
        if (isWanted(row.name(), context)) {
          found = row;
        }
      }
      return new Match(found, names);
    }
  }

  /** Reads trade-off by trade-off and keeps those for one feature. */
  static final class Requests extends JsonDeserializer<List<TradeOff>> {

    @Override
    public List<TradeOff> deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      List<TradeOff> found = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        TradeOff row = context.readValue(json, TradeOff.class);
        if (isWanted(row.feature(), context)) {
          found.add(row);
        }
      }
      return found;
    }
  }
}
