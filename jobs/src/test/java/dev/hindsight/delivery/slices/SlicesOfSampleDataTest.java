package dev.hindsight.delivery.slices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.mail.Mail;
import dev.hindsight.payoff.SamplePayOff;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A team's and a product manager's mail of the made-up company name nobody else of it. */
@ExtendWith(LocalSpark.class)
class SlicesOfSampleDataTest {

  private static final Slice TEAM = new Slice(Slice.Kind.SALES_TEAM, "EMEA Enterprise");
  private static final Slice MANAGER = new Slice(Slice.Kind.PRODUCT_MANAGER, "Ada Abara");

  private static List<TradeOff> ledger;
  private static Map<Slice, Measured<Mail>> mails;

  @BeforeAll
  static void slice(JavaSparkContext spark) {
    Findings findings = CompanyFixture.findings(Measured.of(SamplePayOff.found(spark)));
    ledger = findings.payOff().require().ledger().rows();
    mails =
        Slices.of(findings, CompanyFixture.IDENTITY, ledger.stream(), List.of(TEAM, MANAGER), 5);
  }

  @Test
  void aTeamsMailNamesNoOtherTeam() throws Exception {
    assertNamesAlone(TEAM);
  }

  @Test
  void aManagersMailNamesNobodyWhoTookNoPart() throws Exception {
    assertNamesAlone(MANAGER);
  }

  private static void assertNamesAlone(Slice slice) throws Exception {
    Predicate<TradeOff> isOwn = row -> SlicedLedger.owner(slice.kind(), row).equals(slice.name());
    Set<String> own = names(ledger.stream().filter(isOwn));
    Set<String> others = names(ledger.stream().filter(isOwn.negate()));
    others.removeIf(name -> own.stream().anyMatch(each -> each.contains(name)));
    String mail = MailBytes.text(mails.get(slice).require());

    assertThat(others).hasSizeGreaterThan(100);
    assertThat(others).filteredOn(mail::contains).isEmpty();
    assertThat(own).allMatch(mail::contains);
  }

  /** All who take part in requests, and all that tells requests from each other. */
  private static Set<String> names(Stream<TradeOff> rows) {
    return rows.flatMap(SlicesOfSampleDataTest::names)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(TradeOff row) {
    Stream<String> asked =
        Stream.of(
            row.salesTeam(),
            row.salesRep(),
            row.productManager(),
            row.accountName(),
            row.accountId(),
            row.dealId(),
            row.requestId(),
            row.feature());
    Stream<String> answered =
        row.answers().stream().flatMap(answer -> Stream.of(answer.decidedBy(), answer.reason()));
    Stream<String> displaced =
        row.displaced().stream().flatMap(item -> Stream.of(item.roadmapItemId(), item.title()));
    return Stream.of(asked, answered, displaced).flatMap(each -> each);
  }
}
