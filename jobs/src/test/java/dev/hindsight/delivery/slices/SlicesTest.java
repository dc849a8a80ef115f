package dev.hindsight.delivery.slices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.mail.Mail;
import dev.hindsight.mail.MailBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlicesTest {

  private static final long MINIMUM = 5;
  private static final Slice NORTH = new Slice(Slice.Kind.SALES_TEAM, "North");
  private static final Slice ADA = new Slice(Slice.Kind.PRODUCT_MANAGER, "Ada");

  @Test
  void saysWhatBecameOfTheOwnRequests() {
    Mail mail = mail(NORTH, company("North", 3, "South", 8));

    assertThat(mail.subject())
        .isEqualTo("Hindsight 2026Q3: North: 33 % (12 to 65) won after a yes");
    assertThat(mail.text()).startsWith("The requests of North\n");
    assertThat(flat(mail))
        .contains(
            "Won: 3 of 9 after a yes (too few to say); 3 of 9 after a not now, 3 of 9 after a never, 3 of 9 after an alternative. 12 requests still wait for the deal to close.",
            "Answered: 12 with a yes, 12 with a not now, 12 with a never, 12 with an alternative.",
            " Yes 3 3 3 3 ",
            "Of 24 requests with a yes or an alternative: 18 came out even, 6 too early.")
        .doesNotContain("overdue:", "hidden");
  }

  /** The text on one line. */
  private static String flat(Mail mail) {
    return mail.text().replaceAll("[\\s\u00a0]+", " ");
  }

  @Test
  void putsTheCompanyBesideThemWhereOthersAreMany() {
    assertThat(company(mail(NORTH, company("North", 3, "South", 8))))
        .containsEntry("Yes, of all answers", "25 % (18 to 33), 33 of 132")
        .containsEntry("Won after never", "33 % (20 to 50), 11 of 33")
        .containsEntry("Won, any answer", "33 % (26 to 42), 44 of 132");
  }

  @Test
  void hidesOfTheCompanyWhatWouldTellOfFewOthers() {
    List<TradeOff> requests = new ArrayList<>(company("North", 3, "South", 8));
    requests.removeIf(row -> isSouths(row, DecisionClass.NEVER, DealOutcome.WON));
    Mail mail = mail(NORTH, requests);

    assertThat(company(mail))
        .containsEntry("Won after never", "hidden")
        .containsEntry("Won, any answer", "29 % (22 to 38), 36 of 124");
    assertThat(company(mail).values()).filteredOn("hidden"::equals).hasSize(2);
    assertThat(flat(mail))
        .contains(
            "What is hidden A figure of the company is hidden where readers who put such mails together could work out a number of fewer than 5 requests of others.");
  }

  private static boolean isSouths(TradeOff row, DecisionClass answer, DealOutcome outcome) {
    return row.salesTeam().equals("South") && row.answer() == answer && row.outcome() == outcome;
  }

  @Test
  void showsNothingOfTheCompanyWhereOthersAreFew() {
    Mail mail = mail(NORTH, both(company("North", 3, "South", 0), few("South")));

    assertThat(company(mail)).isEmpty();
    assertThat(flat(mail))
        .contains(
            "The whole company Nothing of it is shown to compare with: readers who put such mails together could work out a number of fewer than 5 requests of others.");
  }

  @Test
  void doesNotCompareTheWholeCompanyWithItself() {
    assertThat(mail(NORTH, company("North", 3, "South", 0)).text())
        .contains("The whole company\n  These are all of its requests.\n");
  }

  /** All but the company's column is made of the own requests, whatever others did. */
  @Test
  void nothingElseChangesWithTheRequestsOfOthers() {
    List<TradeOff> own = company("North", 3, "", 0);
    Mail one = mail(NORTH, both(own, company("South", 8, "West", 9)));
    Mail other = mail(NORTH, both(own, company("Ost", 30, "Süd", 2)));

    assertThat(other.subject()).isEqualTo(one.subject());
    assertThat(other.attachments()).isEqualTo(one.attachments());
    assertThat(withoutCompany(other)).isEqualTo(withoutCompany(one));
  }

  private static List<Object> withoutCompany(Mail mail) {
    List<Object> blocks = new ArrayList<>();
    for (MailBlock block : mail.blocks()) {
      if (block instanceof MailBlock.Table table && table.headers().contains("Company")) {
        blocks.add(table.rows().stream().map(row -> row.subList(0, 2)).toList());
      } else if (!(block instanceof MailBlock.Note)) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  @Test
  void namesNobodyElse() throws Exception {
    List<TradeOff> requests =
        company("North", 3, "South & <b>Söhne</b>", 8).stream()
            .map(row -> row.salesTeam().equals("North") ? by(row, "Ada") : by(row, "José Ñandú"))
            .toList();
    List<String> others = List.of("South & <b>Söhne</b>", "José Ñandú", "South", "Söhne", "Ñandú");

    assertThat(MailBytes.text(mail(NORTH, requests)))
        .contains("North", "Rep of North", "Ada")
        .doesNotContain(others);
    assertThat(MailBytes.text(mail(ADA, requests))).contains("North").doesNotContain(others);
  }

  /** Whoever took part in a request is named in it. */
  @Test
  void namesWhoTookPart() throws Exception {
    List<TradeOff> requests =
        Stream.concat(
                company("North", 3, "South", 0).stream().map(row -> by(row, "Ada")),
                company("South", 3, "West", 0).stream().map(row -> by(row, "Grace")))
            .toList();

    assertThat(MailBytes.text(mail(ADA, requests))).contains("North").doesNotContain("South");
    assertThat(MailBytes.text(mail(NORTH, requests))).contains("Ada").doesNotContain("Grace");
  }

  @Test
  void namesThatLookTheSameAreOneAndTheMailSaysSo() {
    List<TradeOff> requests = company(" north", 1, "North", 2);

    assertThat(mail(new Slice(Slice.Kind.SALES_TEAM, "NORTH\u00a0"), requests).text())
        .contains("Spelled in several ways\n  Brought together: “ north”, “North”.", "48 requests");
  }

  @Test
  void oddNamesAreNothingButText() throws Exception {
    String odd = "<script>x</script>\r\nBcc: a@b.c \u202e\u0007شركة \ud83d\ude80";
    Mail mail = mail(new Slice(Slice.Kind.SALES_TEAM, odd), company(odd, 3, "South", 8));

    assertThat(mail.subject())
        .isEqualTo(
            "Hindsight 2026Q3: <script>x</script> Bcc: a@b.c \ufffd\ufffdشركة \ud83d\ude80: 48 requests…");
    assertThat(mail.html()).doesNotContain("<script", "\u202e", "\u0007");
    assertThat(mail.text()).contains("<script>x</script>").doesNotContain("\u202e", "\u0007");
  }

  @Test
  void aSliceOfNothingIsNoMailButSaysWhatIsNear() {
    assertThat(notMade("Nroth", company("North", 1, "South", 8)))
        .isEqualTo(
            "no request of the sales team \"Nroth\" was first decided from 1\u00a0Oct\u00a02023 to 28\u00a0Sep\u00a02026; did you mean \"North\"?");
    assertThat(notMade("Elsewhere", company("North", 1, "South", 8)))
        .isEqualTo(
            "no request of the sales team \"Elsewhere\" was first decided from 1\u00a0Oct\u00a02023 to 28\u00a0Sep\u00a02026; there are some of \"North\", \"South\"");
  }

  @Test
  void nobodyIsFoundByANameThatIsNone() {
    assertThat(notMade(" \u200b", company("", 3, "South", 8)))
        .isEqualTo(
            "\" \u200b\" is no name: requests without one, or with a hidden one, are not those of one sales team");
    Slice hidden = new Slice(Slice.Kind.PRODUCT_MANAGER, "(hidden) 0123456789AB");
    List<TradeOff> requests =
        company("North", 3, "South", 8).stream().map(row -> by(row, "(hidden)")).toList();

    assertThat(made(hidden, requests).notMeasured())
        .isEqualTo(
            "\"(hidden)\" is no name: requests without one, or with a hidden one, are not those of one product manager");
  }

  @Test
  void whatIsHiddenStaysHidden() throws Exception {
    List<TradeOff> requests =
        company("North", 3, "South", 8).stream().map(row -> by(row, "(hidden)")).toList();

    assertThat(MailBytes.text(mail(NORTH, requests))).contains("(hidden)");
  }

  @Test
  void withoutTradeOffsThereIsNoMail() {
    Findings findings = CompanyFixture.findings(Measured.not("there is no `decisions` export"));

    assertThat(
            Slices.of(findings, CompanyFixture.IDENTITY, Stream.of(), List.of(NORTH, ADA), MINIMUM)
                .get(ADA)
                .notMeasured())
        .isEqualTo("trade-offs are not measured: there is no `decisions` export");
  }

  @Test
  void theSameRequestsAreTheSameMail() {
    List<TradeOff> requests = company("North", 3, "South", 8);

    assertThat(mail(NORTH, requests)).isEqualTo(mail(NORTH, requests));
  }

  private static String notMade(String team, List<TradeOff> requests) {
    return made(new Slice(Slice.Kind.SALES_TEAM, team), requests).notMeasured();
  }

  private static Mail mail(Slice slice, List<TradeOff> requests) {
    return made(slice, requests).require();
  }

  private static List<TradeOff> both(List<TradeOff> some, List<TradeOff> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static Measured<Mail> made(Slice slice, List<TradeOff> requests) {
    return Slices.of(
            CompanyFixture.findings(requests),
            CompanyFixture.IDENTITY,
            requests.stream(),
            List.of(slice),
            MINIMUM)
        .get(slice);
  }

  /** What the mail shows of the company, by what it is; nothing where it has no such column. */
  private static Map<String, String> company(Mail mail) {
    return mail.blocks().stream()
        .filter(MailBlock.Table.class::isInstance)
        .map(MailBlock.Table.class::cast)
        .filter(table -> table.headers().contains("Company"))
        .flatMap(table -> table.rows().stream())
        .collect(Collectors.toMap(row -> row.get(0), row -> row.get(2).replace('\u00a0', ' ')));
  }

  /** As many requests of each answer and outcome, of two teams. */
  private static List<TradeOff> company(String team, int each, String other, int eachOfOther) {
    List<TradeOff> requests = new ArrayList<>();
    for (DecisionClass answer : RequestCounts.ANSWERS) {
      for (DealOutcome outcome : DealOutcome.values()) {
        for (int i = 0; i < each + eachOfOther; i++) {
          String asking = i < each ? team : other;
          int number = (i < each ? 0 : 1_000) + requests.size();
          requests.add(CompanyFixture.request(number, asking, "Grace", answer, outcome));
        }
      }
    }
    return requests;
  }

  private static List<TradeOff> few(String team) {
    return List.of(
        CompanyFixture.request(7, team, "Grace", DecisionClass.YES, DealOutcome.WON),
        CompanyFixture.request(8, team, "Grace", DecisionClass.NEVER, DealOutcome.LOST));
  }

  private static TradeOff by(TradeOff row, String manager) {
    int number = Integer.parseInt(row.requestId().substring(2));
    return CompanyFixture.request(number, row.salesTeam(), manager, row.answer(), row.outcome());
  }
}
