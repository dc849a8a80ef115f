package dev.hindsight.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.hindsight.sample.company.AnswerMaker;
import dev.hindsight.sample.company.CustomerMaker;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.LossReasons;
import dev.hindsight.sample.company.PlantedEffects;
import dev.hindsight.sample.company.PressureMaker;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Tactic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code truth.json}: what was planted, what should be found, which dirt lies where. */
final class TruthFile {

  /** Its name beside the exports. */
  static final String NAME = "truth.json";

  private TruthFile() {}

  static String text(SampleOptions options, ChunkWriter.Written written) {
    SampleCompany company = options.company();
    TruthTally tally = written.truth();
    Map<String, Object> truth = new LinkedHashMap<>();
    truth.put("seed", company.seed());
    truth.put("requests", company.requests());
    truth.put("from", company.from().toString());
    truth.put("to", company.to().toString());
    truth.put("windowFrom", Quarters.windowStart(company.to()).toString());
    truth.put("effects", company.effects());
    truth.put("winRateDifferences", comparisons(tally));
    truth.put("winRates", winRates(tally));
    truth.put("yesUnderTactics", tactics(tally));
    truth.put("preparation", preparation(tally));
    truth.put("overclaim", means(tally, "difference", PlantedClaims.OVERCLAIM));
    truth.put("slipped", means(tally, "share", PlantedTruth.SLIPPED));
    truth.put("onlyOpportunity", onlyOpportunity(company, tally));
    truth.put("otherProspects", otherProspects(company, tally));
    truth.put("plannedLater", means(tally, "share", PlantedDeadlines.PLANNED_LATER));
    truth.put("turnedRound", turnedRound(company.effects()));
    truth.put("churn", churn(company, tally));
    truth.put("lossReasons", lossReasons(company.effects()));
    truth.put("churnReasons", churnReasons(company.effects()));
    truth.put("tradeOffsFrom", Quarters.trendStart(company.to()).toString());
    truth.put("tradeOffs", LedgerTruth.figures(tally));
    truth.put("rules", PlantedRules.figures(company, tally));
    truth.put("atRisk", PlantedRisks.figures(tally));
    truth.put("features", PlantedFeatures.figures(tally));
    truth.put("rows", written.rows());
    truth.put("dirt", written.dirt().stream().map(TruthFile::dirt).toList());
    return json(truth);
  }

  private static List<Map<String, Object>> comparisons(TruthTally tally) {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (PlantedTruth.Scope scope : PlantedTruth.Scope.values()) {
      for (PlantedTruth.Comparison comparison : PlantedTruth.COMPARISONS) {
        String name = scope.of(comparison.label());
        Map<String, Object> figure = figure(scope, "comparison", comparison.label());
        figure.put("difference", rounded(tally.mean(name)));
        figure.put("deals", tally.counted(name));
        figures.add(figure);
      }
    }
    return figures;
  }

  private static List<Map<String, Object>> winRates(TruthTally tally) {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (PlantedTruth.Scope scope : PlantedTruth.Scope.values()) {
      for (Decision decision : Decision.values()) {
        String name = scope.of("closed " + Cells.text(decision));
        Map<String, Object> figure = figure(scope, "class", Cells.text(decision));
        figure.put("expected", rounded(tally.mean(name)));
        figure.put("deals", tally.counted(name));
        figures.add(figure);
      }
    }
    return figures;
  }

  private static List<Map<String, Object>> tactics(TruthTally tally) {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (PlantedTruth.Scope scope : PlantedTruth.Scope.values()) {
      for (Tactic tactic : Tactic.values()) {
        double with = tally.mean(scope.of("yes with " + Cells.text(tactic)));
        double without = tally.mean(scope.of("yes without " + Cells.text(tactic)));
        Map<String, Object> figure = figure(scope, "tactic", Cells.text(tactic));
        figure.put("with", rounded(with));
        figure.put("without", rounded(without));
        figure.put("ratio", rounded(with / without));
        figures.add(figure);
      }
    }
    return figures;
  }

  private static List<Map<String, Object>> preparation(TruthTally tally) {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (PlantedTruth.Scope scope : PlantedTruth.Scope.values()) {
      for (String preparation : PlantedClaims.PREPARATIONS) {
        Map<String, Object> figure = figure(scope, "preparation", preparation);
        figure.put("difference", rounded(tally.mean(scope.of(preparation))));
        figure.put("deals", tally.counted(scope.of(preparation)));
        figures.add(figure);
      }
    }
    return figures;
  }

  /** A mean in each scope, and of how many deals it is. */
  private static List<Map<String, Object>> means(TruthTally tally, String key, String tallied) {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (PlantedTruth.Scope scope : PlantedTruth.Scope.values()) {
      String name = scope.of(tallied);
      Map<String, Object> figure = figure(scope, key, rounded(tally.mean(name)));
      figure.put("deals", tally.counted(name));
      figures.add(figure);
    }
    return figures;
  }

  /** Of the twelve quarters. */
  private static Map<String, Object> otherProspects(SampleCompany company, TruthTally tally) {
    Map<String, Object> figure = new LinkedHashMap<>();
    new PlantedProspects(company)
        .shares(tally)
        .forEach((name, share) -> figure.put(name, rounded(share)));
    figure.put("yeses", PlantedProspects.yeses(tally));
    return figure;
  }

  private static List<Map<String, Object>> onlyOpportunity(
      SampleCompany company, TruthTally tally) {
    PlantedOnly only = new PlantedOnly(company);
    List<Map<String, Object>> figures = new ArrayList<>();
    for (PlantedTruth.Scope scope : PlantedTruth.Scope.values()) {
      Map<String, Object> figure = figure(scope, "othersOpen", rounded(only.share(scope, tally)));
      figure.put("deals", only.deals(scope, tally));
      figures.add(figure);
    }
    return figures;
  }

  /** Of refusals of deals that run long enough. */
  private static Map<String, Object> turnedRound(PlantedEffects effects) {
    double pressed = PressureMaker.PRESSES_ON * effects.turnedRoundPressed();
    double quietly = (1 - PressureMaker.PRESSES_ON) * effects.turnedRoundQuietly();
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("yes", rounded(AnswerMaker.TURNED_TO_YES * (pressed + quietly)));
    figure.put("pressed", rounded(pressed / (pressed + quietly)));
    return figure;
  }

  private static Map<String, Object> lossReasons(PlantedEffects effects) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("reason", LossReasons.MISSING_FEATURE);
    figure.put("afterARefusal", effects.namedAfterRefusal());
    figure.put("otherwise", LossReasons.OTHERWISE);
    figure.put("blank", LossReasons.BLANK);
    return figure;
  }

  private static Map<String, Object> churnReasons(PlantedEffects effects) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("reason", LossReasons.MISSING_FEATURE);
    figure.put("exposed", effects.namedOfDisplaced());
    figure.put("waiting", CustomerMaker.NAMES_A_WAIT);
    return figure;
  }

  private static List<Map<String, Object>> churn(SampleCompany company, TruthTally tally) {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (PlantedTruth.Scope scope : PlantedTruth.Scope.values()) {
      Map<String, Object> figure = figure(scope, "rateRatio", company.effects().churnRateRatio());
      for (String count : PlantedTruth.CHURN_COUNTS) {
        figure.put(count, tally.counted(scope.of(count)));
      }
      figures.add(figure);
    }
    return figures;
  }

  private static Map<String, Object> figure(PlantedTruth.Scope scope, String name, Object value) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("scope", Cells.text(scope));
    figure.put(name, value);
    return figure;
  }

  private static Map<String, Object> dirt(DirtyRow.Placed placed) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("file", placed.file());
    figure.put("line", placed.line());
    figure.put("table", placed.row().table());
    figure.put("kind", placed.row().kind());
    figure.put("reading", Cells.text(placed.row().reading()));
    figure.put("column", placed.row().column());
    figure.put("value", placed.row().value());
    return figure;
  }

  /** In steps of a millionth; null where there is nothing to take a mean of. */
  static Double rounded(double value) {
    return Double.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null;
  }

  private static String json(Map<String, Object> truth) {
    try {
      ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
      return mapper.writeValueAsString(truth).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("Cannot write the planted truth as JSON", bug);
    }
  }
}
