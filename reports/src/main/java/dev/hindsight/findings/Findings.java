package dev.hindsight.findings;

import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.evidence.Evidence;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Part;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.winrates.SalesCycle;
import dev.hindsight.findings.winrates.WinRates;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a report says: the shape of {@code findings.json}. Workbook and charts are views
 * of it.
 *
 * @param formatVersion the version of the file that they were read from; of new findings {@link
 *     #FORMAT_VERSION}
 * @param period what the report covers
 * @param parameters what was configured
 * @param review the page that opens the quarterly review
 * @param winRates do the deals we said yes to win more often?
 * @param churn what did the displaced roadmap items cost in churn?
 * @param pressure where sales pressure comes from, whether it works, whether it tells the truth
 * @param payOff did it pay off? Every trade-off, and what they come to
 * @param evidence what tools keep without anybody recording it
 * @param stated what was named as the reason: of lost deals, and of customers that left
 * @param customers how many customers leave, whatever they wait for
 * @param salesCycles how long closed deals had been open, in all and by segment
 * @param dataQuality what the exports were worth
 * @param agenda what the meeting is to decide, which opens the page
 * @param atRisk what is open and may hurt
 * @param rules conditions that would have told what a decision comes to
 * @param expectations what is expected of the next quarter, and how right the last report was
 * @param features what became of each feature that was asked for
 */
public record Findings(
    int formatVersion,
    Period period,
    Parameters parameters,
    Review review,
    WinRates winRates,
    Measured<Churn> churn,
    Measured<Pressure> pressure,
    Measured<PayOff> payOff,
    Measured<Evidence> evidence,
    Measured<Stated> stated,
    Measured<Customers> customers,
    Measured<List<SalesCycle>> salesCycles,
    DataQuality dataQuality,
    Measured<Agenda> agenda,
    Measured<AtRisk> atRisk,
    Measured<Rules> rules,
    Measured<Expectations> expectations,
    Measured<Features> features) {

  /** The version of the shape that this code writes. */
  public static final int FORMAT_VERSION = 4;

  /** The oldest version that this code still reads: the first with trade-offs. */
  static final int OLDEST_VERSION = 2;

  public Findings {
    if (formatVersion < OLDEST_VERSION || formatVersion > FORMAT_VERSION) {
      throw new IllegalArgumentException("Invalid format version: " + formatVersion);
    }
    salesCycles = salesCycles.map(List::copyOf);
  }

  /** What may not have been measured, by name, in the order of the report. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>(winRates.parts());
    parts.addAll(Part.whole("churn", churn, Churn::parts));
    parts.addAll(Part.whole("sales pressure", pressure, Pressure::parts));
    parts.addAll(Part.whole("did it pay off?", payOff, PayOff::parts));
    parts.add(new Part("customers that leave", customers));
    parts.add(new Part("sales cycle", salesCycles));
    if (stated.isMeasured()) {
      parts.addAll(stated.require().parts());
    }
    parts.addAll(Part.whole("at risk now", atRisk, AtRisk::parts));
    parts.add(new Part("rules that would have paid", rules));
    parts.addAll(Part.whole("what is expected", expectations, Expectations::parts));
    parts.add(new Part("features", features));
    parts.addAll(Part.whole("agenda", agenda, Agenda::parts));
    parts.add(new Part("what changed", review.changes()));
    parts.add(new Part("what was restated", review.restated()));
    return parts;
  }

  /** Why a figure is not measured that a file of an older version lacks. */
  public static String lackedBy(int olderVersion) {
    return "the report is of format version %s and does not have it".formatted(olderVersion);
  }

  /** The same findings as this code writes them. */
  Findings inThisVersion() {
    return with(FORMAT_VERSION, review, agenda);
  }

  /** The same findings behind another page. */
  public Findings withReview(Review newReview) {
    return with(formatVersion, newReview, agenda);
  }

  /** The same findings with what is to be decided on them. */
  public Findings withAgenda(Agenda decided) {
    return with(formatVersion, review, Measured.of(decided));
  }

  private Findings with(int version, Review page, Measured<Agenda> decided) {
    return new Findings(
        version,
        period,
        parameters,
        page,
        winRates,
        churn,
        pressure,
        payOff,
        evidence,
        stated,
        customers,
        salesCycles,
        dataQuality,
        decided,
        atRisk,
        rules,
        expectations,
        features);
  }
}
