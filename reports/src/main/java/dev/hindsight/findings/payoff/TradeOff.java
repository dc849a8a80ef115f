package dev.hindsight.findings.payoff;

import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One decided request: what was asked, what was answered, what it displaced, what became of the
 * deal, and what it came to. Texts are empty where the exports have none; money is in the reporting
 * currency.
 *
 * @param requestId the request
 * @param dealId its deal
 * @param accountId its account, else the deal's
 * @param accountName the account's name
 * @param feature what was asked for
 * @param salesTeam who asked: the request's team, else the deal's
 * @param salesRep who asked: the request's, else the deal's
 * @param productManager who answers for it
 * @param requestedAt the day it was raised
 * @param decidedAt the day of its first decision
 * @param decisionQuarter the label of the fiscal quarter of that day
 * @param answer the decision in force: yes, not now, never or alternative
 * @param alternativeKind the kind of an alternative, "unknown" where none is stated; else empty
 * @param answers all decisions up to the close, oldest first; the last is in force
 * @param strategicFit aligned, neutral, off_strategy
 * @param otherProspects others known to want it; null where the exports do not say
 * @param segment the deal's segment
 * @param region the deal's region
 * @param dealType the deal's type
 * @param sizeBand small, medium, large
 * @param outcome how the deal stands
 * @param closedAt when it closed; null while it is open
 * @param dealSize the deal's size; null where it has none
 * @param share the part of it that hung on this request; null where it has none
 * @param displaced the roadmap items that it displaced
 * @param displacedArr its part of the revenue of customers that left while such an item exposed
 *     them
 * @param likely the probability that a like deal is won with the other answer: not now for yes and
 *     alternative, yes for not now and never
 * @param gain share × (1 if won, else 0, minus {@code likely}); of not now and never, what was
 *     forgone with its sign turned, so that net is gain minus costs throughout
 * @param displacementCost {@code displacedArr} × attributable fraction
 * @param effortDays what it takes to build; null where the exports do not say
 * @param effortCost {@code effortDays} × day rate
 * @param net gain minus the costs that are measured
 * @param verdict what became of it
 * @param reason why it is too early or not measured, in words; else empty
 * @param promise whether it was delivered as promised
 * @param promisedFor the day it was promised for; null where none was
 * @param deliveredAt the day it was delivered; null where it was not
 */
public record TradeOff(
    String requestId,
    String dealId,
    String accountId,
    String accountName,
    String feature,
    String salesTeam,
    String salesRep,
    String productManager,
    LocalDate requestedAt,
    LocalDate decidedAt,
    String decisionQuarter,
    DecisionClass answer,
    String alternativeKind,
    List<Answer> answers,
    String strategicFit,
    Long otherProspects,
    String segment,
    String region,
    String dealType,
    String sizeBand,
    DealOutcome outcome,
    LocalDate closedAt,
    BigDecimal dealSize,
    BigDecimal share,
    List<Displaced> displaced,
    BigDecimal displacedArr,
    Measured<Double> likely,
    Measured<Estimate> gain,
    Measured<Estimate> displacementCost,
    BigDecimal effortDays,
    Measured<Estimate> effortCost,
    Measured<Estimate> net,
    PayOffVerdict verdict,
    String reason,
    PromiseKept promise,
    LocalDate promisedFor,
    LocalDate deliveredAt) {

  public TradeOff {
    answers = List.copyOf(answers);
    displaced = List.copyOf(displaced);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("Invalid trade-off " + requestId + ": it has no answer");
    }
  }

  /**
   * The same, without what it came to against like deals: no part of that is measured. What was not
   * measured before, or is too early to judge, keeps its own reason.
   *
   * @param why the reason, in words
   */
  public TradeOff withoutWorth(String why) {
    boolean isJudged = verdict != PayOffVerdict.TOO_EARLY && net.isMeasured();
    return worth(
        without(likely, why),
        without(gain, why),
        without(net, why),
        isJudged ? PayOffVerdict.NOT_MEASURED : verdict,
        isJudged ? why : reason);
  }

  /** The same with other figures of what it came to against like deals, such as rounded ones. */
  public TradeOff withWorth(
      Measured<Double> likely, Measured<Estimate> gain, Measured<Estimate> net) {
    return worth(likely, gain, net, verdict, reason);
  }

  private TradeOff worth(
      Measured<Double> likely,
      Measured<Estimate> gain,
      Measured<Estimate> net,
      PayOffVerdict verdict,
      String reason) {
    return new TradeOff(
        requestId,
        dealId,
        accountId,
        accountName,
        feature,
        salesTeam,
        salesRep,
        productManager,
        requestedAt,
        decidedAt,
        decisionQuarter,
        answer,
        alternativeKind,
        answers,
        strategicFit,
        otherProspects,
        segment,
        region,
        dealType,
        sizeBand,
        outcome,
        closedAt,
        dealSize,
        share,
        displaced,
        displacedArr,
        likely,
        gain,
        displacementCost,
        effortDays,
        effortCost,
        net,
        verdict,
        reason,
        promise,
        promisedFor,
        deliveredAt);
  }

  private static <T> Measured<T> without(Measured<T> figure, String why) {
    return figure.flatMap(value -> Measured.not(why));
  }

  /**
   * One decision on the request.
   *
   * @param decidedAt its day
   * @param decision yes, not now, never or alternative
   * @param alternativeKind the kind of an alternative; empty where none is stated
   * @param decidedBy who decided; empty where the exports do not say
   * @param reason why; empty where the exports do not say
   */
  public record Answer(
      LocalDate decidedAt,
      DecisionClass decision,
      String alternativeKind,
      String decidedBy,
      String reason) {}

  /**
   * A roadmap item that the request displaced.
   *
   * @param roadmapItemId the item
   * @param title its title; empty where the exports have none
   * @param displacedAt the day; null where nothing dates it
   * @param exposes customers that wait for it and are exposed on the as-of date
   */
  public record Displaced(
      String roadmapItemId, String title, LocalDate displacedAt, long exposes) {}
}
