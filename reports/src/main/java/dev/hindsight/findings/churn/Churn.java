package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.LeftOut;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import dev.hindsight.findings.values.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * What did the displaced roadmap items cost in churn?
 *
 * @param panel the customers that were waiting, month by month, and who of them left
 * @param arrBands the terciles of annual recurring revenue, or why there are none
 * @param effect how much more often customers left for whom something was displaced, than like ones
 * @param attributable what that comes to; the verdict's interval says how sure it is
 * @param verdict whether customers for whom something was displaced left more often; it rests on
 *     the rate ratio
 * @param detectable how long until that can be told; not measured where it is clear
 * @param crossChecks the same question asked in other ways
 * @param strongestTrait what customers are alike in that shifts the rate ratio most when it is left
 *     out
 * @param beforeAfter churn before and after a displacement, over twelve quarters
 * @param stated what the customers that left named as their reason
 * @param items the displaced items that exposed a customer, costliest first
 * @param requests the requests that displaced them, costliest first
 * @param leavers the accounts behind each item: those that left while it exposed them, greatest
 *     part first
 * @param remarks what a reader must know beside the verdict, in whole sentences
 */
public record Churn(
    ChurnPanel panel,
    Measured<ArrBands> arrBands,
    ChurnEffect effect,
    Measured<AttributableChurn> attributable,
    Verdict verdict,
    Measured<DetectableRatio> detectable,
    ChurnCrossChecks crossChecks,
    Measured<LeftOut> strongestTrait,
    Measured<BeforeAfter> beforeAfter,
    StatedChurn stated,
    Costliest<DisplacedItem> items,
    Costliest<DisplacingRequest> requests,
    Costliest<Leaver> leavers,
    List<String> remarks) {

  public Churn {
    remarks = List.copyOf(remarks);
  }

  /** Its parts that may not have been measured, by name. */
  public List<Part> parts() {
    return List.of(
        new Part("churn by ARR band", arrBands),
        new Part("churn among like customers", effect.rateRatio()),
        new Part("attributable churn", attributable),
        new Part("churn before and after a displacement", beforeAfter),
        new Part("retention once something was pushed out", crossChecks.exposed()),
        new Part("retention while nothing was", crossChecks.unexposed()),
        new Part("what customers named when leaving", stated.namedExposing()));
  }

  /** The same with more to know, below. */
  public Churn with(List<String> more) {
    return new Churn(
        panel,
        arrBands,
        effect,
        attributable,
        verdict,
        detectable,
        crossChecks,
        strongestTrait,
        beforeAfter,
        stated,
        items,
        requests,
        leavers,
        Stream.concat(remarks.stream(), more.stream()).toList());
  }
}
