package dev.hindsight.delivery.slices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.mail.Mail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What requests came to is an equation, too: who has all deals but one, and what the report makes
 * of them together, knows how that one ended.
 */
class LikeDealsTest {

  private static final Slice NORTH = new Slice(Slice.Kind.SALES_TEAM, "North");

  @Test
  void nothingIsValuedAgainstDealsOfFewOthers() throws IOException {
    List<TradeOff> other = requests("South", List.of(DecisionClass.NOT_NOW), 1, 0.5);
    Mail mail = mail(requests("North", RequestCounts.ANSWERS, 3, 0.37), other);

    assertThat(mail).isEqualTo(mail(requests("North", RequestCounts.ANSWERS, 3, 0.75), other));
    assertThat(flat(mail))
        .contains(
            "Of 24 requests with a yes or an alternative: 6 too early, 18 not measured. Not measured: it is held against deals with a not now, and of others’ fewer than 5 were won, or fewer than 5 were not.");
    assertThat(MailBytes.text(mail))
        .contains("held against deals with a yes, and of others’ fewer than 5 were won")
        .contains("Verdict: too early to say: the deal is open.")
        .doesNotContain("37 %", "0.37");
  }

  /**
   * Ten are the share of each: what is likely, and what it came to, have no digits more than that.
   */
  @Test
  void filesShowPerCentsAlone() {
    List<TradeOff> others = requests("South", RequestCounts.ANSWERS, 5, 0.5);
    Mail mail = mail(requests("North", RequestCounts.ANSWERS, 3, 0.37), others);

    assertThat(mail(requests("North", RequestCounts.ANSWERS, 3, 0.3712345), others).attachments())
        .isEqualTo(mail.attachments());
    assertThat(mail(requests("North", RequestCounts.ANSWERS, 3, 0.39), others).attachments())
        .isNotEqualTo(mail.attachments());
  }

  @Test
  void whatWasNotMeasuredKeepsItsReason() {
    TradeOff open =
        requests("North", List.of(DecisionClass.YES), 1, 0.37)
            .get(DealOutcome.OPEN.ordinal())
            .withoutWorth("few are others'");

    assertThat(open.net().notMeasured()).isEqualTo("the deal is open");
    assertThat(open.likely().notMeasured()).isEqualTo("few are others'");
    assertThat(open.reason()).isEqualTo("the deal is open");
  }

  /** A yes is valued against a not now: whether others had many with other answers is no matter. */
  @Test
  void yesesAreValuedAgainstNotNowsOfManyOthers() throws IOException {
    Mail mail =
        mail(
            requests("North", RequestCounts.ANSWERS, 3, 0.37),
            requests("South", List.of(DecisionClass.NOT_NOW), 5, 0.5));

    assertThat(flat(mail)).contains("18 came out even", "each against like deals with a not now");
    assertThat(MailBytes.text(mail))
        .contains("held against deals with a yes, and of others’ fewer than 5 were won")
        .doesNotContain("held against deals with a not now");
  }

  @Test
  void allRequestsOfTheCompanyAreValued() throws IOException {
    Mail mail = mail(requests("North", RequestCounts.ANSWERS, 3, 0.37), List.of());

    assertThat(flat(mail)).contains("18 came out even");
    assertThat(MailBytes.text(mail)).doesNotContain("held against deals");
  }

  private static List<TradeOff> requests(
      String team, List<DecisionClass> answers, int each, double likely) {
    List<TradeOff> requests = new ArrayList<>();
    for (DecisionClass answer : answers) {
      for (DealOutcome outcome : DealOutcome.values()) {
        for (int i = 0; i < each; i++) {
          int number = requests.size();
          requests.add(CompanyFixture.request(number, team, "Grace", answer, outcome, likely));
        }
      }
    }
    return requests;
  }

  private static Mail mail(List<TradeOff> own, List<TradeOff> others) {
    List<TradeOff> all = Stream.concat(own.stream(), others.stream()).toList();
    Map<Slice, Measured<Mail>> mails =
        Slices.of(
            CompanyFixture.findings(all), CompanyFixture.IDENTITY, all.stream(), List.of(NORTH), 5);
    return mails.get(NORTH).require();
  }

  private static String flat(Mail mail) {
    return mail.text().replaceAll("[\\s\u00a0]+", " ");
  }
}
