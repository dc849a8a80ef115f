package dev.hindsight.watch;

import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a request and its deal stand on the as-of date. What there is none of is null.
 *
 * @param answer the answer in force
 * @param answeredOn its day
 * @param promisedFor the day that it promises
 * @param deliveredAt the day on which it was first delivered, by whichever answer
 * @param outcome how the deal stands
 * @param closedAt the day on which it was closed; of an open one that on which it is planned to
 */
record RequestState(
    DecisionClass answer,
    LocalDate answeredOn,
    LocalDate promisedFor,
    LocalDate deliveredAt,
    DealOutcome outcome,
    LocalDate closedAt)
    implements Serializable {

  static RequestState of(KnownDeal deal, KnownRequest request) {
    Optional<Decision> answer = request.answers().inForce();
    Optional<Deal> itsDeal = request.deal();
    return new RequestState(
        answer.map(Decision::decision).orElse(null),
        answer.map(Decision::decidedOn).orElse(null),
        answer.map(Decision::promisedFor).orElse(null),
        request.answers().deliveredAt().orElse(null),
        itsDeal.map(Deal::outcome).orElse(null),
        itsDeal.map(Deal::closedAt).or(deal::plannedClose).orElse(null));
  }
}
