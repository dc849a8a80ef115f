package dev.hindsight.cli;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Feature.Answered;
import dev.hindsight.findings.features.Feature.AskedBy;
import dev.hindsight.findings.features.Feature.PushedOut;
import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.features.FeaturePromises;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A published report with the features of {@link ToldTradeOffs}. */
final class ToldFeatures {

  static final Feature OFFLINE =
      new Feature(
          "Offline mode",
          3,
          List.of("Offline-modes"),
          5,
          4,
          List.of(new AskedBy("APAC", 3), new AskedBy("(none)", 2)),
          List.of(new AskedBy("smb", 5)),
          LocalDate.of(2025, 1, 15),
          LocalDate.of(2026, 8, 1),
          List.of(
              new Answered(DecisionClass.YES, 2),
              new Answered(DecisionClass.NOT_NOW, 3),
              new Answered(DecisionClass.UNDECIDED, 0)),
          4,
          Measured.of(new BigDecimal("150000.0000")),
          Measured.of(new BigDecimal("20000.0000")),
          1,
          new Rate(0, 0, Measured.not("no deal closed")),
          new Rate(1, 3, Measured.of(new Estimate(1 / 3.0, 0.0615, 0.7923))),
          Measured.not("fewer than 10 closed deals on a side are too few to say"),
          Measured.of(
              new FeatureMoney(
                  3,
                  2,
                  0,
                  Measured.not("no such request can be judged yet"),
                  Measured.of(new BigDecimal("30500.0000")),
                  Measured.of(new BigDecimal("-30500.0000")),
                  new PerRequest(3, Measured.of(10_166.7), Measured.of(12_000.0)),
                  new PerRequest(
                      0,
                      Measured.not("no such request can be judged yet"),
                      Measured.not("no such request can be judged yet")),
                  new PerRequest(
                      3, Measured.of(10_166.7), Measured.not("fewer than three features")))),
          1,
          List.of(new PushedOut("I-14", "Search")),
          Measured.of(new FeaturePromises(0, 1, 1, 0)));

  private ToldFeatures() {}

  /** Publishes a report with its trade-offs. */
  static void publish(Path output, String quarter, Measured<Features> features) throws IOException {
    ToldTradeOffs.publish(output, quarter, 2, ToldTradeOffs.EARLY, ToldTradeOffs.COST);
    Findings of = ToldTradeOffs.findings(quarter, 2, ToldTradeOffs.EARLY, ToldTradeOffs.COST);
    Findings with =
        new Findings(
            of.formatVersion(),
            of.period(),
            of.parameters(),
            of.review(),
            of.winRates(),
            of.churn(),
            of.pressure(),
            of.payOff(),
            of.evidence(),
            of.stated(),
            of.customers(),
            of.salesCycles(),
            of.dataQuality(),
            of.agenda(),
            of.atRisk(),
            of.rules(),
            of.expectations(),
            features);
    Files.write(output.resolve(quarter).resolve("findings.json"), FindingsJson.write(with));
  }

  /** One feature of so many. */
  static Features features(long count) {
    return new Features(
        count,
        5,
        0,
        count,
        List.of(OFFLINE),
        List.of("Offline mode"),
        List.of(),
        List.of(),
        Measured.not("no feature was given and refused often enough to compare"),
        Measured.not("fewer than three features"));
  }
}
