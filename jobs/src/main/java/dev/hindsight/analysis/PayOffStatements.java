package dev.hindsight.analysis;

import dev.hindsight.analysis.Candidate.Certainty;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.NetTotal;
import dev.hindsight.findings.PayOff;
import dev.hindsight.findings.PromiseOutcomes;
import dev.hindsight.findings.Promises;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.List;

/** What trade-offs came to, in sentences that are never more certain than their intervals. */
final class PayOffStatements {

  private static final String TOPIC = "Did it pay off?";

  private final PayOff payOff;
  private final String currency;

  private PayOffStatements(PayOff payOff, String currency) {
    this.payOff = payOff;
    this.currency = currency;
  }

  /** What all came to, or why that is not measured; then, where it can be said, what else. */
  static List<Candidate> of(Measured<PayOff> payOff, String currency) {
    return payOff.isMeasured()
        ? new PayOffStatements(payOff.require(), currency).statements()
        : List.of(
            Candidate.of(
                new Statement(
                    TOPIC,
                    "Whether trade-offs paid off is not measured: " + payOff.notMeasured() + "."),
                Certainty.OPEN,
                0));
  }

  private List<Candidate> statements() {
    List<Candidate> statements = new ArrayList<>();
    statements.add(all());
    statements.add(
        part("Given", "what was given, a yes or an alternative,", payOff.given().settled()));
    statements.add(
        part("Refused", "what was refused, not now or never,", payOff.refused().settled()));
    if (payOff.promises().isMeasured() && payOff.promises().require().all().due() > 0) {
      statements.add(promises(payOff.promises().require()));
    }
    return statements;
  }

  private Candidate all() {
    NetTotal settled = payOff.all().settled();
    long early = payOff.all().tooEarly().requests();
    String text =
        settled.requests() == 0
            ? "None of %s trade-offs of the last twelve quarters can be judged yet."
                .formatted(count(early))
            : "Of %s trade-offs of the last twelve quarters that can be judged %s paid off and %s did not; for %s it is too early. Together they come to %s."
                .formatted(
                    count(settled.requests()),
                    count(settled.paidOff()),
                    count(settled.didNot()),
                    count(early),
                    net(settled));
    return candidate(TOPIC, text, settled);
  }

  private Candidate part(String topic, String what, NetTotal settled) {
    return candidate(
        topic,
        "Of the trade-offs that can be judged %s comes to %s.".formatted(what, net(settled)),
        settled);
  }

  private static Candidate candidate(String topic, String text, NetTotal settled) {
    double money = settled.net().isMeasured() ? settled.net().require().value() : 0;
    return new Candidate(
        new Statement(topic, text), Certainty.of(settled.net()), money, settled.requests());
  }

  private String net(NetTotal settled) {
    if (!settled.net().isMeasured()) {
      return "an amount that is not measured: " + settled.net().notMeasured();
    }
    Estimate net = settled.net().require();
    return "%s %s net (%s to %s), %s"
        .formatted(
            currency,
            ChurnWording.money(net.value()),
            ChurnWording.money(net.lower()),
            ChurnWording.money(net.upper()),
            claim(net));
  }

  private static String claim(Estimate net) {
    if (!net.excludes(0)) {
      return "no clear gain or loss";
    }
    return net.value() > 0 ? "a gain" : "a loss";
  }

  private static Candidate promises(Promises promises) {
    PromiseOutcomes all = promises.all();
    return Candidate.of(
        new Statement(
            "Promises",
            "Of %s promises that have come due %s were kept in time: %s; %s were not delivered at all."
                .formatted(
                    count(all.due()),
                    count(all.onTime().count()),
                    Wording.share(all.onTime().estimate().require()),
                    count(all.notDelivered().count()))),
        Certainty.FACT,
        all.due());
  }

  private static String count(long count) {
    return Unit.COUNT.say((double) count);
  }
}
