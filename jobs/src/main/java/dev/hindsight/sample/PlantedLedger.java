package dev.hindsight.sample;

import dev.hindsight.sample.company.Blocks;
import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.DealFrame;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.PlantedEffects;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.RequestNotes;
import dev.hindsight.sample.company.SampleCompany;
import java.time.LocalDate;
import java.util.List;

/**
 * What the ledger of trade-offs should come to: every request first answered in the last twelve
 * quarters, from both potential outcomes of its deal and from what is planted of churn. Money is in
 * the reporting currency, converted as the exports tell it.
 *
 * <p>A yes or an alternative gains what the deal's answers add to its chance of winning, against a
 * not-now to every request; a refusal forgoes what a yes to every request would have added. Where a
 * deal has one request that is the difference between its two potential outcomes.
 */
public final class PlantedLedger {

  /** Whether a trade-off can be judged. */
  public enum Judged {
    SETTLED,
    /** The deal is open, or a displaced item still exposes a customer that waits for it. */
    TOO_EARLY;

    /** The name of a figure of these trade-offs with an answer. */
    String of(Decision answer, String figure) {
      return "ledger " + Cells.text(this) + " " + Cells.text(answer) + " " + figure;
    }
  }

  /** What the answers of closed deals add to the chance of winning, or keep from it, below 0. */
  public static final String GAIN = "gain";

  /** Attributable revenue of the customers that left. */
  public static final String DISPLACEMENT_COST = "displacement cost";

  /** Days to build what was given. */
  static final String EFFORT_DAYS = "effort days";

  /** Money is tallied in millions, whose billionths are tenths of a cent. */
  private static final double MILLION = 1e6;

  private final SampleCompany company;
  private final PlantedEffects effects;
  private final Blocks blocks;
  private final PlantedRules rules;
  private final LocalDate first;
  private final LocalDate last;

  public PlantedLedger(SampleCompany company, Blocks blocks) {
    this.company = company;
    this.effects = company.effects();
    this.blocks = blocks;
    this.rules = new PlantedRules(company);
    this.first = Quarters.trendStart(company.to());
    this.last = Quarters.windowEnd(company.to());
  }

  /** What money a tally has of a figure. */
  public static double money(TruthTally tally, String name) {
    return tally.sum(name) * MILLION;
  }

  /** Tallies the requests of some blocks, first to last. */
  void tally(long firstBlock, long endBlock, TruthTally tally) {
    tally(firstBlock, endBlock, PlantedExposures.of(company, blocks, firstBlock, endBlock), tally);
  }

  /** The same, with the exposures by those requests. */
  void tally(long firstBlock, long endBlock, PlantedExposures exposures, TruthTally tally) {
    for (long block = firstBlock; block < endBlock; block++) {
      blocks.deals(block).forEach(deal -> tallyDeal(deal, exposures, tally));
    }
  }

  private void tallyDeal(Deal deal, PlantedExposures exposures, TruthTally tally) {
    LocalDate end = deal.frame().lastDay(company);
    List<Request> decided =
        deal.requests().stream().filter(request -> request.inForce(end).isPresent()).toList();
    for (Request request : decided) {
      LocalDate day = request.answers().get(0).day();
      if (!day.isBefore(first) && !day.isAfter(last)) {
        tallyRequest(deal, request, size(deal) / decided.size(), exposures, tally);
      }
    }
  }

  private void tallyRequest(
      Deal deal, Request request, double share, PlantedExposures exposures, TruthTally tally) {
    boolean open = deal.outcome() == Outcome.OPEN;
    Decision answer = request.inForce(deal.frame().lastDay(company)).orElseThrow().decision();
    boolean exposes = answer.builds() && exposures.exposing().contains(request.index());
    Judged judged = open || exposes ? Judged.TOO_EARLY : Judged.SETTLED;
    double gain = open ? 0 : share * difference(deal, answer);
    double cost =
        answer.builds() ? exposures.arr(request.index()) * (1 - 1 / effects.churnRateRatio()) : 0;
    tally.add(judged.of(answer, GAIN), gain / MILLION);
    if (judged == Judged.SETTLED) {
      rules.tally(request, answer, gain - cost, tally);
    }
    if (answer.builds()) {
      tally.add(judged.of(answer, DISPLACEMENT_COST), cost / MILLION);
      int days = RequestNotes.of(company, request.index()).effortDays();
      tally.add(judged.of(answer, EFFORT_DAYS), days);
    }
  }

  private double difference(Deal deal, Decision answer) {
    Decision other = answer.builds() ? Decision.NOT_NOW : Decision.YES;
    return deal.winChance(company) - deal.winChance(other, effects);
  }

  private double size(Deal deal) {
    DealFrame frame = deal.frame();
    return frame.account().tender().reported(frame.dollars(), company, frame.lastDay(company));
  }
}
